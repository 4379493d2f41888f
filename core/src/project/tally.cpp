// SPDX-License-Identifier: MIT
#include "project/tally.h"

#include <algorithm>
#include <cmath>

#include "text/words.h"

namespace klartext::core {

namespace {

constexpr double wordsAMinute = 230;
constexpr double charactersAMinute = 500;

/// Characters of the scripts in which each counts as a word, near enough for a reading time: lead
/// bytes E3 to ED are U+3000 to U+DFFF, and E3 80 is the punctuation among them.
int countCjk(std::string_view text) {
    int count = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(text[i + 1]);
        count += lead >= 0xE3 && lead <= 0xED && !(lead == 0xE3 && next == 0x80) ? 1 : 0;
    }
    return count;
}

}  // namespace

Tally tallyOf(const PageTree& page, const std::vector<bool>& kept) {
    Tally tally;
    double minutes = 0;
    for (BlockId id = 0; id < page.blocks().size(); ++id) {
        const Block& block = page.block(id);
        if (block.image) {
            continue;
        }
        const std::string_view text = page.text(block);
        const int words = countReadingWords(text);
        (kept[id] ? tally.wordsKept : tally.wordsRemoved) += words;
        ++(kept[id] ? tally.blocksKept : tally.blocksRemoved);
        if (kept[id]) {
            const int characters = std::min(words, countCjk(text));
            minutes += characters / charactersAMinute + (words - characters) / wordsAMinute;
        }
    }
    if (tally.wordsKept > 0) {
        tally.minutesToRead = std::max(1, static_cast<int>(std::lround(minutes)));
    }
    return tally;
}

}  // namespace klartext::core
