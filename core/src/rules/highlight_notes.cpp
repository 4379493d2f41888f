// SPDX-License-Identifier: MIT
#include "rules/highlight_notes.h"

#include <algorithm>
#include <string>
#include <utility>

namespace klartext::core {

namespace {

constexpr std::size_t longestQuote = 90;

Element textOf(std::string text) {
    Element element;
    element.kind = ElementKind::Text;
    element.text = std::move(text);
    return element;
}

/// The first words of a quote, in one line.
std::string shortened(std::string quote) {
    std::ranges::replace(quote, '\n', ' ');
    if (quote.size() <= longestQuote) {
        return quote;
    }
    const std::size_t blank = quote.rfind(' ', longestQuote);
    std::size_t end = blank == std::string::npos ? longestQuote : blank;
    while ((static_cast<unsigned char>(quote[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return quote.substr(0, end) + "…";
}

std::string placeOf(std::size_t number) {
    return std::string(highlightNotePlace) + std::to_string(number);
}

Element paragraphsOf(std::string_view note) {
    Element paragraph = elementOf(ElementKind::Paragraph, {});
    while (true) {
        const std::size_t end = note.find('\n');
        paragraph.children.push_back(textOf(std::string(note.substr(0, end))));
        if (end == std::string_view::npos) {
            return paragraph;
        }
        paragraph.children.push_back(elementOf(ElementKind::LineBreak, {}));
        note.remove_prefix(end + 1);
    }
}

}  // namespace

Element elementOf(ElementKind kind, std::vector<Element> children) {
    Element element;
    element.kind = kind;
    element.children = std::move(children);
    return element;
}

Element highlightNumber(std::size_t number) {
    Element link = elementOf(ElementKind::Link, {textOf("[" + std::to_string(number) + "]")});
    link.url = "#" + placeOf(number);
    return elementOf(ElementKind::Superscript, {std::move(link)});
}

void addHighlightNotes(Element& body, std::span<const Highlight* const> noted,
                       std::string_view title) {
    if (noted.empty()) {
        return;
    }
    Element heading = elementOf(ElementKind::Heading, {textOf(std::string(title))});
    heading.level = 2;
    Element list = elementOf(ElementKind::List, {});
    list.ordered = true;
    for (const Highlight* highlight : noted) {
        Element words = textOf(shortened(highlight->anchor.quote));
        Element quote = elementOf(ElementKind::Paragraph,
                                  {elementOf(ElementKind::Emphasis, {std::move(words)})});
        Element item =
            elementOf(ElementKind::ListItem, {std::move(quote), paragraphsOf(highlight->note)});
        item.id = placeOf(list.children.size() + 1);
        list.children.push_back(std::move(item));
    }
    body.children.push_back(elementOf(ElementKind::Rule, {}));
    body.children.push_back(std::move(heading));
    body.children.push_back(std::move(list));
}

}  // namespace klartext::core
