// SPDX-License-Identifier: MIT
#include "wire/head_wire.h"
#include "wire/math_wire.h"
#include "wire/tree_wire.h"

namespace klartext::core {

class TreeWire::Writer {
public:
    Writer(const PageTree& tree, WireWriter& out) : m_tree(tree), m_out(out) {}

    void write() {
        m_out.reserve(m_tree.m_pool.size() + m_tree.m_nodes.size() * 8);
        m_out.choice(m_tree.m_kind);
        m_out.text(m_tree.m_url);
        writeHead(m_tree.m_head, m_out);
        m_out.bytes(m_tree.m_pool);
        m_out.number(m_tree.m_nodes.size());
        for (NodeId id = 0; id < m_tree.m_nodes.size(); ++id) {
            node(id);
        }
        m_next = 0;
        m_out.list(m_tree.m_blocks, [this](const Block& each) { block(each); });
        m_out.list(m_tree.m_formulas, [this](const PageFormula& each) {
            m_out.number(each.node);
            writeFormula(*each.formula, m_out);
        });
    }

private:
    void node(NodeId id) {
        const Node& node = m_tree.m_nodes[id];
        m_out.choice(node.tag);
        const bool hasBlock = node.block != noBlock;
        m_out.byte(static_cast<std::uint8_t>((node.hidden ? 1U : 0U) | (hasBlock ? 2U : 0U) |
                                             (node.attributeCount > 0 ? 4U : 0U)));
        if (hasBlock) {
            m_out.signedNumber(std::int64_t{node.block} - m_block);
            m_block = node.block;
        }
        if (node.tag == Tag::Text) {
            range(node.text);
        } else {
            m_out.number(node.end - id - 1);
        }
        if (node.attributeCount > 0) {
            m_out.number(node.attributeCount);
            for (const Attribute& attribute : m_tree.attributes(node)) {
                m_out.choice(attribute.name);
                range(attribute.value);
            }
        }
    }

    void block(const Block& block) {
        m_out.number(block.first - m_first);
        m_first = block.first;
        m_out.number(block.last - block.first);
        m_out.number(block.first - block.container);
        m_out.number(block.first - block.inner);
        range(block.text);
        m_out.byte(static_cast<std::uint8_t>((block.image ? 1U : 0U) | (block.hidden ? 2U : 0U) |
                                             (block.preformatted ? 4U : 0U)));
    }

    /// Most ranges begin where the one before ended.
    void range(const TextRange& range) {
        m_out.signedNumber(std::int64_t{range.begin} - m_next);
        m_out.number(range.size);
        m_next = std::int64_t{range.begin} + range.size;
    }

    const PageTree& m_tree;
    WireWriter& m_out;
    std::int64_t m_next = 0;
    std::int64_t m_block = 0;
    NodeId m_first = 0;
};

void TreeWire::write(const PageTree& tree, WireWriter& out) { Writer(tree, out).write(); }

}  // namespace klartext::core
