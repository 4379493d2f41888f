// SPDX-License-Identifier: MIT
#include "rules/matcher.h"

#include <algorithm>

#include "rules/stable_names.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr int longestShort = 25;

/// Whether the attribute's value has the name, or one that was made of it.
bool hasClass(std::string_view classes, std::string_view wanted) {
    for (std::size_t at = classes.find(wanted); at != std::string_view::npos;
         at = classes.find(wanted, at + 1)) {
        if (at > 0 && !isAsciiSpace(classes[at - 1])) {
            continue;
        }
        std::string_view name = classes.substr(at);
        name = name.substr(
            0, static_cast<std::size_t>(std::ranges::find_if(name, isAsciiSpace) - name.begin()));
        if (name == wanted || stableName(name) == wanted) {
            return true;
        }
    }
    return false;
}

bool hasId(std::string_view id, std::string_view wanted) {
    return id == wanted || (id.starts_with(wanted) && stableName(id) == wanted);
}

bool isShaped(TextShape shape, const WordShares& shares) {
    switch (shape) {
        case TextShape::Short:
            return shares.words <= longestShort;
        case TextShape::Long:
            return shares.words > longestShort;
        case TextShape::MostlyLinks:
            return shares.words > 0 && 2 * shares.linked >= shares.words;
        case TextShape::Any:
            break;
    }
    return true;
}

/// Finds the blocks of a selector in one walk down the page.
class Matcher {
public:
    Matcher(const Selector& selector, const PageTree& page)
        : m_selector(selector), m_page(page), m_passed(page.nodes().size(), 0) {
        const auto wanted = static_cast<std::uint32_t>(selector.path.size());
        // Of steps that may have any elements between them the outermost fit is the best.
        for (NodeId id = 0; id < page.nodes().size(); ++id) {
            const Node& node = page.node(id);
            const std::uint32_t above = node.parent == noNode ? 0 : m_passed[node.parent];
            const bool isNext =
                above < wanted && node.tag != Tag::Text && isStep(selector.path[above], page, node);
            m_passed[id] = above + (isNext ? 1 : 0);
        }
    }

    [[nodiscard]] bool means(BlockId id, BlockWords& words) const {
        const Block& block = m_page.block(id);
        return standsRight(block) && m_page.text(block).starts_with(m_selector.begins) &&
               (m_selector.shape == TextShape::Any ||
                (!block.image && isShaped(m_selector.shape, words.of(id))));
    }

private:
    [[nodiscard]] bool standsRight(const Block& block) const {
        const NodeId element = elementOf(m_page, block);
        const auto wanted = static_cast<std::uint32_t>(m_selector.path.size());
        if (m_selector.everything) {
            return m_passed[element] == wanted;
        }
        const NodeId outermost = block.image ? element : block.container;
        for (NodeId id = element; id != noNode; id = m_page.node(id).parent) {
            const NodeId parent = m_page.node(id).parent;
            const std::uint32_t above = parent == noNode ? 0 : m_passed[parent];
            if (above + 1 >= wanted && isStep(m_selector.path.back(), m_page, m_page.node(id))) {
                return true;
            }
            if (m_page.contains(id, outermost)) {
                return false;
            }
        }
        return false;
    }

    const Selector& m_selector;
    const PageTree& m_page;
    std::vector<std::uint32_t> m_passed;  // steps, by element
};

}  // namespace

WordShares wordsOf(const PageTree& page, const Block& block) {
    WordShares shares;
    if (block.image) {
        return shares;
    }
    const NodeId around = page.closest(block.first, Tag::A);
    NodeId linkedUntil = around == noNode ? 0 : page.node(around).end;
    for (NodeId id = block.first; id <= block.last; ++id) {
        const Node& node = page.node(id);
        if (node.tag == Tag::A) {
            linkedUntil = std::max(linkedUntil, node.end);
        } else if (node.tag == Tag::Text) {
            const int words = countWords(page.text(node));
            shares.words += words;
            shares.linked += id < linkedUntil ? words : 0;
        }
    }
    return shares;
}

bool isStep(const SelectorStep& step, const PageTree& page, const Node& node) {
    if (!step.element.empty() && step.element != elementName(node)) {
        return false;
    }
    if (!step.id.empty() && !hasId(page.attribute(node, AttributeName::Id), step.id)) {
        return false;
    }
    if (!step.role.empty() && page.attribute(node, AttributeName::Role) != step.role) {
        return false;
    }
    if (step.names.empty()) {
        return true;
    }
    const std::string_view classes = page.attribute(node, AttributeName::Class);
    return std::ranges::all_of(step.names,
                               [&](const std::string& name) { return hasClass(classes, name); });
}

const WordShares& BlockWords::of(BlockId id) {
    std::optional<WordShares>& shares = m_shares[id];
    if (!shares) {
        shares = wordsOf(m_page, m_page.block(id));
    }
    return *shares;
}

bool hasShape(TextShape shape, const PageTree& page, const Block& block) {
    return shape == TextShape::Any || (!block.image && isShaped(shape, wordsOf(page, block)));
}

std::vector<BlockId> matches(const Selector& selector, const PageTree& page) {
    BlockWords words(page);
    return matches(selector, page, words);
}

std::vector<BlockId> matches(const Selector& selector, const PageTree& page, BlockWords& words) {
    std::vector<BlockId> found;
    if (selector.path.empty()) {
        return found;
    }
    const Matcher matcher(selector, page);
    for (BlockId id = 0; id < page.blocks().size(); ++id) {
        if (matcher.means(id, words)) {
            found.push_back(id);
        }
    }
    return found;
}

}  // namespace klartext::core
