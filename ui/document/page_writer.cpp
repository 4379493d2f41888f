// SPDX-License-Identifier: MIT
#include "document/page_writer.h"

#include <QFontInfo>
#include <QTextTable>
#include <algorithm>
#include <utility>

#include "document/element_text.h"
#include "document/isolation.h"
#include "document/table_writer.h"
#include "document/text_marks.h"

namespace klartext::ui {

using core::Element;
using core::ElementKind;

PageWriter::PageWriter(PageDocument& page, Qt::LayoutDirection direction)
    : m_page(page), m_formats(page.style()), m_direction(direction), m_cursor(&page) {
    m_cursor.beginEditBlock();
}

bool PageWriter::onPaper() const { return m_page.style().onPaper; }

Place PageWriter::top() const {
    Place place;
    place.characters = m_formats.body();
    place.gap = m_formats.paragraphGap();
    return place;
}

void PageWriter::setGapBelow(qreal pixels) {
    if (!m_fresh) {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setBottomMargin(pixels);
        m_cursor.setBlockFormat(format);
    }
}

qreal PageWriter::columnWidth() const {
    return columnPixels(m_page.style().typography, m_page.style().zoom);
}

void PageWriter::beginBody() { m_page.m_bodyPosition = m_cursor.position() + (m_fresh ? 0 : 1); }

void PageWriter::finish() {
    if (m_fresh) {
        m_cursor.setBlockFormat({});
    }
    m_cursor.endEditBlock();
    m_page.indexRuns();
    m_page.indexHeadings();
}

void PageWriter::writeFlow(std::span<const Element> elements, const Place& place) {
    const auto isParagraph = [&](auto it) {
        return !place.cell && it->kind == ElementKind::Paragraph && !isPicture(it->children);
    };
    for (auto it = elements.begin(); it != elements.end();) {
        if (!isPhrasing(*it) || it->kind == ElementKind::Formula) {
            const bool follows = it != elements.begin() && isParagraph(it - 1);
            m_textIndent = follows && isParagraph(it) ? m_formats.firstLineIndent() : 0;
            write(*it, place);
            m_textIndent = 0;
            const auto next = it + 1;
            if (isParagraph(it) && next != elements.end() && isParagraph(next)) {
                setGapBelow(m_formats.textGap());
            }
            it = next;
            continue;
        }
        const auto end = std::find_if_not(it, elements.end(), [](const Element& element) {
            return isPhrasing(element) && element.kind != ElementKind::Formula;
        });
        writeParagraph({it, end}, paragraphIn(place), place.characters, place);
        it = end;
    }
}

void PageWriter::write(const Element& element, const Place& place) {
    if (&element == m_skipped) {
        return;
    }
    nameFragment(element);
    m_said = element.direction;
    switch (element.kind) {
        case ElementKind::Paragraph:
            return writeParagraph(element.children, paragraphIn(place), place.characters, place);
        case ElementKind::Heading:
            return writeHeading(element, place);
        case ElementKind::List:
            return writeList(element, place);
        case ElementKind::DefinitionList:
            return writeDefinitions(element, place);
        case ElementKind::Quote:
            return writeQuote(element, place);
        case ElementKind::Preformatted:
            return writeCode(element, place);
        case ElementKind::Table:
            return TableWriter(*this, element).write(place);
        case ElementKind::Figure:
            return writeFigure(element, place);
        case ElementKind::Caption:
            return writeCaption(element, place);
        case ElementKind::Embed:
            return writeEmbed(element, place);
        case ElementKind::Formula:
            return writeDisplayed(element, place);
        case ElementKind::Rule:
            return writeRule(place);
        case ElementKind::Section:
            return element.level > 0 ? writePanel(element, place)
                                     : writeFlow(element.children, place);
        case ElementKind::SetAside:
            return writeAside(element, place);
        default:
            return writeFlow(element.children, place);
    }
}

QTextBlockFormat PageWriter::paragraphIn(const Place& place) const {
    return place.cell ? m_formats.cellParagraph() : m_formats.paragraph();
}

void PageWriter::startParagraph(QTextBlockFormat format, const Place& place,
                                std::optional<Qt::LayoutDirection> direction) {
    if (!format.hasProperty(QTextFormat::LayoutDirection)) {
        format.setLayoutDirection(direction.value_or(m_direction));
    }
    const qreal extra = format.leftMargin();
    if (format.layoutDirection() == Qt::RightToLeft) {
        format.setRightMargin(place.indent + extra);
    } else {
        format.setLeftMargin(place.indent + extra);
    }
    if (place.quoteDepth > 0) {
        format.setProperty(QuoteDepthProperty, place.quoteDepth);
        format.setProperty(QuoteOffsetProperty, place.quoteOffset);
    }
    if (place.listDepth > 0) {
        format.setProperty(ListDepthProperty, place.listDepth);
    }
    if (place.caption) {
        format.setProperty(CaptionProperty, true);
    }
    if (place.panel > 0) {
        format.setProperty(PanelProperty, place.panel);
        if (format.layoutDirection() == Qt::RightToLeft) {
            format.setLeftMargin(format.leftMargin() + m_formats.padding());
        } else {
            format.setRightMargin(format.rightMargin() + m_formats.padding());
        }
    }
    if (m_textIndent > 0) {
        format.setTextIndent(m_textIndent);
    }
    if (!m_marker.isEmpty()) {
        format.setTextIndent(-markerWidth(m_marker, place));
    }
    if (m_asideKind) {
        format.setProperty(AsideKindProperty, static_cast<int>(*m_asideKind));
    }
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        // In a cell this format is the cell's, too.
        m_cursor.mergeBlockCharFormat(place.characters);
    } else {
        m_cursor.insertBlock(format, place.characters);
    }
    m_fresh = false;
    m_room.renew();
}

