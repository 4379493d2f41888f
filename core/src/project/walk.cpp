// SPDX-License-Identifier: MIT
#include "project/walk.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include "project/code.h"
#include "project/flow.h"
#include "project/fragments.h"
#include "project/media.h"
#include "project/table_role.h"
#include "project/tag_shape.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr int maxSpan = 1000;

PageAddress addressOf(const PageTree& page) {
    PageAddress address{page.url(), page.url()};
    if (!page.head().baseUrl.empty()) {
        address.base = resolveUrl(page.url(), page.head().baseUrl);
    }
    return address;
}

bool isEmbed(Tag tag) {
    return tag == Tag::Iframe || tag == Tag::Video || tag == Tag::Audio || tag == Tag::Object ||
           tag == Tag::Embed;
}

bool breaksHeading(Tag tag) {
    const TagShape shape = shapeOf(tag);
    return shape.shape == Shape::Container ||
           (shape.shape == Shape::Leaf && shape.kind != ElementKind::Paragraph);
}

class Walk {
public:
    Walk(const PageTree& page, const Selection& selection)
        : m_page(page),
          m_selection(selection),
          m_address(addressOf(page)),
          m_fragments(page, m_address, selection),
          m_quotes(quotesOf(page.head().language)) {}

    Element run() {
        const auto count = static_cast<NodeId>(m_page.nodes().size());
        for (NodeId id = 0; id < count;) {
            closeBefore(id);
            id = visit(id);
        }
        closeBefore(count);
        return m_flow.finish();
    }

private:
    enum class Close : std::uint8_t { Border, Container, Leaf, Inline };
    struct Open {
        NodeId end;
        Close close;
    };

    struct Quotes {
        std::string_view before;
        std::string_view after;
    };

    static Quotes quotesOf(std::string_view language) {
        const std::string primary = asciiLower(language.substr(0, 2));
        if (primary == "de") {
            return {"„", "“"};
        }
        if (primary == "fr") {
            return {"«\u00a0", "\u00a0»"};
        }
        if (primary == "ja" || primary == "zh") {
            return {"「", "」"};
        }
        return {"“", "”"};
    }

    void closeBefore(NodeId id) {
        for (; !m_open.empty() && m_open.back().end <= id; m_open.pop_back()) {
            switch (m_open.back().close) {
                case Close::Border:
                    m_flow.border();
                    break;
                case Close::Container:
                    m_flow.closeContainer();
                    break;
                case Close::Leaf:
                    m_flow.closeLeaf();
                    break;
                case Close::Inline:
                    m_flow.closeInline();
                    break;
            }
        }
    }

    /// Returns the node to go on with.
    NodeId visit(NodeId id) {
        const Node& node = m_page.node(id);
        if (node.tag == Tag::Text) {
            visitText(node);
            return node.end;
        }
        if (node.tag == Tag::Br) {
            m_flow.addBreak();
            return node.end;
        }
        if (node.tag == Tag::Img) {
            visitImage(id);
            return node.end;
        }
        if (isEmbed(node.tag) && visitEmbed(id)) {
            return node.end;
        }
        const TagShape shape = shapeOf(node.tag);
        const bool isLine = shape.shape == Shape::Inline || shape.shape == Shape::Formatting;
        if (shape.shape == Shape::Left || (isLine && node.hidden && !isHiddenBlock(id))) {
            return node.end;
        }
        visitAnchor(id, shape);
        if (!isLine && !m_selection.holdsShown(id) && !isTablePart(shape)) {
            m_flow.border();
            m_flow.addGap();
            return node.end;
        }
        return visitElement(id, shape);
    }

    void visitText(const Node& node) {
        const std::string_view text = m_page.text(node);
        if (m_selection.shows(node.block)) {
            m_flow.addText(text, node.block);
            m_textSinceImage = m_textSinceImage || !trimAscii(text).empty();
        } else if (node.block != noBlock) {
            m_flow.addGap();
        } else if (std::ranges::any_of(text, isAsciiSpace) && !isTableFrame(node.parent)) {
            m_flow.addWhite(trimAscii(text).empty() ? text : " ");
        }
    }

