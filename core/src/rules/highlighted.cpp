// SPDX-License-Identifier: MIT
#include "core/highlighted.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <ranges>
#include <utility>

#include "core/letters.h"
#include "rules/highlight_notes.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// A part of a block that is marked.
struct Part {
    std::size_t begin;
    std::size_t end;
    std::size_t highlight;
};

struct Letters {
    std::vector<char32_t> characters;
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;
};

Letters lettersOf(std::string_view text) {
    Letters letters;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = codePointAt(text, at);
        if (isLetter(character.value)) {
            letters.characters.push_back(character.value);
            letters.begins.push_back(at);
            letters.ends.push_back(character.end);
        }
        at = character.end;
    }
    return letters;
}

/// Whether the number of a note cannot stand inside: it would become part of the code, or a link
/// in a link.
bool isClosed(ElementKind kind) {
    return kind == ElementKind::Link || kind == ElementKind::Code ||
           kind == ElementKind::Keyboard || kind == ElementKind::Preformatted ||
           kind == ElementKind::Ruby || kind == ElementKind::Formula;
}

/// Draws highlights into the texts of an article.
class Marker {
public:
    Marker(const PageTree& page, std::span<const Highlight> highlights)
        : m_page(page), m_highlights(highlights), m_numbers(highlights.size(), 0) {
        std::vector<Anchor> anchors;
        for (const Highlight& highlight : highlights) {
            anchors.push_back(highlight.anchor);
        }
        const std::vector<Found> found = findAnchors(page, anchors);
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (const TextSpan& part : found[i].parts) {
                m_parts[part.first].push_back({part.firstByte, part.endByte, i});
            }
        }
    }

    Article mark(Article article, std::string_view title) {
        collect(article.body);
        for (auto& [block, texts] : m_texts) {
            findIn(block, texts);
        }
        number();
        draw(article.body);
        std::vector<const Highlight*> noted;
        for (const std::size_t owner : m_noted) {
            noted.push_back(&m_highlights[owner]);
        }
        addHighlightNotes(article.body, noted, title);
        return article;
    }