void PageWriter::writeParagraph(std::span<const Element> phrasing, const QTextBlockFormat& format,
                                const QTextCharFormat& characters, const Place& place) {
    if (isBlank(phrasing)) {
        return;
    }
    if (isPicture(phrasing)) {
        return writePicture(phrasing, place, {}, place.gap);
    }
    QTextBlockFormat own = format;
    own.setBottomMargin(place.gap);
    if (m_hasReadings && format.lineHeightType() == QTextBlockFormat::MinimumHeight) {
        own.setLineHeight(
            std::max(own.lineHeight(), markedLineHeight * QFontInfo(characters.font()).pixelSize()),
            QTextBlockFormat::MinimumHeight);
    }
    const auto said = std::exchange(m_said, core::TextDirection::Unsaid);
    startParagraph(own, place, paragraphDirection(phrasing, said, m_direction));
    writeMarker(place);
    writePhrasing(phrasing, characters, place);
}

void PageWriter::goOn(Continuation how) {
    const bool isCode = m_codeFrom >= 0;
    const qreal gap = isCode ? m_formats.padding() : 0;
    QTextBlockFormat rest = m_cursor.blockFormat();
    if (how == Continuation::SameLine) {
        // A line that does not fit a box is no line to scroll along, and Qt ends a step of its
        // layout after a height, which single lines hardly reach.
        rest.setNonBreakableLines(false);
    }
    QTextBlockFormat above = rest;
    above.setBottomMargin(gap);
    m_cursor.setBlockFormat(above);
    rest.setTopMargin(gap);
    rest.setTextIndent(0);
    rest.clearProperty(QTextFormat::HeadingLevel);
    rest.setProperty(ContinuationProperty, static_cast<int>(how));
    const qreal indent = m_codeIndent;
    if (isCode) {
        endCodeBox();
    }
    m_cursor.insertBlock(rest, m_cursor.blockCharFormat());
    const bool isBroken = !isCode || how == Continuation::SameLine;
    m_room.renew(isBroken ? ParagraphRoom::Text::Prose : ParagraphRoom::Text::Code);
    if (isCode) {
        m_codeFrom = m_cursor.position();
        m_codeIndent = indent;
    }
}

void PageWriter::beginNotes() {
    m_asideText = AsideText::Control;
    m_page.m_notes.from = m_cursor.position() + (m_fresh ? 0 : 1);
}

void PageWriter::endNotes() {
    m_asideText = AsideText::None;
    m_page.m_notes.to = m_cursor.position();
}

void PageWriter::writeDisplayed(const Element& formula, const Place& place) {
    QTextBlockFormat format = m_formats.paragraph();
    format.setAlignment(place.cell ? Qt::AlignLeft : Qt::AlignHCenter);
    format.setTopMargin(place.cell ? 0 : m_formats.paragraphGap() * 0.3);
    format.setBottomMargin(std::max(place.gap, m_formats.paragraphGap()));
    startParagraph(format, place, Qt::LeftToRight);
    m_marker.clear();
    writeFormula(formula, place.characters, place, true);
}

void PageWriter::nameFragment(const Element& element) {
    // As in HTML, the first of several elements of one name is meant.
    const QString name = toQString(element.id);
    if (!name.isEmpty() && !m_page.m_fragments.contains(name)) {
        m_page.m_fragments.insert(name, m_cursor.position() + (m_fresh ? 0 : 1));
    }
}

QTextTable* PageWriter::insertTable(int rows, int columns, const QTextTableFormat& format) {
    return m_cursor.insertTable(rows, columns, format);
}

void PageWriter::enter(const QTextCursor& cell) {
    m_cursor.setPosition(cell.position());
    m_fresh = true;
}

void PageWriter::leave(const QTextTable& table) {
    m_cursor.setPosition(table.lastPosition() + 1);
    m_fresh = true;
}

void PageWriter::noteTable(QTextTable& table, const TableColumns& columns, const Place& place) {
    m_page.m_tables.push_back({&table, columns, place.imageShare, place.indent});
    m_page.m_boxes.push_back({PageDocument::Box::Kind::Table, table.firstPosition(),
                              table.lastPosition(), place.indent});
}

}  // namespace klartext::ui
