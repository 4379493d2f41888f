// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTextCursor>
#include <optional>
#include <span>

#include "core/projection.h"
#include "document/page_document.h"
#include "document/paragraph_room.h"
#include "document/text_formats.h"

namespace klartext::ui {

class CodeInk;

/// Where on the page something is written: what the elements around it ask for.
struct Place {
    QTextCharFormat characters;  ///< of running text
    qreal indent = 0;            ///< pixels from the leading edge
    qreal gap = 0;               ///< pixels below a paragraph
    qreal imageShare = 1;        ///< of the column's width, for images
    int quoteDepth = 0;
    qreal quoteOffset = 0;
    int listDepth = 0;
    int tableDepth = 0;
    int panel = 0;  ///< the number of the one it stands in; 0: none
    bool cell = false;
    bool caption = false;
};

/// Parts that were set aside and stand open, each by its first block.
using Unfolded = QSet<core::BlockId>;

/// Writes elements into an empty PageDocument, from its top to its end. Everything is one edit,
/// laid out once, when finish() is called.
class PageWriter {
public:
    PageWriter(PageDocument& page, Qt::LayoutDirection direction);

    [[nodiscard]] const TextFormats& formats() const { return m_formats; }
    [[nodiscard]] bool onPaper() const;
    [[nodiscard]] Place top() const;

    /// Writes what flows: elements of any kind.
    void writeFlow(std::span<const core::Element> elements, const Place& place);
    /// Begins a paragraph; `direction` is that of its text.
    void startParagraph(QTextBlockFormat format, const Place& place,
                        std::optional<Qt::LayoutDirection> direction);
    void writeText(const QString& text, const QTextCharFormat& format, core::BlockId block);
    /// Writes what stands in the lines of the paragraph begun last.
    void writePhrasing(std::span<const core::Element> elements, const QTextCharFormat& format,
                       const Place& place);

    /// Whether readings stand over characters anywhere: then all lines have room for them.
    void setHasReadings(bool readings) { m_hasReadings = readings; }
    /// Sets the space below the paragraph written last, if there is one.
    void setGapBelow(qreal pixels);
    /// What is written between the two says something of the article and is no part of it: it is
    /// neither found nor copied.
    void beginNotes();
    void endNotes();
    /// Leaves this element out of what follows.
    void skip(const core::Element* element) { m_skipped = element; }
    /// What is written from here on is the article's text.
    void beginBody();
    /// What is known of the SetAside elements, and which of them stand open. Without this they are
    /// left out. Both must outlive the writing.
    void setAside(std::span<const core::SetAside> parts, const Unfolded& unfolded);
    void finish();

    // For TableWriter.
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    [[nodiscard]] qreal columnWidth() const;
    /// Inserts a table below what was written; its cells are empty.
    QTextTable* insertTable(int rows, int columns, const QTextTableFormat& format);
    void enter(const QTextCursor& cell);
    /// Goes on below the table.
    void leave(const QTextTable& table);
    /// The table was written and is to be fitted into the column whenever that changes.
    void noteTable(QTextTable& table, const TableColumns& columns, const Place& place);

private:
    void write(const core::Element& element, const Place& place);
    [[nodiscard]] QTextBlockFormat paragraphIn(const Place& place) const;
    void writeParagraph(std::span<const core::Element> phrasing, const QTextBlockFormat& format,
                        const QTextCharFormat& characters, const Place& place);
    void writePicture(std::span<const core::Element> elements, const Place& place,
                      const QTextCharFormat& link, qreal gap);
    void writeImage(const core::Element& image, const QTextCharFormat& format, const Place& place,
                    bool inLine);
    void writeFormula(const core::Element& formula, const QTextCharFormat& format,
                      const Place& place, bool alone = false);
    void writeDisplayed(const core::Element& formula, const Place& place);
    void notePicture(const core::Element& image, QTextCharFormat& format);
    void writeHeading(const core::Element& heading, const Place& place);
    void writeList(const core::Element& list, const Place& place);
    void writeDefinitions(const core::Element& list, const Place& place);
    void writeQuote(const core::Element& quote, const Place& place);
    void writeCode(const core::Element& code, const Place& place);
    void writeCodePieces(std::span<const core::Element> pieces, const QTextCharFormat& format,
                         const Place& place, CodeInk& ink);
    void writeInline(const core::Element& element, const QTextCharFormat& format,
                     const Place& place);
    void removeTrailingLines();
    void writeLineEnd(const QTextCharFormat& format);
    /// Begins a paragraph that looks like more of the one above.
    void goOn(Continuation how);
    void endCodeBox();
    void writeFigure(const core::Element& figure, const Place& place);
    void writeCaption(const core::Element& caption, const Place& place);
    void writeEmbed(const core::Element& embed, const Place& place);
    /// Its picture with a play mark, leading to it.
    void writePoster(const core::Element& embed, const Place& place);
    void writeRuby(const core::Element& ruby, QTextCharFormat format);
    /// Emphasis of East Asian text, which is not slanted.
    void writeDotted(const core::Element& emphasis, QTextCharFormat format, const Place& place);
    void writeIsolated(const core::Element& element, core::TextDirection direction,
                       const QTextCharFormat& format, const Place& place);
    void writeRule(const Place& place);
    void writePanel(const core::Element& panel, const Place& place);
    void writeAside(const core::Element& aside, const Place& place);
    void writeAsideLine(const core::SetAside& part, bool open, const Place& place);

    /// The text with the places where its words may be broken, if it is running text.
    [[nodiscard]] QString broken(const QString& text, const QTextCharFormat& format) const;
    /// The format, with the mark of text that is none of the article's where that is written.
    [[nodiscard]] QTextCharFormat told(QTextCharFormat format) const;
    void writeMarker(const Place& place);
    [[nodiscard]] static QString markerOf(const core::Element& list, std::size_t item, int depth);
    [[nodiscard]] static qreal markerWidth(const QString& marker, const Place& place);
    void nameFragment(const core::Element& element);
    void noteBlock(core::BlockId block);

    PageDocument& m_page;
    TextFormats m_formats;
    Qt::LayoutDirection m_direction;
    QTextCursor m_cursor;
    QString m_marker;  ///< of the list item whose first line is still to come, with its gap
    core::BlockId m_markerBlock = core::noBlock;
    const core::Element* m_skipped = nullptr;
    std::span<const core::SetAside> m_asides;
    const Unfolded* m_unfolded = nullptr;
    std::optional<core::BoilerplateKind> m_asideKind;  ///< of the part being written
    AsideText m_asideText = AsideText::None;
    /// What the page says of the paragraph to be written.
    core::TextDirection m_said = core::TextDirection::Unsaid;
    bool m_hasReadings = false;
    int m_rubies = 0;
    qreal m_textIndent = 0;  ///< of the first line of the paragraph to be begun
    int m_panels = 0;        ///< written so far
    ParagraphRoom m_room;    ///< of the paragraph at the cursor
    int m_codeFrom = -1;     ///< where the box of code begins that is written
    qreal m_codeIndent = 0;
    bool m_fresh = true;  ///< the paragraph at the cursor exists and nothing is in it
};

}  // namespace klartext::ui
