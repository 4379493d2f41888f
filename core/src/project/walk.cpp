// SPDX-License-Identifier: MIT
#include "project/walk.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "dom/tag_names.h"
#include "project/asides.h"
#include "project/element_reader.h"
#include "project/flow.h"
#include "project/formulas.h"
#include "project/line_numbers.h"
#include "project/media.h"
#include "project/node_facts.h"
#include "project/ruby.h"
#include "project/table_role.h"
#include "project/tag_shape.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

// What no one could read to its end; bounds the memory of the elements.
constexpr std::size_t maxPieces = 400'000;

bool isInLine(Shape shape) { return shape == Shape::Inline || shape == Shape::Formatting; }

class Walk {
public:
    Walk(const PageTree& page, const Selection& selection, std::span<const NodeId> left)
        : m_page(page),
          m_selection(selection),
          m_left(left),
          m_reader(page, selection),
          m_formulas(page, selection) {}

    Element run() {
        const auto count = static_cast<NodeId>(m_page.nodes().size());
        for (NodeId id = 0; id < count && m_pieces < maxPieces;) {
            closeBefore(id);
            id = visit(id);
        }
        closeBefore(count);
        Element body = m_flow.finish();
        openLargeAsides(body);
        return body;
    }

private:
    enum class Close : std::uint8_t { Border, Container, Leaf, Inline, Seam };
    struct Open {
        NodeId end;
        Close close;
    };

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
                case Close::Seam:
                    m_flow.addSeam();
                    break;
            }
        }
    }

    void open(NodeId id, Close close) {
        m_open.push_back({m_page.node(id).end, close});
        ++m_pieces;
    }

    /// Returns the node to go on with.
    NodeId visit(NodeId id) {
        const Node& node = m_page.node(id);
        if (node.tag == Tag::Text) {
            visitText(id);
            return node.end;
        }
        if (node.tag == Tag::Br) {
            m_flow.addBreak();
            return node.end;
        }
        if (visitFormula(id) || visitRuby(id)) {
            return node.end;
        }
        if (node.tag == Tag::Img) {
            visitImage(id);
            return node.end;
        }
        if (isEmbed(node.tag) && visitEmbed(id)) {
            return node.end;
        }
        return visitElement(id, isWidget(m_page, id) ? TagShape{Shape::Box} : shapeOf(node.tag));
    }

    void visitText(NodeId id) {
        const Node& node = m_page.node(id);
        const std::string_view text = m_page.text(node);
        if (id < m_hiddenPartEnd && node.block != noBlock && !m_page.block(node.block).hidden) {
            m_flow.addGap();
        } else if (m_selection.shows(node.block)) {
            addText(id, text);
            m_textSinceImage = m_textSinceImage || !trimAscii(text).empty();
            ++m_pieces;
        } else if (node.block != noBlock) {
            m_flow.addGap();
        } else if (std::ranges::any_of(text, isAsciiSpace) &&
                   !isTableFrame(m_page.node(node.parent).tag)) {
            m_flow.addWhite(trimAscii(text).empty() ? text : " ");
        }
    }

    void addText(NodeId id, std::string_view text) {
        const BlockId block = m_page.node(id).block;
        if (!m_formulas.mayStandIn(id)) {
            m_flow.addText(text, block);
            return;
        }
        for (const TexPiece& piece : m_formulas.piecesOf(text)) {
            if (piece.formula) {
                addFormula(m_formulas.fromTex(piece.text, piece.display, block));
            } else {
                m_flow.addText(piece.text, block);
            }
        }
    }

    /// What only defines something for others shows nothing.
    void addFormula(Element formula) {
        if (!formula.text.empty()) {
            m_flow.addFormula(std::move(formula));
            m_textSinceImage = true;
            ++m_pieces;
        }
    }

    /// Whether the element is a ruby of text and readings alone.
    bool visitRuby(NodeId id) {
        if (m_page.node(id).tag != Tag::Ruby || id < m_hiddenPartEnd) {
            return false;
        }
        std::vector<Element> pieces = rubyAt(m_page, m_selection, id);
        for (Element& piece : pieces) {
            if (piece.kind == ElementKind::Text) {
                m_flow.addText(piece.text, piece.block);
            } else {
                m_flow.addRuby(std::move(piece));
            }
            ++m_pieces;
        }
        m_textSinceImage = m_textSinceImage || !pieces.empty();
        return !pieces.empty();
    }

    /// Whether the element is a formula, which stands for everything in it.
    bool visitFormula(NodeId id) {
        auto formula = m_formulas.at(id);
        if (!formula) {
            return m_formulas.isCopy(id);
        }
        if (formula->block == noBlock || (id < m_hiddenPartEnd && m_page.node(id).hidden)) {
            m_flow.addGap();
        } else {
            addFormula(*std::move(formula));
        }
        return true;
    }

    void visitImage(NodeId id) {
        if (!m_selection.shows(m_page.node(id).block)) {
            return;
        }
        auto image = m_reader.image(id);
        if (!image || isShownAlready(id, image->url)) {
            return;
        }
        m_lastImage = id;
        m_lastImageUrl = image->url;
        m_textSinceImage = false;
        m_flow.addImage(std::move(*image));
    }

    [[nodiscard]] bool isShownAlready(NodeId image, const std::string& url) const {
        const bool follows = m_lastImage != noNode && !m_textSinceImage;
        return follows && (url == m_lastImageUrl || isCopy(m_page, image, m_lastImage));
    }

    /// False when the page offers what stands in its place.
    bool visitEmbed(NodeId id) {
        if (!m_selection.shows(m_page.node(id).block)) {
            return true;
        }
        auto embed = m_reader.embed(id);
        if (embed) {
            m_flow.addEmbed(std::move(*embed));
        }
        return embed.has_value();
    }

    NodeId visitElement(NodeId id, const TagShape& shape) {
        const Node& node = m_page.node(id);
        const bool inLine = isInLine(shape.shape);
        const bool isHiddenPart = inLine && node.hidden && !isHiddenBlock(m_page, id);
        if (isHiddenPart) {
            m_hiddenPartEnd = std::max(m_hiddenPartEnd, node.end);
        }
        if (shape.shape == Shape::Left || (isHiddenPart && !holdsHiddenBlock(m_page, id)) ||
            isLineNumber(id) || isReadingBracket(m_page, id) ||
            std::ranges::binary_search(m_left, id)) {
            return node.end;
        }
        visitAnchor(id, shape);
        if (!inLine && !m_selection.holdsShown(id) && !isTablePart(shape)) {
            m_flow.border();
            m_flow.addGap();
            return node.end;
        }
        return openElement(id, shape);
    }

    /// An empty cell or row of a data table holds the place of others.
    [[nodiscard]] bool isTablePart(const TagShape& shape) const {
        return shape.shape == Shape::Container &&
               (shape.kind == ElementKind::TableCell || shape.kind == ElementKind::TableRow) &&
               m_flow.accepts(shape.kind);
    }

    /// A link target on an element that becomes none itself: the next content is the target.
    void visitAnchor(NodeId id, const TagShape& shape) {
        const bool carriesId = shape.shape == Shape::Container || shape.shape == Shape::Leaf ||
                               shape.shape == Shape::Formatting;
        const std::string_view name = m_reader.target(id);
        if (!name.empty() && (!carriesId || !m_selection.holdsShown(id))) {
            m_flow.addAnchor(std::string(name));
        }
    }

    [[nodiscard]] bool isLineNumber(NodeId id) const {
        return std::ranges::binary_search(m_lineNumbers, id);
    }

    NodeId openElement(NodeId id, const TagShape& shape) {
        if (isInLine(shape.shape) && !isFormatting(m_page.node(id).tag)) {
            m_flow.addSeam();
            m_open.push_back({m_page.node(id).end, Close::Seam});
        }
        if (const TextDirection direction = m_reader.direction(id);
            isInLine(shape.shape) && direction != TextDirection::Unsaid) {
            m_flow.openInline({{.kind = ElementKind::Isolate, .direction = direction}, {}, {}});
            open(id, Close::Inline);
        }
        switch (shape.shape) {
            case Shape::Left:
                return m_page.node(id).end;
            case Shape::Inline:
                break;
            case Shape::Formatting:
                openFormatting(id, shape.kind);
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

    void openFormatting(NodeId id, ElementKind kind) {
        Phrasing::Inline inlined = m_reader.formatting(id, kind);
        if (inlined.element.kind == ElementKind::Text && !inlined.element.id.empty()) {
            m_flow.addAnchor(std::exchange(inlined.element.id, {}));
        }
        m_flow.openInline(std::move(inlined));
        open(id, Close::Inline);
    }

    void openBox(NodeId id) {
        if (m_page.node(id).tag == Tag::Hr) {
            m_flow.addRule();
            return;
        }
        m_flow.border();
        open(id, Close::Border);
    }

    void openLeaf(NodeId id, ElementKind kind) {
        const bool isBox = kind == ElementKind::Heading && holdsFlow(m_page, id);
        if (isBox || !m_flow.accepts(kind)) {
            openBox(id);
            return;
        }
        if (kind == ElementKind::Preformatted) {
            m_lineNumbers = lineNumbers(m_page, id);
        }
        m_flow.openLeaf(m_reader.leaf(id, kind));
        open(id, Close::Leaf);
    }

    NodeId openContainer(NodeId id, ElementKind kind) {
        if (kind == ElementKind::TableCell && isLineNumbers(m_page, id)) {
            return m_page.node(id).end;
        }
        const TableRole role = kind == ElementKind::Table ? tableRole(m_page, id) : TableRole::Data;
        if (role == TableRole::Code) {
            openLeaf(id, ElementKind::Preformatted);
        } else if (role == TableRole::Layout || !m_flow.accepts(kind)) {
            openBox(id);
        } else {
            m_flow.openContainer(m_reader.container(id, kind));
            open(id, Close::Container);
        }
        return id + 1;
    }

    const PageTree& m_page;
    const Selection& m_selection;
    std::span<const NodeId> m_left;
    ElementReader m_reader;
    Formulas m_formulas;
    Flow m_flow;
    std::vector<Open> m_open;
    std::vector<NodeId> m_lineNumbers;  // of the last preformatted text
    std::size_t m_pieces = 0;
    NodeId m_hiddenPartEnd = 0;  ///< before it only hidden blocks are shown
    NodeId m_lastImage = noNode;
    std::string m_lastImageUrl;
    bool m_textSinceImage = false;
};

}  // namespace

Element project(const PageTree& page, const Selection& selection, std::span<const NodeId> left) {
    return Walk(page, selection, left).run();
}

}  // namespace klartext::core