    /// White space between rows and cells is nothing, even in code.
    [[nodiscard]] bool isTableFrame(NodeId id) const {
        const Tag tag = m_page.node(id).tag;
        return tag == Tag::Table || tag == Tag::Tbody || tag == Tag::Thead || tag == Tag::Tr;
    }

    /// An empty cell or row of a data table holds the place of others.
    [[nodiscard]] bool isTablePart(const TagShape& shape) const {
        return shape.shape == Shape::Container &&
               (shape.kind == ElementKind::TableCell || shape.kind == ElementKind::TableRow) &&
               m_flow.accepts(shape.kind);
    }

    /// Whether a hidden element is a block of its own, for the judge to decide on, and not a part
    /// of one that is to be seen.
    [[nodiscard]] bool isHiddenBlock(NodeId id) const {
        for (NodeId inner = id + 1; inner < m_page.node(id).end; ++inner) {
            if (const BlockId block = m_page.node(inner).block; block != noBlock) {
                return m_page.block(block).hidden || m_page.block(block).image;
            }
        }
        return true;
    }

    void visitImage(NodeId id) {
        const Node& node = m_page.node(id);
        if (!m_selection.shows(node.block)) {
            return;
        }
        auto image = imageAt(m_page, m_address, id);
        if (!image) {
            return;
        }
        const bool follows = m_lastImage != noNode && !m_textSinceImage;
        if (follows && (image->url == m_lastImageUrl || isCopy(m_page, id, m_lastImage))) {
            return;
        }
        m_lastImage = id;
        m_lastImageUrl = image->url;
        m_textSinceImage = false;
        m_flow.addImage(std::move(*image));
    }

    bool visitEmbed(NodeId id) {
        if (!m_selection.shows(m_page.node(id).block)) {
            return true;
        }
        auto embed = embedAt(m_page, m_address, id);
        if (embed) {
            m_flow.addEmbed(std::move(*embed));
        }
        return embed.has_value();
    }

    /// A link target on an element that becomes none itself: the next content is the target.
    void visitAnchor(NodeId id, const TagShape& shape) {
        const bool carriesId = shape.shape == Shape::Container || shape.shape == Shape::Leaf ||
                               shape.shape == Shape::Formatting;
        const std::string_view name = m_fragments.targetAt(id);
        if (!name.empty() && (!carriesId || !m_selection.holdsShown(id))) {
            m_flow.addAnchor(std::string(name));
        }
    }

    NodeId visitElement(NodeId id, const TagShape& shape) {
        const Node& node = m_page.node(id);
        switch (shape.shape) {
            case Shape::Left:
                return node.end;
            case Shape::Inline:
                break;
            case Shape::Formatting:
                m_flow.openInline(inlineAt(id, shape.kind));
                m_open.push_back({node.end, Close::Inline});
                break;
            case Shape::Box:
                openBox(id);
                break;
            case Shape::Leaf:
                openLeaf(id, shape.kind);
                break;
            case Shape::Container:
                return openContainer(id, shape.kind);
        }
        return id + 1;
    }

    void openBox(NodeId id) {
        const Node& node = m_page.node(id);
        if (node.tag == Tag::Hr) {
            m_flow.addRule();
            return;
        }
        m_flow.border();
        m_open.push_back({node.end, Close::Border});
    }

    Element elementAt(NodeId id, ElementKind kind) {
        Element element{.kind = kind};
        if (m_selection.holdsShown(id)) {
            element.id = m_fragments.targetAt(id);
        }
        return element;
    }

    Phrasing::Inline inlineAt(NodeId id, ElementKind kind) {
        const Node& node = m_page.node(id);
        Phrasing::Inline result{elementAt(id, kind), {}, {}};
        if (node.tag == Tag::Q) {
            result.before = m_quotes.before;
            result.after = m_quotes.after;
        } else if (node.tag == Tag::Rt) {
            result.before = "（";
            result.after = "）";
        } else if (node.tag == Tag::A) {
            result.element.url = linkAt(node);
            if (result.element.url.empty()) {
                result.element.kind = ElementKind::Text;
                if (!result.element.id.empty()) {
                    m_flow.addAnchor(std::exchange(result.element.id, {}));
                }
            }
        }
        return result;
    }

