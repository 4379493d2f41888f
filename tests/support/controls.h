// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

namespace klartext::test {

/// What a terminal obeys when it is pasted there, and what turns a text around: each once, as
/// "U+009b".
inline QStringList controlsIn(const QString& text) {
    QStringList list;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool control = (code < 0x20 && c != u'\n' && c != u'\t') ||
                             (code >= 0x7f && code < 0xa0) || code == 0x202d || code == 0x202e;
        if (control) list.append(QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')));
    }
    list.removeDuplicates();
    return list;
}

}  // namespace klartext::test
