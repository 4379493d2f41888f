// SPDX-License-Identifier: MIT
#include "judge/block_measures.h"

#include <algorithm>
#include <string>

#include "text/ascii.h"
#include "text/languages.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr std::uint64_t hashSeed = 14695981039346656037ULL;
constexpr std::uint64_t hashPrime = 1099511628211ULL;

/// A code point of two or more bytes, or 0 for ASCII and continuation bytes.
char32_t wideCharacterAt(std::string_view text, std::size_t i) {
    const auto byte = [&](std::size_t n) {
        return i + n < text.size() ? static_cast<unsigned char>(text[i + n]) & 0x3FU : 0U;
    };
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0xF0) {
        return (lead & 7U) << 18 | byte(1) << 12 | byte(2) << 6 | byte(3);
    }
    if (lead >= 0xE0) {
        return (lead & 15U) << 12 | byte(1) << 6 | byte(2);
    }
    return lead >= 0xC0 ? (lead & 31U) << 6 | byte(1) : 0;
}

bool isCjk(char32_t c) { return (c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF); }
bool isWideStop(char32_t c) {
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x061F || c == 0x06D4 || c == 0x0964;
}
bool isWideComma(char32_t c) { return c == 0x3001 || c == 0xFF0C || c == 0x060C || c == 0xFF1B; }
bool isClosingQuote(char32_t c) {
    return c == 0x201C || c == 0x201D || c == 0x2019 || c == 0xBB || c == 0xAB || c == 0x300D;
}

/// Reads punctuation and characters; word counts come apart, from the word iterator.
class CharacterPass {
public:
    CharacterPass(std::string_view text, BlockMeasures& measures) : m_text(text), m(measures) {}

    int run() {
        std::uint64_t hash = hashSeed;
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            const char c = m_text[i];
            hash = (hash ^ static_cast<unsigned char>(asciiLower(c))) * hashPrime;
            if (static_cast<signed char>(c) >= 0) {
                ascii(c, i);
            } else if (const char32_t wide = wideCharacterAt(m_text, i); wide != 0) {
                wideCharacter(wide);
            }
        }
        m.textHash = hash;
        m.endsSentence = m_lastStop;
        m.endsOpen = m_lastOpen;
        return m_cjk;
    }

private:
    void ascii(char c, std::size_t i) {
        ++m.characters;
        const bool atEnd = i + 1 == m_text.size() || m_text[i + 1] == ' ' || m_text[i + 1] == '"' ||
                           static_cast<signed char>(m_text[i + 1]) < 0;
        const bool stop = (c == '.' || c == '!' || c == '?') && atEnd;
        m.stops += stop ? 1 : 0;
        m.question = m.question || c == '?';
        m.commas += c == ',' || c == ';' ? 1 : 0;
        if (c != '"' && c != '\'' && c != ')' && c != ' ') {
            m_lastStop = stop;
            m_lastOpen = c == ':';
        }
    }

    void wideCharacter(char32_t c) {
        ++m.characters;
        m_cjk += isCjk(c) ? 1 : 0;
        const bool stop = isWideStop(c);
        m.stops += stop ? 1 : 0;
        m.commas += isWideComma(c) ? 1 : 0;
        if (!isClosingQuote(c)) {
            m_lastStop = stop;
            m_lastOpen = c == 0x2026;
        }
    }

    std::string_view m_text;
    BlockMeasures& m;
    int m_cjk = 0;
    bool m_lastStop = false;
    bool m_lastOpen = false;
};

void countText(std::string_view text, BlockMeasures& m) {
    const int cjk = CharacterPass(text, m).run();
    std::string lower;
    forEachWord(text, [&](std::string_view word) {
        ++m.words;
        const char first = word.front();
        m.capitalWords += first >= 'A' && first <= 'Z' ? 1 : 0;
        m.numberWords += isAsciiDigit(first) ? 1 : 0;
        constexpr std::size_t longestFunctionWord = 16;
        if (word.size() <= longestFunctionWord) {
            lower.assign(word);
            std::ranges::transform(lower, lower.begin(), [](char c) { return asciiLower(c); });
            m.functionWords += isFunctionWord(lower) ? 1 : 0;
        }
    });
    m.words += cjk / 2;
    m.startsCapital = !text.empty() && ((text[0] >= 'A' && text[0] <= 'Z') || text[0] < 0);
}

/// Follows which link the walk is in, and charges its words to the blocks.
void countLinks(const PageTree& page, std::vector<BlockMeasures>& rows) {
    NodeId linkEnd = 0;
    bool entered = false;
    BlockId lastCounted = noBlock;
    for (NodeId id = 0; id < page.nodes().size(); ++id) {
        const Node& node = page.node(id);
        if (node.tag == Tag::A && page.hasAttribute(node, AttributeName::Href)) {
            linkEnd = std::max(linkEnd, node.end);
            entered = true;
        }
        if (node.tag != Tag::Text || node.block == noBlock || id >= linkEnd) {
            continue;
        }
        BlockMeasures& row = rows[node.block];
        row.linkWords += countWords(page.text(node));
        if (entered || node.block != lastCounted) {
            ++row.links;
        }
        entered = false;
        lastCounted = node.block;
    }
}

}  // namespace

std::vector<BlockMeasures> measureBlocks(const PageTree& page) {
    std::vector<BlockMeasures> rows(page.blocks().size());
    for (BlockId id = 0; id < rows.size(); ++id) {
        if (!page.block(id).image) {
            const std::string_view text = page.text(page.block(id));
            countText(text, rows[id]);
            rows[id].phrases = phrasesIn(text);
        }
    }
    countLinks(page, rows);
    for (BlockMeasures& row : rows) {
        row.linkWords = std::min(row.linkWords, row.words);
    }
    return rows;
}

}  // namespace klartext::core