    [[nodiscard]] std::string linkAt(const Node& node) const {
        std::string url = linkAddress(m_address, m_page.attribute(node, AttributeName::Href));
        if (!url.starts_with('#')) {
            return url;
        }
        const std::string_view target = m_fragments.resolve(std::string_view(url).substr(1));
        return target.empty() ? std::string() : "#" + std::string(target);
    }

    void openLeaf(NodeId id, ElementKind kind) {
        const Node& node = m_page.node(id);
        const bool isBox = kind == ElementKind::Heading && holdsFlow(id);
        if (isBox || !m_flow.accepts(kind)) {
            openBox(id);
            return;
        }
        Element leaf = elementAt(id, kind);
        if (kind == ElementKind::Heading) {
            leaf.level = headingLevel(node.tag);
        } else if (kind == ElementKind::Preformatted) {
            leaf.language = codeLanguage(m_page, id);
        }
        m_flow.openLeaf(std::move(leaf));
        m_open.push_back({node.end, Close::Leaf});
    }

    /// An unclosed heading swallows what follows it.
    [[nodiscard]] bool holdsFlow(NodeId id) const {
        int paragraphs = 0;
        for (NodeId inner = id + 1; inner < m_page.node(id).end; ++inner) {
            const Tag tag = m_page.node(inner).tag;
            paragraphs += tag == Tag::P ? 1 : 0;
            if (paragraphs > 1 || breaksHeading(tag)) {
                return true;
            }
        }
        return false;
    }

    NodeId openContainer(NodeId id, ElementKind kind) {
        const Node& node = m_page.node(id);
        if (kind == ElementKind::Table) {
            return openTable(id);
        }
        if (kind == ElementKind::TableCell && isLineNumbers(m_page, id)) {
            return node.end;
        }
        if (!m_flow.accepts(kind)) {
            openBox(id);
            return id + 1;
        }
        Element element = elementAt(id, kind);
        if (kind == ElementKind::List) {
            element.ordered = node.tag == Tag::Ol;
            element.start = number(node, AttributeName::Start, 1);
        } else if (kind == ElementKind::TableCell) {
            element.header = node.tag == Tag::Th;
            element.columnSpan = std::clamp(number(node, AttributeName::Colspan, 1), 1, maxSpan);
            element.rowSpan = std::clamp(number(node, AttributeName::Rowspan, 1), 1, maxSpan);
        }
        m_flow.openContainer(std::move(element));
        m_open.push_back({node.end, Close::Container});
        return id + 1;
    }

    NodeId openTable(NodeId id) {
        const TableRole role = tableRole(m_page, id);
        const NodeId end = m_page.node(id).end;
        if (role == TableRole::Code && m_flow.accepts(ElementKind::Preformatted)) {
            Element code = elementAt(id, ElementKind::Preformatted);
            code.language = codeLanguage(m_page, id);
            m_flow.openLeaf(std::move(code));
            m_open.push_back({end, Close::Leaf});
        } else if (role == TableRole::Data && m_flow.accepts(ElementKind::Table)) {
            m_flow.openContainer(elementAt(id, ElementKind::Table));
            m_open.push_back({end, Close::Container});
        } else {
            openBox(id);
        }
        return id + 1;
    }

    [[nodiscard]] int number(const Node& node, AttributeName name, int otherwise) const {
        const std::string_view text = trimAscii(m_page.attribute(node, name));
        int value = otherwise;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }

    const PageTree& m_page;
    const Selection& m_selection;
    PageAddress m_address;
    Fragments m_fragments;
    Quotes m_quotes;
    Flow m_flow;
    std::vector<Open> m_open;
    NodeId m_lastImage = noNode;
    std::string m_lastImageUrl;
    bool m_textSinceImage = false;
};

}  // namespace

Element project(const PageTree& page, const Selection& selection) {
    return Walk(page, selection).run();
}

}  // namespace klartext::core
