// SPDX-License-Identifier: MIT
#include "dom/page_tree_builder.h"

#include <memory>
#include <utility>

#include "blocks/segmenter.h"

namespace klartext::core {

PageTreeBuilder::PageTreeBuilder(PageKind kind, std::string url) {
    m_tree.m_kind = kind;
    m_tree.m_url = std::move(url);
}

TextRange PageTreeBuilder::store(std::string_view text) {
    const TextRange range{static_cast<std::uint32_t>(m_tree.m_pool.size()),
                          static_cast<std::uint32_t>(text.size())};
    m_tree.m_pool.append(text);
    return range;
}

NodeId PageTreeBuilder::append(Tag tag) {
    const auto id = static_cast<NodeId>(m_tree.m_nodes.size());
    Node& node = m_tree.m_nodes.emplace_back();
    node.tag = tag;
    node.end = id + 1;
    node.firstAttribute = static_cast<std::uint32_t>(m_tree.m_attributes.size());
    if (!m_open.empty()) {
        node.parent = m_open.back();
        NodeId& last = m_lastChild.back();
        (last == noNode ? m_tree.m_nodes[node.parent].firstChild
                        : m_tree.m_nodes[last].nextSibling) = id;
        last = id;
    }
    return id;
}

void PageTreeBuilder::beginElement(Tag tag) {
    m_open.push_back(append(tag));
    m_lastChild.push_back(noNode);
}

void PageTreeBuilder::addAttribute(AttributeName name, std::string_view value) {
    m_tree.m_attributes.push_back({name, store(value)});
    ++m_tree.m_nodes.back().attributeCount;
}

void PageTreeBuilder::setHidden() { m_tree.m_nodes.back().hidden = true; }

void PageTreeBuilder::endElement() {
    m_tree.m_nodes[m_open.back()].end = static_cast<NodeId>(m_tree.m_nodes.size());
    m_open.pop_back();
    m_lastChild.pop_back();
}

void PageTreeBuilder::addText(std::string_view text) {
    const NodeId id = append(Tag::Text);
    m_tree.m_nodes[id].text = store(text);
}

void PageTreeBuilder::addFormula(Formula formula) {
    m_tree.m_formulas.push_back(
        {m_open.back(), std::make_shared<const Formula>(std::move(formula))});
}

PageTree PageTreeBuilder::take() {
    Segmentation found = segment(m_tree);
    const auto offset = static_cast<std::uint32_t>(m_tree.m_pool.size());
    m_tree.m_pool.append(found.text);
    for (Block& block : found.blocks) {
        block.text.begin += offset;
    }
    for (const auto& [node, block] : found.members) {
        m_tree.m_nodes[node].block = block;
    }
    m_tree.m_blocks = std::move(found.blocks);
    return std::move(m_tree);
}

}  // namespace klartext::core
