// SPDX-License-Identifier: MIT
#include "widgets/honest_host.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

namespace klartext::ui {

namespace {

using Scripts = QSet<QChar::Script>;

/// Letters of other scripts that are taken for Latin ones.
const QString& likeLatin() {
    static const QString letters = QString::fromUtf8(
        "асԁеһіјӏорԛѕԝхуҽѵѡгп"
        "αικνρυωηοτ"
        "օսհոց");
    return letters;
}

bool fitsTogether(const Scripts& scripts) {
    static const std::array<Scripts, 3> together{
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana,
                QChar::Script_Katakana},
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo}};
    return scripts.size() <= 1 ||
           std::ranges::any_of(together, [&](const Scripts& set) { return set.contains(scripts); });
}

bool isHonestPart(const QString& part) {
    Scripts scripts;
    bool looksLatin = true;
    for (const char32_t c : part.toStdU32String()) {
        const QChar::Script script = QChar::script(c);
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c) && c != U'-') return false;
        if (script == QChar::Script_Common || script == QChar::Script_Inherited) continue;
        scripts.insert(script);
        looksLatin = looksLatin && c < 0x10000 && likeLatin().contains(QChar(char16_t(c)));
    }
    return fitsTogether(scripts) && (scripts.isEmpty() || !looksLatin);
}

}  // namespace

bool isHonestHost(const QString& host) {
    const bool isPlain =
        std::ranges::all_of(host, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
    const QStringList parts = host.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    return isPlain || std::ranges::all_of(parts, isHonestPart);
}

}  // namespace klartext::ui
