// SPDX-License-Identifier: MIT
#include "accessibility/page_nodes.h"

#include <QTextTable>
#include <algorithm>
#include <array>

#include "document/text_formats.h"

namespace klartext::ui {

namespace {

using Kind = PageNode::Kind;

/// A container that a paragraph stands in: two paragraphs of one key stand in the same.
struct Container {
    Kind kind;
    int key;
    PageNode node;
};

constexpr std::size_t deepestList = 16;

class NodeBuilder {
public:
    explicit NodeBuilder(const PageDocument& page) : m_page(page) {
        m_nodes.push_back({Kind::Document, -1, 0, page.characterCount() - 1});
    }

    std::vector<PageNode> build() && {
        for (QTextBlock block = m_page.begin(); block.isValid(); block = block.next()) {
            addBlock(block);
        }
        return std::move(m_nodes);
    }

private:
    void addBlock(const QTextBlock& block) {
        const QTextBlockFormat format = block.blockFormat();
        const bool isRule =
            format.intProperty(DecorationProperty) == static_cast<int>(Decoration::Rule);
        if (block.length() <= 1 && !isRule) {
            return;
        }
        enter(containersOf(block, format));
        const int from = block.position();
        const int to = from + block.length() - 1;
        if (isRule) {
            add({Kind::Rule, innermost(), from, to});
            return;
        }
        const int level = format.headingLevel();
        const bool isCode =
            format.intProperty(DecorationProperty) == static_cast<int>(Decoration::Code);
        const Kind kind = level > 0 ? Kind::Heading : isCode ? Kind::Code : Kind::Paragraph;
        const bool picture = isPictureAlone(block);
        addInline(block, picture ? innermost() : add({kind, innermost(), from, to, level}));
    }

    std::vector<Container> containersOf(const QTextBlock& block, const QTextBlockFormat& format) {
        std::vector<Container> chain;
        addAside(block, chain);
        addTables(block, chain);
        const int quotes = format.intProperty(QuoteDepthProperty);
        for (int depth = 1; depth <= quotes; ++depth) {
            chain.push_back({Kind::Quote, depth, {Kind::Quote, -1, 0, 0, depth}});
        }
        const auto lists =
            std::min(static_cast<std::size_t>(std::max(format.intProperty(ListDepthProperty), 0)),
                     deepestList);
        if (lists > 0 && format.textIndent() < 0) {
            m_itemStarts[lists - 1] = block.position();
        }
        for (std::size_t depth = 0; depth < lists; ++depth) {
            chain.push_back({Kind::List, static_cast<int>(depth), {Kind::List}});
            chain.push_back({Kind::Item, m_itemStarts[depth], {Kind::Item}});
        }
        return chain;
    }

    void addAside(const QTextBlock& block, std::vector<Container>& chain) const {
        if (const PageDocument::Aside* aside = m_page.asideAt(block.position())) {
            PageNode node{Kind::Aside};
            node.open = aside->open;
            chain.push_back({Kind::Aside, aside->from, node});
        }
    }

    void addTables(const QTextBlock& block, std::vector<Container>& chain) const {
        std::vector<const QTextTable*> tables;
        const QTextCursor cursor(block);
        for (QTextFrame* frame = cursor.currentFrame(); frame != nullptr;
             frame = frame->parentFrame()) {
            if (const auto* table = qobject_cast<const QTextTable*>(frame)) {
                tables.insert(tables.begin(), table);
            }
        }
        for (const QTextTable* table : tables) {
            chain.push_back({Kind::Table, table->firstPosition(), {Kind::Table}});
            const QTextTableCell cell = table->cellAt(block.position());
            PageNode node{Kind::Cell};
            node.row = cell.row();
            node.column = cell.column();
            node.header = cell.format().hasProperty(QTextFormat::BackgroundBrush);
            chain.push_back({Kind::Cell, cell.firstPosition(), node});
        }
    }

    /// Closes what the next paragraph does not stand in and opens what it does.
    void enter(const std::vector<Container>& chain) {
        std::size_t same = 0;
        while (same < m_open.size() && same < chain.size() &&
               m_open[same].kind == chain[same].kind && m_open[same].key == chain[same].key) {
            ++same;
        }
        m_open.resize(same);
        m_openNodes.resize(same);
        for (std::size_t i = same; i < chain.size(); ++i) {
            PageNode node = chain[i].node;
            node.parent = innermost();
            m_openNodes.push_back(add(std::move(node)));
            m_open.push_back(chain[i]);
        }
    }

    [[nodiscard]] int innermost() const { return m_openNodes.empty() ? 0 : m_openNodes.back(); }

    int add(PageNode node) {
        const auto id = static_cast<int>(m_nodes.size());
        at(node.parent).children.push_back(id);
        // A container reaches from its first part to its last.
        for (int above = node.parent; above > 0 && node.to > 0; above = at(above).parent) {
            PageNode& container = at(above);
            const bool isContainer = std::ranges::count(m_openNodes, above) > 0;
            if (isContainer) {
                container.from = container.to == 0 ? node.from : container.from;
                container.to = std::max(container.to, node.to);
            }
        }
        m_nodes.push_back(std::move(node));
        return id;
    }

    [[nodiscard]] PageNode& at(int id) { return m_nodes[static_cast<std::size_t>(id)]; }

    /// A formula is drawn, too, and its text says what it is.
    static bool isDrawn(const QTextFormat& format) {
        return format.objectType() == imageObjectType || format.objectType() == formulaObjectType;
    }

    static bool isPictureAlone(const QTextBlock& block) {
        return block.length() == 2 && isDrawn(block.begin().fragment().charFormat());
    }

    /// The links and pictures in a paragraph.
    void addInline(const QTextBlock& block, int parent) {
        int link = -1;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const int from = fragment.position();
            const int to = from + fragment.length();
            const QString target = format.isAnchor() ? format.anchorHref() : QString();
            if (target.isEmpty()) {
                link = -1;
            } else if (link >= 0 && at(link).text == target) {
                at(link).to = to;
            } else {
                PageNode node{Kind::Link, parent, from, to};
                node.text = target;
                link = add(std::move(node));
            }
            if (isDrawn(format)) {
                for (int position = from; position < to; ++position) {
                    PageNode node{Kind::Picture, link >= 0 ? link : parent, position, position + 1};
                    node.text = format.stringProperty(ImageTextProperty);
                    add(std::move(node));
                }
            }
        }
    }

    const PageDocument& m_page;
    std::vector<PageNode> m_nodes;
    std::vector<Container> m_open;
    std::vector<int> m_openNodes;
    std::array<int, deepestList> m_itemStarts{};
};

}  // namespace

std::vector<PageNode> nodesOf(const PageDocument& page) { return NodeBuilder(page).build(); }

int nodeAt(const std::vector<PageNode>& nodes, int position) {
    int id = 0;
    for (bool deeper = true; deeper;) {
        const std::vector<int>& children = nodes[static_cast<std::size_t>(id)].children;
        // The first that ends behind the position; they do not overlap.
        const auto found = std::ranges::upper_bound(children, position, {}, [&nodes](int child) {
            return nodes[static_cast<std::size_t>(child)].to;
        });
        deeper =
            found != children.end() && nodes[static_cast<std::size_t>(*found)].from <= position;
        id = deeper ? *found : id;
    }
    return id;
}

}  // namespace klartext::ui
