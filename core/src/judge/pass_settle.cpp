// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>

#include "judge/passes.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

// Smaller pictures are icons and counters, not illustrations (CSS pixels).
constexpr int smallestPicture = 60;
// The share of a box's words that must be kept for the pictures in it to be kept.
constexpr double keptShare = 0.5;
// A box says enough about its pictures from this many words on.
constexpr int tellingWords = 12;

constexpr std::uint64_t furniture =
    maskOf({BoxHint::Navigation, BoxHint::Menu, BoxHint::Share, BoxHint::Social, BoxHint::Author,
            BoxHint::Advertisement, BoxHint::Sponsor, BoxHint::Footer, BoxHint::Related,
            BoxHint::Comment, BoxHint::Newsletter, BoxHint::Consent, BoxHint::Sidebar});

int length(std::string_view value) {
    int pixels = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), pixels);
    return error == std::errc() ? pixels : -1;
}

/// Words kept so far: keptBefore[b] of the blocks before b.
std::vector<int> keptPrefix(const Case& page) {
    std::vector<int> prefix(page.opinions.size() + 1);
    for (std::size_t id = 0; id < page.opinions.size(); ++id) {
        prefix[id + 1] =
            prefix[id] + (page.opinions[id].kept ? page.view.measures.blocks[id].words : 0);
    }
    return prefix;
}

/// A formula is as small as its letters.
bool isFormula(const PageTree& page, const Node& node) {
    const std::string_view text = page.attribute(node, AttributeName::Alt);
    const auto command = text.find('\\');
    return command != std::string_view::npos && command + 1 < text.size() &&
           isAsciiAlpha(text[command + 1]);
}

bool isSmall(const PageTree& page, const Node& node) {
    if (isFormula(page, node)) {
        return false;
    }
    const int width = length(page.attribute(node, AttributeName::Width));
    const int height = length(page.attribute(node, AttributeName::Height));
    return (width >= 0 && width < smallestPicture) || (height >= 0 && height < smallestPicture);
}

bool standsInFurniture(const Case& page, NodeId id) {
    constexpr int reach = 3;
    for (int level = 0; level < reach && id != noNode;
         ++level, id = page.view.page.node(id).parent) {
        const Tag tag = page.view.page.node(id).tag;
        if ((page.view.measures.boxes[id].hints & furniture) != 0 || tag == Tag::Nav ||
            tag == Tag::Footer || tag == Tag::Button) {
            return true;
        }
    }
    return false;
}

/// Whether most words are kept in the smallest box around the picture that has words enough. Its
/// own caption does not count: what becomes of that depends on the picture.
bool standsAmongKept(const Case& page, const std::vector<int>& kept, NodeId id) {
    const Measures& measures = page.view.measures;
    const NodeId figure = page.view.page.closest(id, Tag::Figure);
    if (figure != noNode && page.view.page.node(figure).parent != noNode) {
        id = page.view.page.node(figure).parent;
    }
    while (page.view.page.node(id).parent != noNode && measures.sums(id).words < tellingWords) {
        id = page.view.page.node(id).parent;
    }
    const BlockRange range = measures.boxes[id].blocks;
    return kept[range.end] - kept[range.begin] >= keptShare * measures.sums(range).words;
}

}  // namespace

void settleWordless(Case& page) {
    const auto& texts = page.view.measures.texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (page.view.measures.blocks[texts[i]].words > 0) {
            continue;
        }
        // Wordless blocks stand in cells and code, whose own row tells more than the page does.
        const auto kept = [&](std::size_t place) {
            return place < texts.size() && page.opinions[texts[place]].kept;
        };
        page.opinions[texts[i]].kept = (i > 0 && kept(i - 1)) || (i == 0 && kept(i + 1));
    }
}

void placeMedia(Case& page) {
    const auto& opinions = page.opinions;
    const auto isKept = [](const Opinion& opinion) { return opinion.kept; };
    const auto first = std::ranges::find_if(opinions, isKept);
    if (first == opinions.end()) {
        return;
    }
    auto firstKept = static_cast<BlockId>(first - opinions.begin());
    const auto last = std::ranges::find_if(opinions.rbegin(), opinions.rend(), isKept);
    const auto lastKept = static_cast<BlockId>(opinions.rend() - last - 1);
    // A lead picture may stand between the title and the text, a last one right below it.
    if (page.view.landmarks.title != noBlock) {
        firstKept = std::min(firstKept, page.view.landmarks.title);
    }
    const std::vector<int> kept = keptPrefix(page);
    for (BlockId id = firstKept; id < page.opinions.size() && id <= lastKept + 2; ++id) {
        const Block& block = page.view.page.block(id);
        if (block.image) {
            page.opinions[id].kept = !isSmall(page.view.page, page.view.page.node(block.first)) &&
                                     !standsInFurniture(page, block.first) &&
                                     standsAmongKept(page, kept, block.container);
            page.opinions[id].probability = page.opinions[id].kept ? 0.8F : 0.2F;
        }
    }
}

}  // namespace klartext::core
