// SPDX-License-Identifier: MIT
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "wire/head_wire.h"
#include "wire/math_wire.h"
#include "wire/tree_wire.h"
#include "wire/well_formed.h"

namespace klartext::core {

class TreeWire::Reader {
public:
    explicit Reader(WireReader& in) : m_in(in) {}

    PageTree read() {
        m_tree.m_kind = m_in.choice(lastPageKind);
        m_tree.m_url = m_in.text();
        m_tree.m_head = readHead(m_in);
        m_tree.m_pool = m_in.text();
        nodes();
        blocks();
        formulas();
        checkMembers();
        return m_in.failed() ? PageTree() : std::move(m_tree);
    }

private:
    struct Open {
        NodeId id;
        NodeId lastChild;
    };

    void nodes() {
        constexpr std::size_t smallestNode = 3;
        const std::size_t count = m_in.count(smallestNode);
        m_in.require(count < noNode);
        m_tree.m_nodes.reserve(count);
        for (NodeId id = 0; id < count && !m_in.failed(); ++id) {
            node(id, static_cast<NodeId>(count));
        }
    }

    void node(NodeId id, NodeId count) {
        Node node;
        node.tag = m_in.choice(lastTag);
        const std::uint8_t flags = m_in.byte();
        m_in.require(flags < 8);
        node.hidden = (flags & 1U) != 0;
        if ((flags & 2U) != 0) {
            m_block += m_in.signedNumber();
            m_in.require(m_block >= 0 && m_block < std::int64_t{noBlock});
            node.block = static_cast<BlockId>(m_block);
        }
        if (node.tag == Tag::Text) {
            node.text = range();
            node.end = id + 1;
        } else {
            node.end = id + 1 + static_cast<NodeId>(m_in.number(count - id - 1));
        }
        link(id, count, node);
        node.firstAttribute = static_cast<std::uint32_t>(m_tree.m_attributes.size());
        if ((flags & 4U) != 0) {
            attributes(node);
        }
        if (!m_in.failed()) {
            m_tree.m_nodes.push_back(node);
            m_open.push_back({id, noNode});
        }
    }

    /// Finds the parent among the open elements and hangs the node in.
    void link(NodeId id, NodeId count, Node& node) {
        while (!m_open.empty() && m_tree.m_nodes[m_open.back().id].end <= id) {
            m_open.pop_back();
        }
        if (m_open.empty()) {
            m_in.require(id == 0 && node.end == count);
            return;
        }
        Open& parent = m_open.back();
        m_in.require(node.end <= m_tree.m_nodes[parent.id].end);
        node.parent = parent.id;
        (parent.lastChild == noNode ? m_tree.m_nodes[parent.id].firstChild
                                    : m_tree.m_nodes[parent.lastChild].nextSibling) = id;
        parent.lastChild = id;
    }

    void attributes(Node& node) {
        constexpr std::size_t smallestAttribute = 3;
        node.attributeCount = static_cast<std::uint32_t>(m_in.count(smallestAttribute));
        for (std::uint32_t i = 0; i < node.attributeCount && !m_in.failed(); ++i) {
            const AttributeName name = m_in.choice(lastAttribute);
            m_tree.m_attributes.push_back({name, range()});
        }
    }

    void blocks() {
        m_next = 0;
        if (m_tree.m_nodes.empty()) {
            m_in.require(m_in.number() == 0);
            return;
        }
        constexpr std::size_t smallestBlock = 7;
        m_tree.m_blocks = m_in.list<Block>(smallestBlock, [this] { return block(); });
    }

    Block block() {
        Block block;
        const std::uint64_t most = m_tree.m_nodes.size() - 1;
        const auto step = m_in.number(most);
        m_in.require(m_first + step <= most && (!m_anyBlock || step > 0));
        m_anyBlock = true;
        m_first += m_in.failed() ? 0 : step;
        block.first = static_cast<NodeId>(m_first);
        block.last = static_cast<NodeId>(m_first + m_in.number(most - m_first));
        block.container = static_cast<NodeId>(m_first - m_in.number(m_first));
        block.inner = static_cast<NodeId>(m_first - m_in.number(m_first));
        block.text = range();
        const std::uint8_t flags = m_in.byte();
        m_in.require(flags < 8);
        block.image = (flags & 1U) != 0;
        block.hidden = (flags & 2U) != 0;
        block.preformatted = (flags & 4U) != 0;
        if (!m_in.failed()) {
            m_in.require(m_tree.contains(block.container, block.first) &&
                         m_tree.contains(block.inner, block.first) &&
                         m_tree.contains(block.inner, block.last));
        }
        return block;
    }

    void formulas() {
        constexpr std::size_t smallestFormula = 8;
        m_tree.m_formulas = m_in.list<PageFormula>(smallestFormula, [this] {
            PageFormula formula;
            formula.node = m_in.number32();
            m_in.require(formula.node < m_tree.m_nodes.size() &&
                         std::int64_t{formula.node} > m_formula);
            m_formula = formula.node;
            formula.formula = std::make_shared<const Formula>(readFormula(m_in));
            return formula;
        });
    }

    /// What says it belongs to a block lies inside it.
    void checkMembers() {
        if (m_in.failed()) {
            return;
        }
        for (NodeId id = 0; id < m_tree.m_nodes.size(); ++id) {
            const BlockId block = m_tree.m_nodes[id].block;
            m_in.require(block == noBlock ||
                         (block < m_tree.m_blocks.size() && id >= m_tree.m_blocks[block].first &&
                          id <= m_tree.m_blocks[block].last));
        }
    }

    TextRange range() {
        const std::int64_t begin = m_next + m_in.signedNumber();
        const std::uint64_t size = m_in.number();
        const std::string& pool = m_tree.m_pool;
        const auto length = static_cast<std::int64_t>(pool.size());
        if (begin < 0 || begin > length || size > static_cast<std::uint64_t>(length - begin) ||
            !isBorder(static_cast<std::size_t>(begin)) ||
            !isBorder(static_cast<std::size_t>(begin) + size)) {
            m_in.fail();
        }
        if (m_in.failed()) {
            return {};
        }
        m_next = begin + static_cast<std::int64_t>(size);
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size)};
    }

    /// Whether a character begins at this byte of the pool, or the pool ends.
    [[nodiscard]] bool isBorder(std::size_t at) const {
        return at == m_tree.m_pool.size() ||
               (static_cast<unsigned char>(m_tree.m_pool[at]) & 0xC0U) != 0x80U;
    }

    WireReader& m_in;
    PageTree m_tree;
    std::vector<Open> m_open;
    std::int64_t m_next = 0;
    std::int64_t m_block = 0;
    std::uint64_t m_first = 0;
    bool m_anyBlock = false;
    std::int64_t m_formula = -1;
};

PageTree TreeWire::read(WireReader& in) { return Reader(in).read(); }

}  // namespace klartext::core
