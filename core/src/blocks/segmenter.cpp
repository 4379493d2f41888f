// SPDX-License-Identifier: MIT
#include "blocks/segmenter.h"

#include <algorithm>

#include "dom/tag_names.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

/// Elements whose text is not shown, or not as text of the page.
bool isSkipped(Tag tag) {
    return isUnshown(tag) || tag == Tag::Map || tag == Tag::Title || tag == Tag::Meta ||
           tag == Tag::Link || tag == Tag::Input;
}

bool isMedia(Tag tag) {
    return tag == Tag::Img || tag == Tag::Iframe || tag == Tag::Video || tag == Tag::Audio ||
           tag == Tag::Object || tag == Tag::Embed;
}

bool isPreformatted(Tag tag) {
    return tag == Tag::Pre || tag == Tag::Listing || tag == Tag::Xmp || tag == Tag::Plaintext;
}

bool hasWord(std::string_view text) { return !nextWord(text).empty(); }

class Segmenter {
public:
    explicit Segmenter(const PageTree& page) : m_page(page) {}

    Segmentation run() {
        const auto count = static_cast<NodeId>(m_page.nodes().size());
        m_result.text.reserve(1024);
        for (NodeId id = 0; id < count;) {
            leaveBefore(id);
            id = visit(id);
        }
        leaveBefore(count);
        flush();
        return std::move(m_result);
    }

private:
    struct Open {
        NodeId end;
        bool inlined;
        bool formatting;
    };

    void leaveBefore(NodeId id) {
        while (!m_open.empty() && m_open.back().end <= id) {
            border(m_open.back().inlined, m_open.back().formatting);
            m_open.pop_back();
        }
    }

    void border(bool inlined, bool formatting) {
        if (!inlined) {
            flush();
        } else if (!formatting) {
            m_elementBorder = true;
        }
    }

    /// Returns the node to go on with.
    NodeId visit(NodeId id) {
        const Node& node = m_page.node(id);
        if (node.tag == Tag::Text) {
            addText(id);
            return id + 1;
        }
        if (isMedia(node.tag)) {
            m_pendingMedia.push_back(id);
            border(true, false);
            return node.end;
        }
        if (isSkipped(node.tag)) {
            border(true, false);
            return node.end;
        }
        if (node.tag == Tag::Br) {
            flush();
            return node.end;
        }
        const bool inlined = standsInLine(id);
        const bool formatting = isFormatting(node.tag);
        border(inlined, formatting);
        m_open.push_back({node.end, inlined, formatting});
        if (node.hidden) {
            m_hiddenEnd = std::max(m_hiddenEnd, node.end);
        }
        if (isPreformatted(node.tag)) {
            m_preformattedEnd = std::max(m_preformattedEnd, node.end);
        }
        return id + 1;
    }

    /// A custom element is inline where it stands beside text and holds no block itself.
    bool standsInLine(NodeId id) const {
        const Node& node = m_page.node(id);
        if (node.tag != Tag::Custom || node.parent == noNode) {
            return isInline(node.tag);
        }
        // Wide or deep custom elements are boxes; the bound keeps nested ones linear.
        constexpr NodeId longestInline = 24;
        if (node.end - id > longestInline) {
            return false;
        }
        for (NodeId inner = id + 1; inner < node.end; ++inner) {
            if (!isInline(m_page.node(inner).tag)) {
                return false;
            }
        }
        const auto beside = [this](NodeId sibling) {
            return sibling != noNode && m_page.node(sibling).tag == Tag::Text &&
                   hasWord(m_page.text(m_page.node(sibling)));
        };
        return beside(node.nextSibling) ||
               (id > 0 && m_page.node(id - 1).parent == node.parent && beside(id - 1));
    }

