// SPDX-License-Identifier: MIT
#include "completeness/page_data_text.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "completeness/data_text.h"
#include "completeness/piece_search.h"
#include "dom/html_parser.h"
#include "metadata/similarity.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// Letters that tell one paragraph from all others.
constexpr std::size_t telling = 40;
constexpr std::size_t mostOpenings = 12;

/// The beginnings of a dozen paragraphs of the article, spread over it.
std::vector<std::string> openingsOf(const Extraction& extraction) {
    constexpr int fewestWords = 8;
    const PageTree& page = *extraction.tree;
    std::vector<BlockId> paragraphs;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        if (extraction.verdicts[id].kept && !page.block(id).image &&
            countReadingWords(page.text(page.block(id))) >= fewestWords) {
            paragraphs.push_back(id);
        }
    }
    std::vector<std::string> openings;
    const std::size_t step = paragraphs.size() / mostOpenings + 1;
    for (std::size_t i = 0; i < paragraphs.size(); i += step) {
        openings.push_back(squeezed(page.text(page.block(paragraphs[i]))).substr(0, telling));
    }
    return openings;
}

/// Whether the data is so large that it can hold the article and more. Spares most pages the rest.
bool mayHoldMore(const Extraction& extraction) {
    const PageTree& page = *extraction.tree;
    std::size_t kept = 0;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        kept += extraction.verdicts[id].kept ? page.text(page.block(id)).size() : 0;
    }
    const auto isLarger = [kept](const std::string& data) { return data.size() > kept; };
    return std::ranges::any_of(page.head().jsonLd, isLarger) ||
           std::ranges::any_of(page.head().embeddedState, isLarger);
}

bool holdsMost(const std::string& letters, const std::vector<std::string>& openings) {
    constexpr double most = 0.7;
    const auto held = std::ranges::count_if(openings, [&](const std::string& opening) {
        return letters.find(opening) != std::string::npos;
    });
    return static_cast<double>(held) >= most * static_cast<double>(openings.size());
}

constexpr int wordsOfPiece = 8;

/// The text in pieces of a few words each, without what is between these. A short rest tells
/// nothing.
void addPieces(std::string_view text, std::vector<std::string>& pieces) {
    int words = 0;
    std::string piece;
    const std::string lower = toLower(text);
    forEachWord(lower, [&](std::string_view word) {
        piece += word;
        if (++words == wordsOfPiece) {
            pieces.push_back(std::exchange(piece, {}));
            words = 0;
        }
    });
}

/// Words that the page does not show, where they follow what it shows. What lies between is
/// another version of the text, what is scattered another text.
int wordsMissing(const std::vector<bool>& found) {
    constexpr double most = 0.8;
    int missing = 0;
    int sinceFound = 0;
    for (const bool isFound : found) {
        missing += isFound ? 0 : wordsOfPiece;
        sinceFound = isFound ? 0 : sinceFound + wordsOfPiece;
    }
    return sinceFound >= most * missing ? missing : 0;
}

}  // namespace

std::string articleInDataOf(const Extraction& extraction) {
    if (!mayHoldMore(extraction)) {
        return {};
    }
    const std::vector<std::string> openings = openingsOf(extraction);
    std::string html = articleInData(extraction.tree->head(), openings);
    const bool same = !html.empty() && holdsMost(squeezed(textOfHtml(html)), openings);
    return same ? html : std::string();
}

int wordsOnlyInData(const Extraction& extraction) {
    const std::string html = articleInDataOf(extraction);
    if (html.empty()) {
        return 0;
    }
    const PageTree& page = *extraction.tree;
    std::string letters;
    for (const Block& block : page.blocks()) {
        letters += block.image ? std::string() : squeezed(page.text(block));
    }
    const PageTree data = parseHtml(html, page.url(), {}).tree;
    std::vector<std::string> pieces;
    for (const Block& block : data.blocks()) {
        if (!block.image) {
            addPieces(data.text(block), pieces);
        }
    }
    return wordsMissing(piecesIn(letters, pieces));
}

}  // namespace klartext::core
