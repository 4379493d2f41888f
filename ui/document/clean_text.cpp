// SPDX-License-Identifier: MIT
#include "document/clean_text.h"

namespace klartext::ui {

QString cleanText(QString text) {
    return text.removeIf([](QChar c) {
        const bool isKept = c == u'\n' || c == u'\t';
        const bool turns = c == QChar(0x202d) || c == QChar(0x202e);
        return turns || (c.category() == QChar::Other_Control && !isKept);
    });
}

}  // namespace klartext::ui
