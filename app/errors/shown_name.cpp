// SPDX-License-Identifier: MIT
#include "errors/shown_name.h"

#include <algorithm>

namespace klartext::app {

namespace {

constexpr qsizetype longest = 300;

/// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters and the marks that are
/// seen nowhere.
bool turnsText(char16_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

QChar shown(QChar character) {
    const char16_t c = character.unicode();
    constexpr char16_t pictures = 0x2400;
    if (c < 0x20) return QChar(static_cast<char16_t>(pictures + c));
    if (c == 0x7F) return QChar(u'\u2421');
    if (c == 0x2028 || c == 0x2029) return QChar(u'\u240A');
    return (c >= 0x80 && c < 0xA0) || turnsText(c) ? QChar(QChar::ReplacementCharacter) : character;
}

}  // namespace

QString shownName(const QString& name) {
    QString result = name;
    if (result.size() > longest) {
        // Both ends say which it is: the site or the folder, and the file.
        const qsizetype half = longest / 2;
        result = result.left(half) + QChar(u'…') + result.right(half);
    }
    std::transform(result.cbegin(), result.cend(), result.begin(), shown);
    return result;
}

}  // namespace klartext::app
