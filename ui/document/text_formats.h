// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

#include <optional>

#include "code/code_colors.h"
#include "core/element.h"
#include "document/document_style.h"

namespace klartext::ui {

/// The object type of images (see ImageObject).
inline constexpr int imageObjectType = QTextFormat::UserObject + 1;
/// The object type of formulas (see FormulaObject).
inline constexpr int formulaObjectType = QTextFormat::UserObject + 2;

/// Properties of our own in formats.
enum FormatProperty : int {
    ImageUrlProperty = QTextFormat::UserProperty,  ///< of images: QUrl
    ImageTextProperty,                             ///< of images: the alternative text
    ImageSizeProperty,                             ///< of images: QSize the page states, or empty
    ImageInlineProperty,                           ///< of images: stands in a line of text
    ImageShareProperty,    ///< of images: share of the column it may fill, 0 to 1
    ImageIndentProperty,   ///< of images: pixels of the column it may not use
    DecorationProperty,    ///< of paragraphs: a Decoration
    QuoteDepthProperty,    ///< of paragraphs: how many quotes it stands in
    QuoteOffsetProperty,   ///< of paragraphs: pixels from the leading edge to the outermost bar
    AsideKindProperty,     ///< of paragraphs set aside: int of core::BoilerplateKind
    AsideTextProperty,     ///< of characters: an AsideText
    ListDepthProperty,     ///< of paragraphs: how many lists it stands in
    CaptionProperty,       ///< of paragraphs: stands in a caption
    RubyProperty,          ///< of characters: QString, for readingOf()
    EmphasisProperty,      ///< of characters: an EmphasisMark
    EmbedProperty,         ///< of images: the picture of an embed; QString, how long it plays
    FormulaProperty,       ///< of formulas: std::shared_ptr<const core::Formula>
    IconProperty,          ///< of paragraphs with Decoration::Icon: the drawing's name
    PanelProperty,         ///< of paragraphs set apart from the text: the number of their panel
    NoteProperty,          ///< of characters that refer to a footnote: its name
    ContinuationProperty,  ///< of paragraphs that are the rest of the one above: a Continuation
    ImageDensityProperty,  ///< of images: pixels to a CSS pixel where the page says so, or 0
    /// Of formulas: int, another for each. Qt looks for a format among all of one hash, and that of
    /// a FormulaProperty is always the same.
    FormulaNumberProperty,
};

/// A dot at each character, as Chinese, Japanese and Korean emphasise.
enum class EmphasisMark { None, Above, Below };

/// Text that stands in the document and is none of the article's.
enum class AsideText {
    None,
    Content,  ///< of a part that was set aside
    Control,  ///< what the program says of it
};

/// What is painted around a paragraph beside its text (see decorations.h).
enum class Decoration { None, Code, Box, Rule, Folded, Icon };

/// How a paragraph goes on with the one above, where a text was too long for one (ParagraphRoom).
enum class Continuation { None, SameLine, NextLine };

/// Formats and distances of one style. Distances are pixels.
class TextFormats {
public:
    explicit TextFormats(const DocumentStyle& style);

    [[nodiscard]] qreal em() const { return m_em; }
    [[nodiscard]] qreal indent() const { return 1.6 * m_em; }
    [[nodiscard]] qreal quoteIndent() const { return 1.3 * m_em; }
    /// Between what is more than paragraphs: lists, pictures, tables.
    [[nodiscard]] qreal paragraphGap() const { return 0.85 * m_em; }
    /// Between two paragraphs, and before the first line of the lower one.
    [[nodiscard]] qreal textGap() const { return m_style.typography.paragraphGap * m_em; }
    [[nodiscard]] qreal firstLineIndent() const {
        return m_style.typography.indented ? 1.4 * m_em : 0;
    }
    /// Between the edge of a painted box and the text in it.
    [[nodiscard]] qreal padding() const { return 0.75 * m_em; }
    /// From the edge of the line that stands for a part set aside to its text: an icon's width.
    [[nodiscard]] qreal asideInset() const { return 1.4 * m_em; }
    [[nodiscard]] QColor color(ColorId id) const { return m_style.theme.color(id); }

    // Characters.
    [[nodiscard]] QTextCharFormat body() const { return m_body; }
    [[nodiscard]] QTextCharFormat title() const;
    [[nodiscard]] QTextCharFormat kicker() const;
    [[nodiscard]] QTextCharFormat meta() const;
    [[nodiscard]] QTextCharFormat lead() const;
    [[nodiscard]] QTextCharFormat heading(int level) const;
    [[nodiscard]] QTextCharFormat caption() const;
    [[nodiscard]] QTextCharFormat code() const;
    /// A piece of highlighted code in the colour of its role.
    [[nodiscard]] QTextCharFormat code(CodeRole role) const;
    [[nodiscard]] QTextCharFormat cell(bool header, bool small) const;
    /// `base` inside a phrasing element such as Emphasis or Link.
    [[nodiscard]] QTextCharFormat inside(const core::Element& element, QTextCharFormat base) const;

    // Paragraphs.
    [[nodiscard]] QTextBlockFormat paragraph() const;
    [[nodiscard]] QTextBlockFormat cellParagraph() const;
    /// Large text in tight lines; distances in em.
    [[nodiscard]] QTextBlockFormat headline(qreal scale, qreal above, qreal below) const;
    [[nodiscard]] QTextBlockFormat leadBlock() const;
    [[nodiscard]] QTextBlockFormat headingBlock(int level) const;
    [[nodiscard]] QTextBlockFormat codeBlock() const;

private:
    [[nodiscard]] QTextCharFormat scaled(qreal factor) const;
    [[nodiscard]] QTextCharFormat interfaceFont(qreal factor) const;
    void toHeading(QTextCharFormat& format) const;
    void toCode(QTextCharFormat& format) const;
    [[nodiscard]] QColor markPaper(const core::Element& mark) const;
    void toLink(const core::Element& link, QTextCharFormat& format) const;

    DocumentStyle m_style;
    mutable std::optional<CodeColors> m_codeColors;  ///< made when there is code
    qreal m_em;
    QTextCharFormat m_body;
};

}  // namespace klartext::ui
