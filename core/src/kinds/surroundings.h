// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/verdict.h"
#include "judge/features.h"

namespace klartext::core {

/// Parts of a page that its markup names. Header and footer are those of the page: not those of an
/// article, a section or a quote inside it.
enum class Region : std::uint8_t { Navigation, Footer, Header, Aside, Form, Dialog, Main };

/// Where a block stands on its page and what is like it.
class Surroundings {
public:
    /// Of `verdicts` only `kept` is read. Both must outlive this.
    Surroundings(const PageView& view, std::span<const Verdict> verdicts);

    [[nodiscard]] bool standsIn(BlockId id, Region region) const;
    /// The class or id word, as the page spells it, of the nearest box around the block that
    /// carries one of these hints and holds no kept text; empty when none does.
    [[nodiscard]] std::string boxName(BlockId id, std::uint64_t hints);
    /// How many text blocks the page has whose element and the two around it have the same names.
    [[nodiscard]] int sameShape(BlockId id) const;
    /// How many text blocks say the same.
    [[nodiscard]] int copies(BlockId id) const;

    /// Per cent of the words that are links in the smallest box around the block that holds others
    /// as well; 0 where that box holds kept text.
    [[nodiscard]] int boxLinkPercent(BlockId id) const;

    [[nodiscard]] bool beforeKept(BlockId id) const { return hasKept() && id < m_firstKept; }
    [[nodiscard]] bool afterKept(BlockId id) const { return hasKept() && id > m_lastKept; }
    /// The box that holds all kept text, or noNode when nothing is kept.
    [[nodiscard]] NodeId articleBox() const { return m_articleBox; }
    /// The nearest text block before, or noBlock.
    [[nodiscard]] BlockId before(BlockId id) const;
    [[nodiscard]] BlockId after(BlockId id) const;

private:
    [[nodiscard]] bool hasKept() const { return m_firstKept != noBlock; }
    [[nodiscard]] bool holdsKept(NodeId box) const;
    [[nodiscard]] std::uint64_t shapeOf(BlockId id) const;
    /// The first word of the element's class or id with one of these hints.
    [[nodiscard]] std::string_view nameOf(NodeId box, std::uint64_t hints);

    const PageView& m_view;
    const PageTree& m_page;
    std::vector<std::uint8_t> m_regions;  ///< by NodeId
    std::vector<std::uint32_t> m_keptBefore;
    std::unordered_map<std::uint64_t, int> m_shapes;
    /// What was looked for in attributes: many blocks stand in one box, whose class may be long.
    std::map<std::pair<NodeId, std::uint64_t>, std::string_view> m_names;
    BlockId m_firstKept = noBlock;
    BlockId m_lastKept = noBlock;
    NodeId m_articleBox = noNode;
};

}  // namespace klartext::core
