// SPDX-License-Identifier: MIT
#include "highlights/whole_words.h"

#include <algorithm>

namespace klartext::ui {

namespace {

bool isSpaced(QChar c) {
    switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
        case QChar::Script_Tibetan:
            return false;
        default:
            return true;
    }
}

bool isOfWord(QChar c) {
    return (c.isLetterOrNumber() || c.isMark() || c == QChar::SoftHyphen) && isSpaced(c);
}

}  // namespace

DocumentRange wholeWords(const QTextDocument& document, const DocumentRange& range) {
    bool several = false;
    for (int at = range.from; at < range.to; ++at) {
        several = several || !isOfWord(document.characterAt(at));
    }
    DocumentRange whole = range;
    const auto within = [&](int at) {
        return at > 0 && at < document.characterCount() - 1 &&
               isOfWord(document.characterAt(at - 1)) && isOfWord(document.characterAt(at));
    };
    while (several && within(whole.from)) {
        --whole.from;
    }
    while (several && within(whole.to)) {
        ++whole.to;
    }
    return whole;
}

}  // namespace klartext::ui
