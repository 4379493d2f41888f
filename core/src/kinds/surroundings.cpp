// SPDX-License-Identifier: MIT
#include "kinds/surroundings.h"

#include <array>

#include "judge/landmarks.h"
#include "lexicon/box_hints.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

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

/// https://www.w3.org/TR/html-aam-1.0/#el-footer: inside these, a footer is not the page's.
bool hasOwnHeaderAndFooter(Tag tag) {
    return tag == Tag::Article || tag == Tag::Aside || tag == Tag::Main || tag == Tag::Nav ||
           tag == Tag::Section || tag == Tag::Blockquote;
}

bool isRegion(const PageTree& page, NodeId id, Region region) {
    const RegionRow& row = regions[static_cast<std::size_t>(region)];
    const auto role = trimAscii(page.attribute(page.node(id), AttributeName::Role));
    for (const std::string_view name : row.roles) {
        if (!name.empty() && equalsNoCase(role, name)) {
            return true;
        }
    }
    if (region == Region::Dialog &&
        equalsNoCase(page.attribute(page.node(id), AttributeName::AriaModal), "true")) {
        return true;
    }
    return page.node(id).tag == row.tag && role.empty();
}

}  // namespace

Surroundings::Surroundings(const PageView& view, std::span<const Verdict> verdicts)
    : m_view(view), m_page(view.page), m_keptBefore(verdicts.size() + 1) {
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
    const bool ofPage = region == Region::Header || region == Region::Footer;
    bool found = false;
    for (NodeId box = m_page.block(id).inner; box != noNode; box = m_page.node(box).parent) {
        found = found || isRegion(m_page, box, region);
        if (ofPage && hasOwnHeaderAndFooter(m_page.node(box).tag)) {
            found = false;
        }
    }
    return found;
}

std::string Surroundings::boxName(BlockId id, std::uint64_t hints) const {
    for (NodeId box = m_page.block(id).inner; box != noNode && !holdsKept(box);
         box = m_page.node(box).parent) {
        if ((m_view.measures.boxes[box].hints & hints) == 0) {
            continue;
        }
        for (const AttributeName name : {AttributeName::Class, AttributeName::Id}) {
            const auto found = nameWithHint(m_page.attribute(m_page.node(box), name), hints);
            if (!found.empty()) {
                return std::string(found);
            }
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

BlockId Surroundings::neighbour(BlockId id, int step) const {
    const auto count = static_cast<std::int64_t>(m_page.blocks().size());
    for (auto at = std::int64_t{id} + step; at >= 0 && at < count; at += step) {
        if (!m_page.block(static_cast<BlockId>(at)).image) {
            return static_cast<BlockId>(at);
        }
    }
    return noBlock;
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
