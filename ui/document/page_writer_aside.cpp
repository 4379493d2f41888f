// SPDX-License-Identifier: MIT
#include <utility>

#include "document/page_writer.h"
#include "document/set_aside_text.h"

// Parts that were set aside: a line, and below it their text where they stand open.
namespace klartext::ui {

namespace {

using Verb = SetAsideLink::Verb;

}  // namespace

void PageWriter::setAside(std::span<const core::SetAside> parts, const Unfolded& unfolded) {
    m_asides = parts;
    m_unfolded = &unfolded;
}

void PageWriter::writeAside(const core::Element& aside, const Place& place) {
    const auto index = static_cast<std::size_t>(aside.start);
    if (index >= m_asides.size()) {
        return;
    }
    const core::SetAside& part = m_asides[index];
    const bool open = m_unfolded->contains(part.blocks.front());
    const int from = m_cursor.position() + (m_fresh ? 0 : 1);
    const QString marker = std::exchange(m_marker, {});
    m_asideKind = part.kind;
    m_asideText = AsideText::Control;
    writeAsideLine(part, open, place);
    m_asideText = AsideText::Content;
    if (open) {
        writeFlow(aside.children, place);
    }
    m_asideText = AsideText::None;
    m_asideKind.reset();
    m_marker = marker;
    m_page.m_asides.push_back({from, m_cursor.position() + 1, open, part.blocks});
}

void PageWriter::writeAsideLine(const core::SetAside& part, bool open, const Place& place) {
    QTextCharFormat words = m_formats.meta();
    QTextBlockFormat format;
    format.setLeftMargin(m_formats.asideInset());
    format.setRightMargin(m_formats.padding());
    format.setTopMargin(m_formats.paragraphGap() * 0.4);
    format.setBottomMargin(open ? m_formats.paragraphGap() * 0.6 : m_formats.paragraphGap() * 1.4);
    format.setProperty(DecorationProperty, static_cast<int>(Decoration::Folded));
    startParagraph(format, place, std::nullopt);
    const core::BlockId first = part.blocks.front();
    const auto link = [&](Verb verb, const QString& text, bool underlined) {
        QTextCharFormat characters = words;
        characters.setAnchor(true);
        characters.setAnchorHref(SetAsideLink{verb, first}.url().toString());
        if (underlined) {
            characters.setForeground(m_formats.color(ColorId::Link));
            characters.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        }
        writeText(text, characters, core::noBlock);
    };
    const QString dot = QStringLiteral("  ·  ");
    if (open) {
        writeText(unfoldedSentence(part) + dot, words, core::noBlock);
        link(Verb::PutBack, PageDocument::tr("Put back"), true);
        writeText(dot, words, core::noBlock);
        link(Verb::Fold, PageDocument::tr("Fold"), true);
    } else {
        // All of the line can be pressed, and is read out as one link.
        link(Verb::Unfold, foldedSentence(part) + dot, false);
        link(Verb::Unfold, PageDocument::tr("Show"), true);
    }
}

}  // namespace klartext::ui
