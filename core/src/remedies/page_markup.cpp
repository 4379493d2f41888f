// SPDX-License-Identifier: MIT
#include "remedies/page_markup.h"

#include "dom/tag_names.h"
#include "project/page_address.h"
#include "project/srcset.h"
#include "project/url.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

bool isVoid(Tag tag) {
    switch (tag) {
        case Tag::Br:
        case Tag::Col:
        case Tag::Embed:
        case Tag::Hr:
        case Tag::Img:
        case Tag::Input:
        case Tag::Link:
        case Tag::Meta:
        case Tag::Source:
        case Tag::Track:
        case Tag::Wbr:
            return true;
        default:
            return false;
    }
}

/// Elements that the new page has anyway, or whose content is nothing to show.
bool isLeftToFrame(Tag tag) { return tag == Tag::Html || tag == Tag::Head; }

std::string_view nameOf(Tag tag) {
    const std::string_view name = nameOfTag(tag);
    return name.empty() ? "span" : name;
}

/// Writes the subtree in one pass over its nodes, which stand in document order.
class MarkupWriter {
public:
    MarkupWriter(const PageTree& page, const std::vector<bool>& leftOut, const Insertion& insertion)
        : m_page(page), m_leftOut(leftOut), m_insertion(insertion) {
        m_base = addressOf(page).base;
    }

    std::string write(NodeId element) {
        for (NodeId id = element; id < m_page.node(element).end; ++id) {
            closeUpTo(id);
            writeNode(id);
        }
        closeUpTo(m_page.node(element).end);
        return std::move(m_html);
    }

private:
    void writeNode(NodeId id) {
        const Node& node = m_page.node(id);
        const bool wanted = node.block == noBlock || !m_leftOut[node.block];
        if (node.tag == Tag::Text) {
            m_html += wanted ? escapeHtml(m_page.text(node)) : std::string();
            return;
        }
        if (node.tag == Tag::Img && !wanted) {
            return;
        }
        if (!isLeftToFrame(node.tag)) {
            startTag(node);
        }
        m_open.push_back(id);
    }

    void startTag(const Node& node) {
        m_html += '<';
        m_html += nameOf(node.tag);
        for (const Attribute& attribute : m_page.attributes(node)) {
            const std::string_view value = m_page.text(attribute.value);
            const std::string_view name = nameOfAttribute(attribute.name);
            m_html += ' ';
            m_html += name;
            m_html += "=\"" + escapeHtml(valueOf(attribute.name, value)) + '"';
        }
        m_html += node.hidden ? " hidden>" : ">";
    }

    [[nodiscard]] std::string valueOf(AttributeName name, std::string_view value) const {
        switch (name) {
            case AttributeName::Href:
            case AttributeName::Src:
            case AttributeName::DataSrc:
            case AttributeName::Poster:
            case AttributeName::Data:
                return absolute(value);
            case AttributeName::Srcset:
            case AttributeName::DataSrcset:
                return absolute(bestCandidate(value));
            default:
                return std::string(value);
        }
    }

    [[nodiscard]] std::string absolute(std::string_view reference) const {
        const bool alone = reference.empty() || reference.starts_with('#');
        const std::string url = alone ? std::string() : resolveUrl(m_base, reference);
        return url.empty() ? std::string(reference) : url;
    }

    /// Closes the elements that end before `next`.
    void closeUpTo(NodeId next) {
        while (!m_open.empty() && m_page.node(m_open.back()).end <= next) {
            const NodeId id = m_open.back();
            const Tag tag = m_page.node(id).tag;
            m_open.pop_back();
            const bool here = id == m_insertion.box;
            m_html += here && m_insertion.within ? m_insertion.markup : std::string();
            if (!isVoid(tag) && !isLeftToFrame(tag)) {
                m_html += "</";
                m_html += nameOf(tag);
                m_html += '>';
            }
            m_html += here && !m_insertion.within ? m_insertion.markup : std::string();
        }
    }

    const PageTree& m_page;
    const std::vector<bool>& m_leftOut;
    const Insertion& m_insertion;
    std::string m_base;
    std::vector<NodeId> m_open;
    std::string m_html;
};

}  // namespace

std::string headMarkup(const HeadData& head) {
    std::string html =
        "<head><meta charset=\"utf-8\"><title>" + escapeHtml(head.title) + "</title>";
    for (const MetaTag& meta : head.metas) {
        html += "<meta" + htmlAttribute("name", meta.name) +
                htmlAttribute("content", meta.content) + ">";
    }
    for (const LinkTag& link : head.links) {
        if (link.rel != "next" && link.rel != "prev") {
            html += "<link" + htmlAttribute("rel", link.rel) + htmlAttribute("href", link.href) +
                    htmlAttribute("type", link.type) + ">";
        }
    }
    for (const std::string& data : head.jsonLd) {
        html += "<script type=\"application/ld+json\">" + data + "</script>";
    }
    return html + "</head>";
}

std::string markupOf(const PageTree& page, NodeId element, const std::vector<bool>& leftOut,
                     const Insertion& insertion) {
    return MarkupWriter(page, leftOut, insertion).write(element);
}

}  // namespace klartext::core