    void addText(NodeId id) {
        const std::string_view text = m_page.text(m_page.node(id));
        bool any = false;
        for (const char c : text) {
            if (isAsciiSpace(c)) {
                m_space = true;
                continue;
            }
            const bool first = m_text.empty();
            if (!first && (m_space || (m_elementBorder && !any && !continuesDropCap(c)))) {
                m_text += ' ';
            }
            if (first) {
                m_first = id;
                m_hidden = id < m_hiddenEnd;
                m_preformatted = id < m_preformattedEnd;
            }
            m_text += c;
            m_space = false;
            any = true;
        }
        if (any) {
            m_last = id;
            m_elementBorder = false;
        }
        if (any || !m_text.empty()) {
            m_members.push_back(id);
        }
    }

    /// A first letter in an element of its own belongs to the word that goes on.
    bool continuesDropCap(char c) const {
        return m_text.size() == 1 && m_text[0] >= 'A' && m_text[0] <= 'Z' && c >= 'a' && c <= 'z';
    }

    /// Blocks come out in the order of their first nodes: a picture before its text, or behind it.
    void flush() {
        std::size_t media = 0;
        if (!m_text.empty()) {
            while (media < m_pendingMedia.size() && m_pendingMedia[media] < m_first) {
                addMedia(m_pendingMedia[media++]);
            }
            addBlock();
        }
        while (media < m_pendingMedia.size()) {
            addMedia(m_pendingMedia[media++]);
        }
        m_pendingMedia.clear();
        m_text.clear();
        m_members.clear();
        m_space = m_elementBorder = false;
    }

    void addBlock() {
        NodeId container = m_page.node(m_first).parent;
        while (m_page.node(container).parent != noNode && isInline(m_page.node(container).tag)) {
            container = m_page.node(container).parent;
        }
        const Tag box = m_page.node(container).tag;
        if (!m_preformatted && box != Tag::Td && box != Tag::Th && !hasWord(m_text)) {
            return;
        }
        const auto id = static_cast<BlockId>(m_result.blocks.size());
        Block block;
        block.first = m_first;
        block.last = m_last;
        block.container = container;
        block.inner = m_page.node(m_first).parent;
        while (!m_page.contains(block.inner, m_last)) {
            block.inner = m_page.node(block.inner).parent;
        }
        block.text = store(m_text);
        block.hidden = m_hidden;
        block.preformatted = m_preformatted;
        m_result.blocks.push_back(block);
        for (const NodeId member : m_members) {
            if (member <= m_last) {
                m_result.members.emplace_back(member, id);
            }
        }
    }

    void addMedia(NodeId node) {
        Block block;
        block.first = block.last = block.inner = node;
        block.container = m_page.node(node).parent == noNode ? node : m_page.node(node).parent;
        while (m_page.node(block.container).parent != noNode &&
               isInline(m_page.node(block.container).tag)) {
            block.container = m_page.node(block.container).parent;
        }
        const bool picture = m_page.node(node).tag == Tag::Img;
        block.text = store(m_page.attribute(m_page.node(node),
                                            picture ? AttributeName::Alt : AttributeName::Title));
        block.image = true;
        block.hidden = node < m_hiddenEnd;
        m_result.members.emplace_back(node, static_cast<BlockId>(m_result.blocks.size()));
        m_result.blocks.push_back(block);
    }

    TextRange store(std::string_view text) {
        const TextRange range{static_cast<std::uint32_t>(m_result.text.size()),
                              static_cast<std::uint32_t>(text.size())};
        m_result.text.append(text);
        return range;
    }

    const PageTree& m_page;
    Segmentation m_result;
    std::vector<Open> m_open;
    NodeId m_hiddenEnd = 0;
    NodeId m_preformattedEnd = 0;

    // The run being gathered.
    std::string m_text;
    std::vector<NodeId> m_members;
    std::vector<NodeId> m_pendingMedia;
    NodeId m_first = noNode;
    NodeId m_last = noNode;
    bool m_space = false;
    bool m_elementBorder = false;
    bool m_hidden = false;
    bool m_preformatted = false;
};

}  // namespace

Segmentation segment(const PageTree& page) { return Segmenter(page).run(); }

}  // namespace klartext::core
