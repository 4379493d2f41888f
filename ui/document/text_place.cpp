// SPDX-License-Identifier: MIT
#include "document/text_place.h"

#include <QTextBlock>
#include <algorithm>

#include "document/text_formats.h"

namespace klartext::ui {

namespace {

constexpr QChar markerGap(0x2002);
constexpr int longestMarker = 12;
/// Text of a block that pictures or other blocks interrupt is looked for so far.
constexpr int longestInterruption = 4000;

/// Reads the characters of a document one after another, and knows those that count.
class Walk {
public:
    explicit Walk(const PageDocument& page) : m_page(page) {}

    /// The block whose text the character at the position is; core::noBlock for all others.
    core::BlockId blockAt(int position) {
        if (!m_paragraph.isValid() || !m_paragraph.contains(position)) {
            m_paragraph = m_page.findBlock(position);
            m_text = m_paragraph.position() + markerLength(m_paragraph);
        }
        const bool beside = position < m_text || m_page.asideAt(position) != nullptr;
        return beside ? core::noBlock : m_page.blockAt(position);
    }

    [[nodiscard]] bool counts(int position) const {
        const QChar c = m_page.characterAt(position);
        // Soft hyphens and the marks of directions stand in one setting and not in another.
        return !c.isSpace() && c.category() != QChar::Other_Format &&
               c != QChar::ObjectReplacementCharacter && !c.isHighSurrogate() &&
               c != QChar::LineSeparator && c != QChar::Null;
    }

private:
    const PageDocument& m_page;
    QTextBlock m_paragraph;
    int m_text = 0;
};

core::TextPlace placeIn(const PageDocument& page, core::BlockId block, int end) {
    Walk walk(page);
    core::TextPlace place{block, 0};
    for (int at = page.positionOf(block); at < end; ++at) {
        if (walk.counts(at) && walk.blockAt(at) == block) {
            ++place.characters;
        }
    }
    return place;
}

bool isBlockText(const PageDocument& page, Walk& walk, int position) {
    return walk.blockAt(position) != core::noBlock &&
           (walk.counts(position) ||
            page.characterAt(position) == QChar::ObjectReplacementCharacter);
}

}  // namespace

int markerLength(const QTextBlock& paragraph) {
    if (paragraph.blockFormat().textIndent() >= 0) {
        return 0;
    }
    const auto gap = static_cast<int>(paragraph.text().indexOf(markerGap));
    return gap >= 0 && gap <= longestMarker ? gap + 1 : 0;
}

core::TextPlace placeFrom(const PageDocument& page, int position) {
    Walk walk(page);
    for (int at = std::max(position, 0); at < page.characterCount(); ++at) {
        if (isBlockText(page, walk, at)) {
            return placeIn(page, walk.blockAt(at), at);
        }
    }
    return {};
}

core::TextPlace placeUpTo(const PageDocument& page, int position) {
    Walk walk(page);
    for (int at = std::min(position, page.characterCount()) - 1; at >= 0; --at) {
        if (isBlockText(page, walk, at)) {
            return placeIn(page, walk.blockAt(at), at + 1);
        }
    }
    return {};
}

int positionOf(const PageDocument& page, const core::TextPlace& place) {
    const int first = page.positionOf(place.block);
    if (first < 0) {
        return -1;
    }
    Walk walk(page);
    std::size_t seen = 0;
    int last = first;
    for (int at = first; at < page.characterCount() && at - last < longestInterruption; ++at) {
        if (walk.blockAt(at) != place.block) {
            continue;
        }
        last = at;
        if (walk.counts(at) && seen++ == place.characters) {
            // The high half of a pair stands before the one that counts.
            return page.characterAt(at).isLowSurrogate() ? at - 1 : at;
        }
    }
    return seen == 0 ? first : last + 1;
}

}  // namespace klartext::ui
