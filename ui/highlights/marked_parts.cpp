// SPDX-License-Identifier: MIT
#include "highlights/marked_parts.h"

#include <QTextBlock>
#include <QTextCursor>
#include <algorithm>

#include "core/letters.h"
#include "document/text_formats.h"
#include "document/text_place.h"

namespace klartext::ui {

namespace {

/// Text of a block that pictures or other blocks interrupt is looked for so far.
constexpr int longestInterruption = 4000;
/// The characters of one block of the page that count, and where each stands in a document.
class Alignment {
public:
    Alignment(const PageDocument& document, const core::PageTree& page, core::BlockId block) {
        readPage(page.text(page.block(block)));
        readDocument(document, block);
        align();
    }

    struct Letter {
        char32_t character;
        std::size_t begin;  ///< in the block's text
        std::size_t end;
        DocumentRange place{-1, -1};  ///< negative: it is not shown
    };

    [[nodiscard]] const std::vector<Letter>& letters() const { return m_letters; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Shown {
        char32_t character;
        DocumentRange place;
    };

    void readPage(std::string_view text) {
        m_size = text.size();
        const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        std::size_t byte = 0;
        for (qsizetype i = 0; i < wide.size(); ++i) {
            char32_t c = wide[i].unicode();
            if (wide[i].isHighSurrogate() && i + 1 < wide.size()) {
                c = QChar::surrogateToUcs4(wide[i], wide[i + 1]);
                ++i;
            }
            const std::size_t bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (core::isLetter(c)) {
                m_letters.push_back({c, byte, byte + bytes});
            }
            byte += bytes;
        }
    }

    static bool isBeside(const PageDocument& document, int position) {
        const PageDocument::Aside* aside = document.asideAt(position);
        if (aside == nullptr) {
            return false;
        }
        QTextCursor cursor(const_cast<PageDocument*>(&document));
        cursor.setPosition(std::min(position + 1, document.characterCount() - 1));
        const int kind = cursor.charFormat().intProperty(AsideTextProperty);
        return !aside->open || AsideText(kind) == AsideText::Control;
    }

    void readDocument(const PageDocument& document, core::BlockId block) {
        const int first = document.positionOf(block);
        if (first < 0) {
            return;
        }
        QTextBlock paragraph;
        int text = 0;
        int last = first;
        for (int at = first; at < document.characterCount() && at - last < longestInterruption;
             ++at) {
            if (!paragraph.isValid() || !paragraph.contains(at)) {
                paragraph = document.findBlock(at);
                text = paragraph.position() + markerLength(paragraph);
            }
            if (at < text || document.blockAt(at) != block) {
                continue;
            }
            last = at;
            char32_t c = document.characterAt(at).unicode();
            DocumentRange place{at, at + 1};
            if (QChar::isHighSurrogate(c)) {
                c = QChar::surrogateToUcs4(document.characterAt(at), document.characterAt(at + 1));
                place.to = ++at + 1;
            }
            if (core::isLetter(c) && !isBeside(document, place.from)) {
                m_shown.push_back({c, place});
            }
        }
    }

    void align() {
        std::vector<char32_t> page;
        std::vector<char32_t> shown;
        for (const Letter& letter : m_letters) {
            page.push_back(letter.character);
        }
        for (const Shown& letter : m_shown) {
            shown.push_back(letter.character);
        }
        const std::vector<std::size_t> places = core::alignLetters(page, shown);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] != core::noLetter) {
                m_letters[places[i]].place = m_shown[i].place;
            }
        }
    }

    std::vector<Letter> m_letters;
    std::vector<Shown> m_shown;
    std::size_t m_size = 0;
};

void addRange(std::vector<DocumentRange>& ranges, const PageDocument& document, core::BlockId block,
              const DocumentRange& place) {
    bool joins = !ranges.empty() && ranges.back().to <= place.from;
    for (int at = joins ? ranges.back().to : place.from; joins && at < place.from; ++at) {
        joins = document.blockAt(at) == block;
    }
    if (joins) {
        ranges.back().to = place.to;
    } else {
        ranges.push_back(place);
    }
}

}  // namespace

std::vector<core::TextSpan> markedParts(const PageDocument& document, const core::PageTree& page,
                                        int from, int to) {
    std::vector<core::TextSpan> parts;
    for (const core::BlockId block : document.blocksBetween(from, to)) {
        if (block >= page.blocks().size() || page.block(block).image) {
            continue;
        }
        const Alignment alignment(document, page, block);
        const auto& letters = alignment.letters();
        const auto isShown = [](const Alignment::Letter& each) { return each.place.from >= 0; };
        const auto isMarked = [&](const Alignment::Letter& each) {
            return isShown(each) && each.place.from >= from && each.place.to <= to;
        };
        const auto first = std::ranges::find_if(letters, isMarked);
        if (first == letters.end()) {
            continue;
        }
        const auto last = std::find_if(letters.rbegin(), letters.rend(), isMarked);
        // What begins or ends with something that is not text is marked to its ends, too.
        const bool fromStart = std::none_of(letters.begin(), first, isShown);
        const bool toEnd = std::none_of(letters.rbegin(), last, isShown);
        parts.push_back(
            {block, fromStart ? 0 : first->begin, block, toEnd ? alignment.size() : last->end});
    }
    std::ranges::sort(parts, {}, &core::TextSpan::first);
    return parts;
}

std::vector<DocumentRange> rangesOf(const PageDocument& document, const core::PageTree& page,
                                    std::span<const core::TextSpan> parts) {
    std::vector<DocumentRange> ranges;
    for (const core::TextSpan& part : parts) {
        if (document.positionOf(part.first) < 0) {
            continue;
        }
        const Alignment alignment(document, page, part.first);
        for (const Alignment::Letter& letter : alignment.letters()) {
            if (letter.place.from >= 0 && letter.begin >= part.firstByte &&
                letter.end <= part.endByte) {
                addRange(ranges, document, part.first, letter.place);
            }
        }
    }
    return ranges;
}

}  // namespace klartext::ui
