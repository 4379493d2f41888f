// SPDX-License-Identifier: MIT
#include "core/corrections.h"

#include <algorithm>
#include <map>
#include <set>

#include "lexicon/word_hash.h"
#include "rules/stable_names.h"
#include "text/utf8.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr std::size_t longestText = 300;

std::string_view beginning(std::string_view text) {
    if (text.size() <= longestText) {
        return text;
    }
    std::size_t end = 0;
    for (std::size_t next = 0; next <= longestText; next = codePointAt(text, next).end) {
        end = next;
    }
    return text.substr(0, end);
}

std::uint64_t printOf(const PageTree& page, const Block& block) {
    std::uint64_t print = hashOf(page.text(block));
    if (block.image) {
        const std::string_view source = page.attribute(page.node(block.first), AttributeName::Src);
        print = hashAppend(print, hashOf(source));
    }
    return print;
}

/// The elements from the page's body to the block, by what they are called.
std::string pathOf(const PageTree& page, const Block& block) {
    std::string path;
    for (NodeId id = block.container; id != noNode; id = page.node(id).parent) {
        const Node& node = page.node(id);
        std::string step(elementName(node));
        if (const auto name = stableName(page.attribute(node, AttributeName::Id)); !name.empty()) {
            step.append("#").append(name);
        }
        for (const std::string& name : stableClasses(page, node)) {
            step.append(".").append(name);
        }
        path = path.empty() ? step : step + "/" + path;
    }
    return path;
}

/// How many of the words of both texts they have in common, 0 to 1.
double likeness(std::string_view left, std::string_view right) {
    std::set<std::string_view> words;
    forEachWord(left, [&](std::string_view word) { words.insert(word); });
    std::set<std::string_view> others;
    forEachWord(right, [&](std::string_view word) { others.insert(word); });
    const auto common =
        std::ranges::count_if(words, [&](std::string_view word) { return others.contains(word); });
    const std::size_t all = words.size() + others.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

/// The blocks of a page by what they say.
class Prints {
public:
    explicit Prints(const PageTree& page) {
        for (BlockId id = 0; id < page.blocks().size(); ++id) {
            m_blocks[printOf(page, page.block(id))].push_back(id);
        }
    }
    [[nodiscard]] const std::vector<BlockId>& of(std::uint64_t print) const {
        static const std::vector<BlockId> none;
        const auto found = m_blocks.find(print);
        return found == m_blocks.end() ? none : found->second;
    }

private:
    std::map<std::uint64_t, std::vector<BlockId>> m_blocks;
};

class Finder {
public:
    explicit Finder(const PageTree& page) : m_page(page), m_prints(page) {}

    /// The block that says what it said: of several that one of the same place.
    [[nodiscard]] BlockId unchanged(const Correction& correction) const {
        const std::vector<BlockId>& same = m_prints.of(correction.print);
        if (same.size() == 1) {
            return same[0];
        }
        if (same.size() == correction.equals && correction.order < same.size()) {
            return same[correction.order];
        }
        std::vector<BlockId> there;
        std::ranges::copy_if(same, std::back_inserter(there), [&](BlockId id) {
            return pathOf(m_page, m_page.block(id)) == correction.path;
        });
        return there.size() == 1 ? there[0] : noBlock;
    }

    /// The block at the same place that says nearly the same.
    [[nodiscard]] BlockId changed(const Correction& correction, const Overrides& taken) const {
        constexpr double alike = 0.6;
        BlockId best = noBlock;
        double most = 0;
        bool isTied = false;
        for (BlockId id = 0; id < m_page.blocks().size(); ++id) {
            const Block& block = m_page.block(id);
            const double like = likeness(beginning(m_page.text(block)), correction.text);
            if (like < alike || like < most || taken.contains(id) ||
                pathOf(m_page, block) != correction.path) {
                continue;
            }
            isTied = like == most;
            most = like;
            best = id;
        }
        return isTied ? noBlock : best;
    }

private:
    const PageTree& m_page;
    Prints m_prints;
};

}  // namespace

std::vector<Correction> correctionsOf(const PageTree& page, const Overrides& overrides) {
    const Prints prints(page);
    std::vector<Correction> corrections;
    for (const auto& [id, keep] : overrides) {
        const Block& block = page.block(id);
        const std::uint64_t print = printOf(page, block);
        const std::vector<BlockId>& same = prints.of(print);
        const auto order = std::ranges::find(same, id) - same.begin();
        corrections.push_back({.keep = keep,
                               .print = print,
                               .text = std::string(beginning(page.text(block))),
                               .path = pathOf(page, block),
                               .order = static_cast<std::uint32_t>(order),
                               .equals = static_cast<std::uint32_t>(same.size())});
    }
    return corrections;
}

Overrides findAgain(const std::vector<Correction>& corrections, const PageTree& page) {
    const Finder finder(page);
    Overrides found;
    std::vector<const Correction*> others;
    for (const Correction& correction : corrections) {
        const BlockId id = finder.unchanged(correction);
        if (id != noBlock) {
            found[id] = correction.keep;
        } else {
            others.push_back(&correction);
        }
    }
    for (const Correction* correction : others) {
        const BlockId id = finder.changed(*correction, found);
        if (id != noBlock) {
            found[id] = correction->keep;
        }
    }
    return found;
}

}  // namespace klartext::core
