// SPDX-License-Identifier: MIT
#include "document/chips.h"
#include "document/element_text.h"
#include "document/isolation.h"
#include "document/page_writer.h"
#include "document/text_marks.h"
#include "math/formula_object.h"

// What stands in the lines of a paragraph.
namespace klartext::ui {

using core::Element;
using core::ElementKind;

namespace {

/// Sets the letter at the position apart from the next.
void spaceAfter(PageDocument& page, int position) {
    const QChar letter = page.characterAt(position);
    if (letter == QChar::ObjectReplacementCharacter || letter == QChar::LineSeparator ||
        letter == QChar::ParagraphSeparator) {
        return;
    }
    QTextCharFormat room;
    room.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    room.setFontLetterSpacing(roomOfKey);
    QTextCursor cursor(&page);
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(room);
}

}  // namespace

void PageWriter::writePhrasing(std::span<const Element> elements, const QTextCharFormat& format,
                               const Place& place) {
    for (const Element& element : elements) {
        nameFragment(element);
        if (element.kind == ElementKind::Text) {
            writeText(broken(toQString(element.text), format), format, element.block);
        } else if (element.kind == ElementKind::LineBreak) {
            writeLineEnd(format);
        } else if (element.kind == ElementKind::Image) {
            writeImage(element, format, place, true);
        } else if (element.kind == ElementKind::Formula) {
            writeFormula(element, format, place);
        } else if (element.kind == ElementKind::Ruby) {
            writeRuby(element, format);
        } else if (element.kind == ElementKind::Isolate) {
            writeIsolated(element, element.direction, format, place);
        } else if (element.kind == ElementKind::Emphasis &&
                   isEastAsian(plainText(element.children))) {
            writeDotted(element, format, place);
        } else if (const bool isCode =
                       element.kind == ElementKind::Code || element.kind == ElementKind::Keyboard;
                   isCode && m_cursor.blockFormat().layoutDirection() == Qt::RightToLeft) {
            writeIsolated(element, core::TextDirection::LeftToRight,
                          m_formats.inside(element, format), place);
        } else {
            writeInline(element, format, place);
        }
    }
}

void PageWriter::writeInline(const Element& element, const QTextCharFormat& format,
                             const Place& place) {
    if (!element.note.empty()) {
        m_page.m_noteNames.insert(toQString(element.note));
    }
    const int from = m_cursor.position();
    writePhrasing(element.children, m_formats.inside(element, format), place);
    const bool key = element.kind == ElementKind::Keyboard;
    if (key && m_cursor.position() > from) {
        // Room for the cap on both sides, where no blank gives it.
        spaceAfter(m_page, from - 1);
        spaceAfter(m_page, m_cursor.position() - 1);
    }
    if ((key || element.kind == ElementKind::Code) && m_cursor.position() > from) {
        m_page.m_chips.push_back(
            {key ? PageDocument::Chip::Kind::Key : PageDocument::Chip::Kind::Code, from,
             m_cursor.position()});
    }
}

QString PageWriter::broken(const QString& text, const QTextCharFormat& format) const {
    const Hyphenator* hyphenator = m_page.style().hyphenator;
    const bool running = !format.fontFixedPitch() && m_cursor.blockFormat().headingLevel() == 0;
    return hyphenator != nullptr && running ? hyphenator->hyphenated(text) : text;
}

void PageWriter::writeText(const QString& text, const QTextCharFormat& format,
                           core::BlockId block) {
    noteBlock(block);
    // A line end in preformatted text is none of a paragraph.
    const QString all = QString(text).replace(u'\n', QChar::LineSeparator);
    for (QStringView rest = all; !rest.isEmpty();) {
        const qsizetype part = m_room.take(rest);
        if (part > 0) {
            m_cursor.insertText(rest.first(part).toString(), told(format));
        }
        rest = rest.sliced(part);
        if (rest.isEmpty()) {
            break;
        }
        const bool atLine = rest.front() == QChar::LineSeparator;
        goOn(atLine ? Continuation::NextLine : Continuation::SameLine);
        rest = rest.sliced(atLine ? 1 : 0);
    }
}

void PageWriter::writeLineEnd(const QTextCharFormat& format) {
    const QChar end = QChar::LineSeparator;
    if (m_room.take(QStringView(&end, 1)) == 0) {
        goOn(Continuation::NextLine);
    } else {
        m_cursor.insertText(QString(end), format);
    }
}

QTextCharFormat PageWriter::told(QTextCharFormat format) const {
    if (m_asideText != AsideText::None) {
        format.setProperty(AsideTextProperty, static_cast<int>(m_asideText));
    }
    return format;
}

void PageWriter::writeRuby(const Element& ruby, QTextCharFormat format) {
    const QString base = plainText(ruby.children);
    setReading(format, base, toQString(ruby.text), ++m_rubies);
    writeText(base, format, ruby.block);
}

void PageWriter::writeDotted(const Element& emphasis, QTextCharFormat format, const Place& place) {
    // Dots at every character of a whole passage would be harder to read than none.
    constexpr qsizetype longestDotted = 24;
    if (plainText(emphasis.children).size() > longestDotted) {
        format.setFontWeight(QFont::DemiBold);
    } else {
        const bool below = m_page.style().language.startsWith(QLatin1String("zh"));
        format.setProperty(EmphasisProperty,
                           static_cast<int>(below ? EmphasisMark::Below : EmphasisMark::Above));
    }
    writePhrasing(emphasis.children, format, place);
}

void PageWriter::writeIsolated(const Element& element, core::TextDirection direction,
                               const QTextCharFormat& format, const Place& place) {
    writeText(QString(isolateStart(direction)), format, element.block);
    writePhrasing(element.children, format, place);
    writeText(QString(isolateEnd), format, element.block);
}

void PageWriter::writeFormula(const Element& formula, const QTextCharFormat& format,
                              const Place& place, bool alone) {
    if (!isSettable(*formula.formula)) {
        return writeText(toQString(formula.text), format, formula.block);
    }
    noteBlock(formula.block);
    QTextCharFormat own = format;
    FormulaObject::dress(own, formula.formula, place.indent, place.imageShare, alone);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), told(own));
}

void PageWriter::noteBlock(core::BlockId block) {
    auto& runs = m_page.m_runs;
    if (runs.empty() || runs.back().block != block) {
        runs.push_back({m_cursor.position(), block});
    }
}

}  // namespace klartext::ui
