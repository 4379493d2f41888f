// SPDX-License-Identifier: MIT
#include "math/math_fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>

#include "typography/typography.h"

namespace klartext::ui {

namespace {

constexpr std::array levelScales{1.0, 1.0, 0.72, 0.58};

qreal scaleOf(MathLevel level) { return levelScales[static_cast<std::size_t>(level)]; }

/// Where a font has no sign for something, one of these does.
QStringList mathFamilies() {
    return {QStringLiteral("Latin Modern Math"), QStringLiteral("STIX Two Math"),
            QStringLiteral("XITS Math"),         QStringLiteral("DejaVu Math TeX Gyre"),
            QStringLiteral("DejaVu Serif"),      QStringLiteral("DejaVu Sans")};
}

bool isUnicodeAlphabet(core::MathVariant variant) {
    return variant == core::MathVariant::DoubleStruck || variant == core::MathVariant::Script ||
           variant == core::MathVariant::Fraktur;
}

}  // namespace

MathLevel scriptLevel(MathLevel level) {
    return level == MathLevel::Display || level == MathLevel::Inline ? MathLevel::Script
                                                                     : MathLevel::Tiny;
}

MathLevel fractionLevel(MathLevel level) {
    return level == MathLevel::Display ? MathLevel::Inline : scriptLevel(level);
}

MathFonts::MathFonts(const QFont& running) : m_running(running) {
    m_running.setItalic(false);
    m_running.setUnderline(false);
    m_running.setLetterSpacing(QFont::PercentageSpacing, 100);
    m_running.setWordSpacing(0);
    QStringList families = m_running.families();
    families += mathFamilies();
    m_running.setFamilies(families);
    const QFontMetricsF metrics(m_running);
    m_em = QFontInfo(m_running).pixelSize();
    m_xHeight = metrics.xHeight();
    m_axis = -metrics.tightBoundingRect(QStringLiteral("+")).center().y();
    if (m_axis < m_em * 0.15 || m_axis > m_em * 0.45) {
        m_axis = m_xHeight / 2;
    }
}

MathFonts MathFonts::scaled(qreal factor) const {
    QFont running = m_running;
    if (running.pointSizeF() > 0) {
        running.setPointSizeF(running.pointSizeF() * factor);
    } else {
        running.setPixelSize(std::max(1, qRound(running.pixelSize() * factor)));
    }
    return MathFonts(running);
}

QFont MathFonts::font(core::MathVariant variant, MathLevel level, qreal scale) const {
    QFont font = m_running;
    const qreal factor = scaleOf(level) * scale;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    }
    if (isUnicodeAlphabet(variant)) {
        font.setFamilies(mathFamilies());
    }
    switch (variant) {
        case core::MathVariant::Italic:
            font.setItalic(true);
            break;
        case core::MathVariant::Bold:
            font.setBold(true);
            break;
        case core::MathVariant::BoldItalic:
            font.setBold(true);
            font.setItalic(true);
            break;
        case core::MathVariant::SansSerif:
            font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
            break;
        case core::MathVariant::Monospace:
            font.setFamilies({defaultFixedFamily()});
            break;
        default:
            break;
    }
    return font;
}

QFont MathFonts::code(MathLevel level) const {
    return font(core::MathVariant::Monospace, level, 0.85);
}

qreal MathFonts::em(MathLevel level) const { return m_em * scaleOf(level); }
qreal MathFonts::xHeight(MathLevel level) const { return m_xHeight * scaleOf(level); }
qreal MathFonts::axis(MathLevel level) const { return m_axis * scaleOf(level); }
qreal MathFonts::stroke(MathLevel level) const { return std::max(0.9, em(level) * 0.055); }

}  // namespace klartext::ui
