// SPDX-License-Identifier: MIT
#include "typography/typography.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace klartext::ui {

namespace {

QString firstInstalled(const QStringList& wanted, const QString& fallback) {
    const QStringList installed = QFontDatabase::families();
    const auto found = std::find_if(wanted.begin(), wanted.end(), [&](const QString& family) {
        return installed.contains(family, Qt::CaseInsensitive);
    });
    return found != wanted.end() ? *found : fallback;
}

}  // namespace

QString defaultReadingFamily() {
    static const QString family = firstInstalled(
        {QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
         QStringLiteral("Literata"), QStringLiteral("Charter"), QStringLiteral("Bitstream Charter"),
         QStringLiteral("Noto Serif"), QStringLiteral("Libertinus Serif"),
         QStringLiteral("Crimson Pro"), QStringLiteral("Georgia"), QStringLiteral("Gelasio"),
         QStringLiteral("DejaVu Serif"), QStringLiteral("Liberation Serif")},
        QStringLiteral("serif"));
    return family;
}

QString defaultFixedFamily() {
    static const QString family =
        firstInstalled({QStringLiteral("JetBrains Mono"), QStringLiteral("Source Code Pro"),
                        QStringLiteral("Fira Mono"), QStringLiteral("Noto Sans Mono"),
                        QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono")},
                       QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return family;
}

QString headingFamily(const Typography& typography) {
    return typography.headingFamily.isEmpty() ? bodyFont(typography).family()
                                              : typography.headingFamily;
}

QString codeFamily(const Typography& typography) {
    return typography.codeFamily.isEmpty() ? defaultFixedFamily() : typography.codeFamily;
}

QFont bodyFont(const Typography& typography, qreal zoom) {
    QFont font(typography.family.isEmpty() ? defaultReadingFamily() : typography.family);
    font.setPointSizeF(typography.pointSize * zoom);
    font.setStyleHint(QFont::Serif);
    font.setWeight(static_cast<QFont::Weight>(typography.weight));
    const qreal hundredth = QFontInfo(font).pixelSize() / 100.0;
    if (typography.letterSpacing != 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, typography.letterSpacing * hundredth);
    }
    if (typography.wordSpacing != 0) {
        font.setWordSpacing(typography.wordSpacing * hundredth);
    }
    // Hinted advances add up to uneven gaps in a line of running text.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

int columnPixels(const Typography& typography, qreal zoom) {
    // The mean advance a font states covers all its glyphs; running text is narrower.
    static const QString sample = QStringLiteral(
        "the eye moves along the line in small leaps and rests a while on every second word");
    const QFontMetricsF metrics(bodyFont(typography, zoom));
    const qreal perCharacter =
        metrics.horizontalAdvance(sample) / static_cast<qreal>(sample.size());
    return static_cast<int>(std::ceil(perCharacter * typography.columnWidth));
}

}  // namespace klartext::ui
