// SPDX-License-Identifier: MIT
#include "document/text_formats.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <array>

#include "core/privacy.h"
#include "document/text_marks.h"
#include "typography/highlight_colors.h"

namespace klartext::ui {

namespace {

using core::ElementKind;

constexpr std::array headingScales{1.55, 1.4, 1.2, 1.08, 1.0, 1.0};

/// Of titles and headings, times their font size.
constexpr qreal headlineHeight = 1.24;

qreal headingScale(int level) {
    return headingScales[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

void setLineHeight(QTextBlockFormat& format, qreal pixels) {
    format.setLineHeight(pixels, QTextBlockFormat::MinimumHeight);
}

/// Qt writes addresses into PDF as they are: there a parenthesis ends one, and what follows is read
/// as what the link is to do.
QString onPaper(QString address) {
    return address.replace(u'\\', QLatin1String("%5C"))
        .replace(u'(', QLatin1String("%28"))
        .replace(u')', QLatin1String("%29"));
}

}  // namespace

TextFormats::TextFormats(const DocumentStyle& style) : m_style(style) {
    QFont font = bodyFont(style.typography, style.zoom);
    font.setFamilies(font.families() + eastAsianFamilies(style.language, true));
    m_em = QFontInfo(font).pixelSize();
    m_body.setFont(font);
    m_body.setForeground(color(ColorId::Text));
}

QTextCharFormat TextFormats::scaled(qreal factor) const {
    QTextCharFormat format = m_body;
    format.setFontPointSize(m_style.typography.pointSize * m_style.zoom * factor);
    return format;
}

QTextCharFormat TextFormats::interfaceFont(qreal factor) const {
    QTextCharFormat format = scaled(factor);
    format.setFontFamilies(
        QStringList{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()} +
        eastAsianFamilies(m_style.language, false));
    format.setForeground(color(ColorId::MutedText));
    return format;
}

QTextCharFormat TextFormats::title() const {
    QTextCharFormat format = scaled(1.95);
    toHeading(format);
    return format;
}

QTextCharFormat TextFormats::kicker() const {
    QTextCharFormat format = interfaceFont(0.78);
    format.setFontWeight(QFont::DemiBold);
    format.setFontLetterSpacingType(QFont::PercentageSpacing);
    format.setFontLetterSpacing(104);
    format.setForeground(color(ColorId::Link));
    return format;
}

QTextCharFormat TextFormats::meta() const { return interfaceFont(0.75); }

QTextCharFormat TextFormats::lead() const { return scaled(1.15); }

QTextCharFormat TextFormats::heading(int level) const {
    QTextCharFormat format = scaled(headingScale(level));
    toHeading(format);
    if (level >= 6) {
        format.setForeground(color(ColorId::MutedText));
    }
    return format;
}

QTextCharFormat TextFormats::caption() const { return interfaceFont(0.75); }

void TextFormats::toHeading(QTextCharFormat& format) const {
    format.setFontFamilies(QStringList{headingFamily(m_style.typography)} +
                           eastAsianFamilies(m_style.language, true));
    format.setFontWeight(std::max<int>(QFont::Bold, m_style.typography.weight));
}

void TextFormats::toCode(QTextCharFormat& format) const {
    format.setFontFamilies({codeFamily(m_style.typography)});
    format.setFontFixedPitch(true);
    // Fixed-width faces look larger than serifs of the same size.
    format.setFontPointSize(format.fontPointSize() * 0.85);
}

QTextCharFormat TextFormats::code() const {
    QTextCharFormat format = m_body;
    toCode(format);
    return format;
}

QTextCharFormat TextFormats::code(CodeRole role) const {
    QTextCharFormat format = code();
    if (!m_codeColors) {
        m_codeColors.emplace(m_style.theme);
    }
    format.setForeground(m_codeColors->color(role));
    format.setFontItalic(role == CodeRole::Comment);
    return format;
}

QTextCharFormat TextFormats::cell(bool header, bool small) const {
    QTextCharFormat format = interfaceFont(small ? 0.68 : 0.78);
    format.setForeground(color(ColorId::Text));
    if (header) {
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

QTextCharFormat TextFormats::inside(const core::Element& element, QTextCharFormat base) const {
    switch (element.kind) {
        case ElementKind::Link:
            toLink(element, base);
            break;
        case ElementKind::Emphasis:
            base.setFontItalic(!base.fontItalic());
            break;
        case ElementKind::Strong:
            base.setFontWeight(std::clamp<int>(base.fontWeight() + 300, QFont::Bold, QFont::Black));
            break;
        case ElementKind::Code:
            toCode(base);
            break;
        case ElementKind::Keyboard:
            // Keys are labelled in plain letters.
            base.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
            base.setFontPointSize(base.fontPointSize() * 0.8);
            base.setFontWeight(QFont::DemiBold);
            base.setFontFixedPitch(true);
            break;
        case ElementKind::Superscript:
            base.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            break;
        case ElementKind::Subscript:
            base.setVerticalAlignment(QTextCharFormat::AlignSubScript);
            break;
        case ElementKind::Strike:
            base.setFontStrikeOut(true);
            break;
        case ElementKind::Underline:
            base.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            break;
        case ElementKind::Mark:
            base.setBackground(markPaper(element));
            break;
        case ElementKind::Small:
            base.setFontPointSize(base.fontPointSize() * 0.85);
            break;
        default:
            break;
    }
    return base;
}

QColor TextFormats::markPaper(const core::Element& mark) const {
    const bool own = mark.level > 0 && mark.level <= core::highlightColorCount;
    return own ? highlightLook(m_style.theme, core::HighlightColor(mark.level - 1)).paper
               : color(ColorId::MarkPaper);
}

void TextFormats::toLink(const core::Element& link, QTextCharFormat& format) const {
    if (!link.note.empty()) {
        const QString name = QString::fromStdString(link.note);
        format.setAnchor(true);
        format.setAnchorHref(m_style.onPaper ? onPaper(u'#' + name) : u'#' + name);
        format.setProperty(NoteProperty, name);
        format.setForeground(color(ColorId::Link));
        return;
    }
    // Here the view decides what is followed; paper, which may be a file, goes to others.
    const bool leavesPage = m_style.onPaper && !link.url.text().starts_with('#');
    const QString url =
        QString::fromStdString(leavesPage ? core::outsideAddress(link.url) : link.url.text());
    // An address that is none, such as one with a host that turns the writing, leads nowhere.
    if (!url.isEmpty() && QUrl(url).isValid()) {
        format.setAnchor(true);
        format.setAnchorHref(m_style.onPaper ? onPaper(url) : url);
        format.setForeground(color(ColorId::Link));
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    }
}

QTextBlockFormat TextFormats::cellParagraph() const {
    QTextBlockFormat format;
    setLineHeight(format, m_em * 1.12);
    return format;
}

QTextBlockFormat TextFormats::paragraph() const {
    QTextBlockFormat format;
    format.setBottomMargin(paragraphGap());
    format.setAlignment(m_style.typography.alignment);
    setLineHeight(format, m_em * m_style.typography.lineHeight);
    return format;
}

QTextBlockFormat TextFormats::headline(qreal scale, qreal above, qreal below) const {
    QTextBlockFormat format;
    format.setTopMargin(above * m_em);
    format.setBottomMargin(below * m_em);
    // Proportional and not fixed, so that scripts with tall letters keep the room they need.
    const qreal natural = QFontMetricsF(scaled(scale).font()).height();
    format.setLineHeight(100 * headlineHeight * scale * m_em / natural,
                         QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextBlockFormat TextFormats::leadBlock() const {
    QTextBlockFormat format;
    format.setBottomMargin(0.7 * m_em);
    setLineHeight(format, 1.15 * m_em * std::min(m_style.typography.lineHeight, 1.45));
    return format;
}

QTextBlockFormat TextFormats::headingBlock(int level) const {
    QTextBlockFormat format = headline(headingScale(level),
                                       level <= 2   ? 1.9
                                       : level == 3 ? 1.5
                                                    : 1.2,
                                       0.55);
    format.setHeadingLevel(std::clamp(level, 1, 6));
    return format;
}

QTextBlockFormat TextFormats::codeBlock() const {
    QTextBlockFormat format;
    format.setTopMargin(paragraphGap() + padding());
    format.setBottomMargin(paragraphGap() + padding());
    setLineHeight(format, m_em * 0.85 * std::min(m_style.typography.lineHeight, 1.45));
    // Code reads from left to right on every page.
    format.setLayoutDirection(Qt::LeftToRight);
    format.setAlignment(Qt::AlignLeft);
    format.setProperty(DecorationProperty, static_cast<int>(Decoration::Code));
    format.setNonBreakableLines(m_style.scrollsBoxes);
    return format;
}

}  // namespace klartext::ui
