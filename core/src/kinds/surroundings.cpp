// SPDX-License-Identifier: MIT
#include "kinds/surroundings.h"

#include <algorithm>
#include <array>

#include "judge/landmarks.h"
#include "lexicon/box_hints.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr int mostLevels = 32;  // boxes looked at above a block

struct RegionRow {
    Tag tag;
    std::array<std::string_view, 2> roles;
};

/// In the order of Region.
constexpr std::array<RegionRow, 7> regions = {{
    {Tag::Nav, {"navigation", "menubar"}},
    {Tag::Footer, {"contentinfo", ""}},
    {Tag::Header, {"banner", ""}},
    {Tag::Aside, {"complementary", ""}},
    {Tag::Form, {"form", "search"}},
    {Tag::Dialog, {"dialog", "alertdialog"}},
    {Tag::Main, {"main", ""}},
}};

constexpr std::uint8_t maskOf(Region region) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(region));
}

/// https://www.w3.org/TR/html-aam-1.0/#el-footer: inside these, a footer is not the page's.
bool hasOwnHeaderAndFooter(Tag tag) {
    return tag == Tag::Article || tag == Tag::Aside || tag == Tag::Main || tag == Tag::Nav ||
           tag == Tag::Section || tag == Tag::Blockquote;
}

/// The regions that an element begins.
std::uint8_t regionsOf(const PageTree& page, const Node& node) {
    const auto role = trimAscii(page.attribute(node, AttributeName::Role));
    std::uint8_t found = 0;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const bool named = std::ranges::any_of(regions[i].roles, [&](std::string_view name) {
            return !name.empty() && equalsNoCase(role, name);
        });
        if (named || (role.empty() && node.tag == regions[i].tag)) {
            found = static_cast<std::uint8_t>(found | maskOf(static_cast<Region>(i)));
        }
    }
    const bool modal = equalsNoCase(page.attribute(node, AttributeName::AriaModal), "true");
    return modal ? static_cast<std::uint8_t>(found | maskOf(Region::Dialog)) : found;
}

/// For each node the regions it stands in.
std::vector<std::uint8_t> findRegions(const PageTree& page) {
    constexpr int ofPageOnly = maskOf(Region::Header) | maskOf(Region::Footer);
    std::vector<std::uint8_t> found(page.nodes().size());
    std::vector<bool> sectioned(page.nodes().size());
    for (NodeId id = 0; id < found.size(); ++id) {
        const Node& node = page.node(id);
        const bool inSection = node.parent != noNode && sectioned[node.parent];
        int own = node.tag == Tag::Text ? 0 : regionsOf(page, node);
        own &= inSection ? ~ofPageOnly : ~0;
        found[id] =
            static_cast<std::uint8_t>(own | (node.parent == noNode ? 0 : found[node.parent]));
        sectioned[id] = inSection || hasOwnHeaderAndFooter(node.tag);
    }
    return found;
}

}  // namespace

Surroundings::Surroundings(const PageView& view, std::span<const Verdict> verdicts)
    : m_view(view),
      m_page(view.page),
      m_regions(findRegions(view.page)),
      m_keptBefore(verdicts.size() + 1) {
    for (BlockId id = 0; id < verdicts.size(); ++id) {
        const bool kept = verdicts[id].kept && !m_page.block(id).image;
        m_keptBefore[id + 1] = m_keptBefore[id] + (kept ? 1U : 0U);
        if (!m_page.block(id).image) {
            ++m_shapes[shapeOf(id)];
        }
        if (kept) {
            const NodeId box = m_page.block(id).container;
            m_firstKept = hasKept() ? m_firstKept : id;
            m_lastKept = id;
            m_articleBox = m_articleBox == noNode ? box : commonAncestor(m_page, m_articleBox, box);
        }
    }
}

bool Surroundings::standsIn(BlockId id, Region region) const {
    return (m_regions[m_page.block(id).inner] & maskOf(region)) != 0;
}

std::string_view Surroundings::nameOf(NodeId box, std::uint64_t hints) {
    const auto [known, isNew] = m_names.try_emplace({box, hints});
    if (isNew) {
        for (const AttributeName name : {AttributeName::Class, AttributeName::Id}) {
            if (known->second.empty()) {
                known->second = nameWithHint(m_page.attribute(m_page.node(box), name), hints);
            }
        }
    }
    return known->second;
}

std::string Surroundings::boxName(BlockId id, std::uint64_t hints) {
    int levels = 0;
    for (NodeId box = m_page.block(id).inner;
         box != noNode && !holdsKept(box) && levels < mostLevels;
         box = m_page.node(box).parent, ++levels) {
        if ((m_view.measures.boxes[box].hints & hints) == 0) {
            continue;
        }
        if (const std::string_view found = nameOf(box, hints); !found.empty()) {
            return std::string(found);
        }
    }
    return {};
}

int Surroundings::sameShape(BlockId id) const {
    const auto found = m_shapes.find(shapeOf(id));
    return m_page.block(id).image || found == m_shapes.end() ? 0 : found->second;
}

int Surroundings::copies(BlockId id) const {
    return m_page.block(id).image ? 1 : m_view.trails[m_view.measures.order[id]].copies;
}

int Surroundings::boxLinkPercent(BlockId id) const {
    NodeId box = m_page.block(id).container;
    while (m_page.node(box).parent != noNode && m_view.measures.sums(box).blocks < 2) {
        box = m_page.node(box).parent;
    }
    return holdsKept(box) ? 0 : static_cast<int>(100 * m_view.measures.sums(box).linkDensity());
}

BlockId Surroundings::before(BlockId id) const {
    const std::size_t index = m_view.measures.order[id];
    return index == 0 ? noBlock : m_view.measures.texts[index - 1];
}

BlockId Surroundings::after(BlockId id) const {
    const auto& texts = m_view.measures.texts;
    const std::size_t index = m_view.measures.order[id] + (m_page.block(id).image ? 0U : 1U);
    return index < texts.size() ? texts[index] : noBlock;
}

bool Surroundings::holdsKept(NodeId box) const {
    const BlockRange range = m_view.measures.boxes[box].blocks;
    return m_keptBefore[range.end] != m_keptBefore[range.begin];
}

std::uint64_t Surroundings::shapeOf(BlockId id) const {
    constexpr int levels = 3;
    std::uint64_t shape = 0;
    NodeId box = m_page.block(id).inner;
    for (int level = 0; level < levels && box != noNode; ++level) {
        shape = shape * 0x100000001B3U + m_view.measures.boxes[box].signature;
        box = m_page.node(box).parent;
    }
    return shape;
}

}  // namespace klartext::core
