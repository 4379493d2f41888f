// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/page_tree.h"
#include "lexicon/phrases.h"

namespace klartext::core {

/// What one block's own text measures.
struct BlockMeasures {
    int words =
        0;  ///< as `\w+` counts them; Chinese, Japanese and Korean characters count half a word
    int linkWords = 0;          ///< of these, inside links
    int links = 0;              ///< links that the block holds or stands in
    int functionWords = 0;      ///< articles, prepositions and the like, of any language
    int capitalWords = 0;       ///< words that begin with an upper-case ASCII letter
    int numberWords = 0;        ///< words that begin with a digit
    int characters = 0;         ///< code points
    int commas = 0;             ///< commas and semicolons of any script
    int stops = 0;              ///< ends of sentences
    bool endsSentence = false;  ///< closes with a full stop, question or exclamation mark
    bool endsOpen = false;      ///< closes with a colon or an ellipsis
    bool startsCapital = false;
    bool question = false;
    std::uint64_t textHash = 0;  ///< of the text without regard to ASCII case
    PhraseHits phrases;

    [[nodiscard]] double linkDensity() const { return words == 0 ? 0 : double(linkWords) / words; }
    /// Long enough and free enough of links to be a paragraph of an article.
    [[nodiscard]] bool isProse() const { return words >= 20 && linkDensity() < 0.34 && stops > 0; }
};

/// One row a block, images included (theirs measure the alternative text as no words).
[[nodiscard]] std::vector<BlockMeasures> measureBlocks(const PageTree& page);

}  // namespace klartext::core
