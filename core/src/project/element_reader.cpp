// SPDX-License-Identifier: MIT
#include "project/element_reader.h"

#include <algorithm>
#include <charconv>

#include "notes/note_reference.h"
#include "project/code.h"
#include "project/media.h"
#include "project/page_address.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr int maxSpan = 1000;
// The numbers of a list's items count on from its start, and Markdown has nine digits for them.
constexpr int farthestStart = 990'000'000;

// Short relative addresses by the hundred thousand, each with a long base before it.
constexpr std::size_t mostGrowth = 16'000'000;

}  // namespace

ElementReader::ElementReader(const PageTree& page, const Selection& selection)
    : m_page(page),
      m_selection(selection),
      m_address(addressOf(page)),
      m_fragments(page, m_address, selection),
      m_quotes(quotesOf(page.head().language)),
      m_videos(pageVideos(page.head())) {}

ElementReader::Quotes ElementReader::quotesOf(std::string_view language) {
    const std::string primary = asciiLower(language.substr(0, 2));
    if (primary == "de") {
        return {"„", "“"};
    }
    if (primary == "fr") {
        return {"«\u00a0", "\u00a0»"};
    }
    if (primary == "ja" || asciiLower(language).starts_with("zh-tw") ||
        asciiLower(language).starts_with("zh-h")) {
        return {"「", "」"};
    }
    if (primary == "es" || primary == "it" || primary == "pt" || primary == "ru" ||
        primary == "uk" || primary == "ar" || primary == "fa" || primary == "no") {
        return {"«", "»"};
    }
    if (primary == "pl" || primary == "ro" || primary == "hu") {
        return {"„", "”"};
    }
    if (primary == "cs" || primary == "sk" || primary == "sl" || primary == "bg") {
        return {"„", "“"};
    }
    if (primary == "sv" || primary == "fi") {
        return {"”", "”"};
    }
    return {"“", "”"};
}

Element ElementReader::element(NodeId id, ElementKind kind) const {
    Element result{.kind = kind};
    if (m_selection.holdsShown(id)) {
        result.id = target(id);
    }
    return result;
}

Element ElementReader::container(NodeId id, ElementKind kind) const {
    const Node& node = m_page.node(id);
    Element result = element(id, kind);
    if (kind == ElementKind::Section) {
        result.level = 1;
    } else if (kind == ElementKind::List) {
        result.ordered = node.tag == Tag::Ol;
        result.start =
            std::clamp(number(node, AttributeName::Start), -farthestStart, farthestStart);
    } else if (kind == ElementKind::TableCell) {
        result.header = node.tag == Tag::Th;
        result.columnSpan = std::clamp(number(node, AttributeName::Colspan), 1, maxSpan);
        result.rowSpan = std::clamp(number(node, AttributeName::Rowspan), 1, maxSpan);
    }
    return result;
}

TextDirection ElementReader::direction(NodeId id) const {
    const std::string_view dir = trimAscii(m_page.attribute(m_page.node(id), AttributeName::Dir));
    return equalsNoCase(dir, "rtl")    ? TextDirection::RightToLeft
           : equalsNoCase(dir, "ltr")  ? TextDirection::LeftToRight
           : equalsNoCase(dir, "auto") ? TextDirection::Auto
                                       : TextDirection::Unsaid;
}

/// What the page says of the whole of it says nothing of one paragraph.
TextDirection ElementReader::directionAround(NodeId id) const {
    for (; id != noNode; id = m_page.node(id).parent) {
        const Tag tag = m_page.node(id).tag;
        if (tag == Tag::Body || tag == Tag::Html || tag == Tag::Main || tag == Tag::Article) {
            break;
        }
        if (const TextDirection said = direction(id); said != TextDirection::Unsaid) {
            return said;
        }
    }
    return TextDirection::Unsaid;
}

Element ElementReader::leaf(NodeId id, ElementKind kind) const {
    Element result = element(id, kind);
    result.direction = directionAround(id);
    if (kind == ElementKind::Heading) {
        result.level = headingLevel(m_page.node(id).tag);
    } else if (kind == ElementKind::Preformatted) {
        result.language = codeLanguage(m_page, id);
    }
    return result;
}

Phrasing::Inline ElementReader::formatting(NodeId id, ElementKind kind) {
    const Node& node = m_page.node(id);
    Phrasing::Inline result{element(id, kind), {}, {}};
    if (node.tag == Tag::Q) {
        result.before = m_quotes.before;
        result.after = m_quotes.after;
    } else if (node.tag == Tag::Rt) {
        result.before = "（";
        result.after = "）";
    } else if (node.tag == Tag::A) {
        readLink(id, result.element);
        if (result.element.url.empty() && result.element.note.empty()) {
            result.element.kind = ElementKind::Text;
        }
    }
    return result;
}

std::optional<Element> ElementReader::image(NodeId id) {
    std::optional<Element> result = imageAt(m_page, m_address, id);
    spend(result ? 1 + result->candidates.size() : 0);
    return result;
}

std::optional<Element> ElementReader::embed(NodeId id) {
    spend(1);
    return embedAt(m_page, m_address, m_videos, id);
}

void ElementReader::spend(std::size_t addresses) {
    m_completed += addresses;
    if (m_completed * m_address.base.size() > mostGrowth) {
        m_address.base.clear();
    }
}

void ElementReader::readLink(NodeId id, Element& link) {
    const std::string_view reference = m_page.attribute(m_page.node(id), AttributeName::Href);
    std::string url = linkAddress(m_address, reference);
    spend(url.size() > reference.size() ? 1 : 0);
    if (!url.starts_with('#')) {
        link.url = std::move(url);
        return;
    }
    const std::string fragment = url.substr(1);
    const std::string_view name = m_fragments.resolve(fragment);
    link.url = name.empty() ? std::string() : "#" + std::string(name);
    const NodeId target = m_fragments.nodeOf(fragment);
    if (target != noNode && isNoteReference(m_page, id, target)) {
        link.note = targetName(m_page, m_page.node(target));
    }
}

/// A number attribute, or 1.
int ElementReader::number(const Node& node, AttributeName name) const {
    const std::string_view text = trimAscii(m_page.attribute(node, name));
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace klartext::core
