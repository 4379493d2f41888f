// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/math.h"
#include "core/page.h"
#include "core/tags.h"

namespace klartext::core {

/// Index into PageTree::nodes(). The root element is node 0.
using NodeId = std::uint32_t;
/// Index into PageTree::blocks(), counted in page order. Ids are stable for equal bytes.
using BlockId = std::uint32_t;

inline constexpr NodeId noNode = std::numeric_limits<NodeId>::max();
inline constexpr BlockId noBlock = std::numeric_limits<BlockId>::max();

/// A run of UTF-8 in the tree's text pool.
struct TextRange {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
};

/// One attribute of an element. Names the program has no use for are not stored.
struct Attribute {
    AttributeName name;
    TextRange value;
};

/// An element or a run of text, linked by index: parent, first child, next sibling.
struct Node {
    Tag tag = Tag::Unknown;  ///< Tag::Text for text
    bool hidden = false;     ///< hidden itself by attribute or inline style (not inherited)
    NodeId parent = noNode;
    NodeId firstChild = noNode;
    NodeId nextSibling = noNode;
    NodeId end = noNode;      ///< one past the last descendant: a subtree is the range [id, end)
    BlockId block = noBlock;  ///< of text and images: the block it belongs to
    TextRange text;           ///< of Tag::Text: as written in the page, entities decoded
    std::uint32_t firstAttribute = 0;
    std::uint32_t attributeCount = 0;
};

/// A piece of visible text between two block borders, or one image: the unit of every verdict.
struct Block {
    NodeId first = noNode;      ///< first text node (or the image)
    NodeId last = noNode;       ///< last text node, inclusive
    NodeId container = noNode;  ///< nearest block-level ancestor
    NodeId inner = noNode;      ///< lowest common ancestor element of its text nodes
    TextRange text;             ///< white space folded, trimmed; the alternative text of an image
    bool image = false;
    bool hidden = false;        ///< it or an ancestor is hidden
    bool preformatted = false;  ///< stands in <pre> or the like: white space counts
};

/// What a <math> element says; its text stands in the tree and its blocks as well.
struct PageFormula {
    NodeId node = noNode;
    std::shared_ptr<const Formula> formula;  ///< never null
};

struct MetaTag {
    std::string name;  ///< name, property or itemprop, lower case
    std::string content;
};

struct LinkTag {
    std::string rel;  ///< lower case
    std::string href;
    std::string type;
};

/// What the page says about itself outside its visible text.
struct HeadData {
    std::string title;
    std::string language;  ///< lang of <html>
    std::string baseUrl;   ///< href of <base>
    std::vector<MetaTag> metas;
    std::vector<LinkTag> links;
    std::vector<std::string> jsonLd;         ///< bodies of application/ld+json scripts, unparsed
    std::vector<std::string> embeddedState;  ///< bodies of application/json scripts, unparsed
    int scripts = 0;                         ///< scripts loaded from elsewhere
    std::vector<std::string> scriptSources;  ///< their addresses as written, of the first 500
    std::size_t scriptBytes = 0;             ///< of scripts in the page, data left out
    bool texInText = false;      ///< scripts of the page set TeX between delimiters in its text
    bool dollarsInText = false;  ///< single dollar signs are such delimiters, too
};

/// A parsed page: an arena of nodes and the flat list of its blocks. No pointer leads out of it.
///
/// Immutable once built, so any number of threads may read one tree.
class PageTree {
public:
    [[nodiscard]] PageKind kind() const { return m_kind; }
    [[nodiscard]] const std::string& url() const { return m_url; }
    [[nodiscard]] const HeadData& head() const { return m_head; }

    [[nodiscard]] std::span<const Node> nodes() const { return m_nodes; }
    [[nodiscard]] const Node& node(NodeId id) const { return m_nodes[id]; }
    [[nodiscard]] std::span<const Block> blocks() const { return m_blocks; }
    [[nodiscard]] const Block& block(BlockId id) const { return m_blocks[id]; }
    /// In page order.
    [[nodiscard]] std::span<const PageFormula> formulas() const { return m_formulas; }

    [[nodiscard]] std::string_view text(TextRange range) const {
        return std::string_view(m_pool).substr(range.begin, range.size);
    }
    [[nodiscard]] std::string_view text(const Node& node) const { return text(node.text); }
    [[nodiscard]] std::string_view text(const Block& block) const { return text(block.text); }

    [[nodiscard]] std::span<const Attribute> attributes(const Node& node) const {
        return std::span(m_attributes).subspan(node.firstAttribute, node.attributeCount);
    }
    /// The attribute's value, or an empty view when it is absent (see hasAttribute()).
    [[nodiscard]] std::string_view attribute(const Node& node, AttributeName name) const;
    [[nodiscard]] bool hasAttribute(const Node& node, AttributeName name) const;

    /// The nearest ancestor-or-self of `id` with this tag, or noNode.
    [[nodiscard]] NodeId closest(NodeId id, Tag tag) const;
    /// Whether `ancestor` is `id` or stands above it.
    [[nodiscard]] bool contains(NodeId ancestor, NodeId id) const {
        return id >= ancestor && id < m_nodes[ancestor].end;
    }

private:
    friend class PageTreeBuilder;
    friend class TreeWire;

    PageKind m_kind = PageKind::Html;
    std::string m_url;
    HeadData m_head;
    std::string m_pool;
    std::vector<Node> m_nodes;
    std::vector<Attribute> m_attributes;
    std::vector<Block> m_blocks;
    std::vector<PageFormula> m_formulas;
};

}  // namespace klartext::core