private:
    struct Text {
        const Element* element;
        Letters letters;
        std::vector<std::size_t> owners;  ///< by letter: the highlight, or nobody
    };

    void collect(const Element& element) {
        if (element.kind == ElementKind::Text && m_parts.contains(element.block)) {
            m_texts[element.block].push_back({&element, lettersOf(element.text), {}});
        }
        for (const Element& child : element.children) {
            collect(child);
        }
    }

    void findIn(BlockId block, std::vector<Text>& texts) {
        const Letters page = lettersOf(m_page.text(m_page.block(block)));
        std::vector<char32_t> shown;
        for (const Text& text : texts) {
            shown.insert(shown.end(), text.letters.characters.begin(),
                         text.letters.characters.end());
        }
        const std::vector<std::size_t> places = alignLetters(page.characters, shown);
        const std::vector<std::size_t> owners = ownersOf(block, page);
        std::size_t letter = 0;
        for (Text& text : texts) {
            for (std::size_t i = 0; i < text.letters.characters.size(); ++i, ++letter) {
                const std::size_t place = places[letter];
                const std::size_t owner = place == noLetter ? nobody : owners[place];
                text.owners.push_back(owner);
                if (owner != nobody) {
                    m_last[owner] = {text.element, i};
                }
            }
            m_found[text.element] = &text;
        }
    }

    /// The highlight of each letter; the one that was made last lies on top. From the last to the
    /// first each letter is given away once, and those that are gone are jumped over.
    [[nodiscard]] std::vector<std::size_t> ownersOf(BlockId block, const Letters& page) const {
        const std::size_t count = page.begins.size();
        std::vector<std::size_t> owners(count, nobody);
        std::vector<std::size_t> next(count + 1);  // the first letter from here that nobody has
        std::iota(next.begin(), next.end(), std::size_t{0});
        const auto firstFree = [&next](std::size_t letter) {
            while (next[letter] != letter) {
                next[letter] = next[next[letter]];
                letter = next[letter];
            }
            return letter;
        };
        for (const Part& part : std::views::reverse(m_parts.at(block))) {
            const auto begin = std::ranges::lower_bound(page.begins, part.begin);
            std::size_t letter = firstFree(static_cast<std::size_t>(begin - page.begins.begin()));
            for (; letter < count && page.ends[letter] <= part.end; letter = firstFree(letter)) {
                owners[letter] = part.highlight;
                next[letter] = letter + 1;
            }
        }
        return owners;
    }

    void number() {
        for (const auto& [owner, last] : m_last) {
            if (!m_highlights[owner].note.empty()) {
                m_numbers[owner] = nobody;
            }
        }
    }

    void draw(Element& element) {
        std::vector<Element> children;
        for (Element& child : element.children) {
            const auto found = m_found.find(&child);
            if (found == m_found.end()) {
                drawWhole(child, children);
                continue;
            }
            cut(child, *found->second, children);
        }
        element.children = std::move(children);
    }

    /// An element, and the numbers that could not stand inside it.
    void drawWhole(Element& element, std::vector<Element>& pieces) {
        const ElementKind kind = element.kind;
        m_closed += isClosed(kind) ? 1 : 0;
        draw(element);
        m_closed -= isClosed(kind) ? 1 : 0;
        pieces.push_back(std::move(element));
        if (m_closed > 0 || m_waiting.empty()) {
            return;
        }
        std::vector<Element> numbers = std::exchange(m_waiting, {});
        if (kind == ElementKind::Preformatted) {
            pieces.push_back(elementOf(ElementKind::Paragraph, std::move(numbers)));
            return;
        }
        std::ranges::move(numbers, std::back_inserter(pieces));
    }

    void cut(const Element& text, const Text& found, std::vector<Element>& pieces) {
        const Letters& letters = found.letters;
        std::size_t from = 0;
        bool first = true;
        for (std::size_t i = 0; i < found.owners.size();) {
            const std::size_t owner = found.owners[i];
            std::size_t next = i;
            while (next < found.owners.size() && found.owners[next] == owner) {
                ++next;
            }
            // White space between two pieces belongs to neither highlight.
            const bool marked = owner != nobody;
            const std::size_t begin = marked ? letters.begins[i] : from;
            const std::size_t end = marked                         ? letters.ends[next - 1]
                                    : next < letters.begins.size() ? letters.begins[next]
                                                                   : text.text.size();
            if (begin > from) {
                addPiece(text, from, begin, nobody, first, pieces);
            }
            addPiece(text, begin, end, owner, first, pieces);
            if (marked && m_last[owner] == std::pair(found.element, next - 1)) {
                addNumber(owner, pieces);
            }
            from = end;
            i = next;
        }
        if (from < text.text.size() || found.owners.empty()) {
            addPiece(text, from, text.text.size(), nobody, first, pieces);
        }
    }

    void addPiece(const Element& text, std::size_t begin, std::size_t end, std::size_t owner,
                  bool& first, std::vector<Element>& pieces) {
        Element piece = text;
        piece.text = text.text.substr(begin, end - begin);
        if (!std::exchange(first, false)) {
            piece.id.clear();
        }
        if (owner == nobody) {
            pieces.push_back(std::move(piece));
            return;
        }
        Element mark = elementOf(ElementKind::Mark, {std::move(piece)});
        mark.block = text.block;
        mark.level = 1 + static_cast<int>(m_highlights[owner].color);
        mark.text = m_highlights[owner].note;
        pieces.push_back(std::move(mark));
    }

    void addNumber(std::size_t owner, std::vector<Element>& pieces) {
        if (m_numbers[owner] == 0) {
            return;
        }
        m_noted.push_back(owner);
        m_numbers[owner] = m_noted.size();
        (m_closed > 0 ? m_waiting : pieces).push_back(highlightNumber(m_noted.size()));
    }

    const PageTree& m_page;
    std::span<const Highlight> m_highlights;
    int m_closed = 0;                ///< how many elements around that take no number
    std::vector<Element> m_waiting;  ///< numbers for behind them
    std::map<BlockId, std::vector<Part>> m_parts;
    std::map<BlockId, std::vector<Text>> m_texts;
    std::map<const Element*, const Text*> m_found;
    std::map<std::size_t, std::pair<const Element*, std::size_t>>
        m_last;                          ///< letters, by highlight
    std::vector<std::size_t> m_numbers;  ///< of the notes; 0: none
    std::vector<std::size_t> m_noted;    ///< the highlights with notes, in the text's order
};

}  // namespace

Article highlighted(Article article, const PageTree& page, std::span<const Highlight> highlights,
                    std::string_view title) {
    return highlights.empty() ? article : Marker(page, highlights).mark(std::move(article), title);
}

}  // namespace klartext::core
