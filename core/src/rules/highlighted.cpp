// SPDX-License-Identifier: MIT
#include "core/highlighted.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rules/highlight_notes.h"
#include "rules/letter_owners.h"

namespace klartext::core {

namespace {

/// A child of an element, by its index, and what it was cut into, several pieces.
struct Split {
    std::size_t child;
    std::vector<Element> pieces;
};

/// Puts the pieces in the places of the children that they were cut from, the last first, so that
/// there is never another list of all of them.
void spread(std::vector<Element>& children, std::vector<Split>& splits) {
    std::size_t from = children.size();
    std::size_t to = from;
    for (const Split& split : splits) {
        to += split.pieces.size() - 1;
    }
    children.reserve(to);
    children.resize(to);
    for (auto split = splits.rbegin(); split != splits.rend(); ++split) {
        for (; from > split->child + 1; --from) {
            children[--to] = std::move(children[from - 1]);
        }
        --from;
        for (auto piece = split->pieces.rbegin(); piece != split->pieces.rend(); ++piece) {
            children[--to] = std::move(*piece);
        }
    }
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
        : m_page(page),
          m_highlights(highlights),
          m_last(highlights.size()),
          m_numbers(highlights.size(), 0) {
        std::vector<Anchor> anchors;
        for (const Highlight& highlight : highlights) {
            anchors.push_back(highlight.anchor);
        }
        const std::vector<Found> found = findAnchors(page, anchors);
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (const TextSpan& part : found[i].parts) {
                m_parts[part.first].push_back(
                    {part.firstByte, part.endByte, static_cast<Owner>(i)});
            }
        }
    }

    Article mark(Article article, std::string_view title) {
        collect(article.body);
        for (auto& [block, texts] : m_texts) {
            findIn(block, std::exchange(texts, {}));
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
    using Texts = std::vector<const Element*>;

    /// Where the letters of a text stand among those of its block.
    struct Place {
        const Owners* owners;
        std::size_t first;
    };

    void collect(const Element& element) {
        if (element.kind == ElementKind::Text && m_parts.contains(element.block)) {
            m_texts[element.block].push_back(&element);
        }
        for (const Element& child : element.children) {
            collect(child);
        }
    }

    void findIn(BlockId block, const Texts& texts) {
        std::vector<std::string_view> shown;
        for (const Element* text : texts) {
            shown.push_back(text->text);
        }
        const Owners& owners = m_owners[block] =
            ownersOfLetters(m_page.text(m_page.block(block)), m_parts.at(block), shown);
        std::size_t first = 0;
        for (const Element* text : texts) {
            const Place& place = m_found[text] = {&owners, first};
            for (const LetterRun& run : runsOf(*text, place)) {
                if (run.owner != nobody) {
                    m_last[run.owner] = {text, run.last};
                }
                first = place.first + run.last + 1;
            }
        }
    }

    [[nodiscard]] static std::vector<LetterRun> runsOf(const Element& text, const Place& place) {
        return letterRuns(text.text, std::span(*place.owners).subspan(place.first));
    }

    void number() {
        for (std::size_t owner = 0; owner < m_last.size(); ++owner) {
            if (m_last[owner].first != nullptr && !m_highlights[owner].note.empty()) {
                m_numbers[owner] = nobody;
            }
        }
    }

    void draw(Element& element) {
        std::vector<Split> splits;
        for (std::size_t i = 0; i < element.children.size(); ++i) {
            Element& child = element.children[i];
            std::vector<Element> pieces;
            if (const auto found = m_found.find(&child); found == m_found.end()) {
                drawWhole(child, pieces);
            } else {
                cut(child, runsOf(child, found->second), pieces);
            }
            if (pieces.size() == 1) {
                child = std::move(pieces.front());
            } else {
                splits.push_back({i, std::move(pieces)});
            }
        }
        if (!splits.empty()) {
            spread(element.children, splits);
        }
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

    void cut(const Element& text, const std::vector<LetterRun>& runs,
             std::vector<Element>& pieces) {
        std::size_t from = 0;
        bool first = true;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const LetterRun& run = runs[i];
            // White space between two pieces belongs to neither highlight.
            const bool marked = run.owner != nobody;
            const std::size_t begin = marked ? run.begin : from;
            const std::size_t end = marked                ? run.end
                                    : i + 1 < runs.size() ? runs[i + 1].begin
                                                          : text.text.size();
            if (begin > from) {
                addPiece(text, from, begin, nobody, first, pieces);
            }
            addPiece(text, begin, end, run.owner, first, pieces);
            if (marked && m_last[run.owner] == std::pair(&text, run.last)) {
                addNumber(run.owner, pieces);
            }
            from = end;
        }
        if (from < text.text.size() || runs.empty()) {
            addPiece(text, from, text.text.size(), nobody, first, pieces);
        }
    }

    void addPiece(const Element& text, std::size_t begin, std::size_t end, Owner owner, bool& first,
                  std::vector<Element>& pieces) {
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

    void addNumber(Owner owner, std::vector<Element>& pieces) {
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
    std::map<BlockId, std::vector<MarkedPart>> m_parts;
    std::map<BlockId, Texts> m_texts;
    std::map<BlockId, Owners> m_owners;
    std::unordered_map<const Element*, Place> m_found;
    /// By highlight its last letter: the text, and the letter's number in it.
    std::vector<std::pair<const Element*, std::size_t>> m_last;
    std::vector<std::size_t> m_numbers;  ///< of the notes; 0: none
    std::vector<std::size_t> m_noted;    ///< the highlights with notes, in the text's order
};

}  // namespace

Article highlighted(Article article, const PageTree& page, std::span<const Highlight> highlights,
                    std::string_view title) {
    if (highlights.empty()) {
        return article;
    }
    return Marker(page, highlights).mark(std::move(article), title);
}

}  // namespace klartext::core
