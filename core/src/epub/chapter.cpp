// SPDX-License-Identifier: MIT
#include "epub/chapter.h"

#include <set>
#include <string>
#include <utility>

#include "epub/strict_shape.h"
#include "epub/xhtml.h"
#include "project/inline_picture.h"
#include "write/byline.h"
#include "write/clean_text.h"
#include "write/footnotes.h"
#include "write/html_body.h"
#include "write/html_escape.h"
#include "write/plain_lines.h"

namespace klartext::core {

namespace {

/// Gives every heading an id and lists it.
class Headings {
public:
    Headings(std::string file, std::vector<ContentsEntry>& entries)
        : m_file(std::move(file)), m_entries(entries) {}

    void name(Element& element) {
        if (element.kind == ElementKind::Heading) {
            add(element);
        }
        for (Element& child : element.children) {
            name(child);
        }
    }

private:
    void add(Element& heading) {
        const std::string title = cleanLine(phrasingText(heading));
        if (title.empty()) {
            return;
        }
        // The page's own id may be there twice or hold anything; links to it lead to the text.
        Element anchor;
        anchor.kind = ElementKind::Text;
        anchor.id = std::exchange(heading.id, "klartext-heading-" + std::to_string(++m_count));
        if (!anchor.id.empty()) {
            heading.children.insert(heading.children.begin(), std::move(anchor));
        }
        m_entries.push_back({heading.level + 1, title, m_file + "#t-" + heading.id.text()});
    }

    std::string m_file;
    std::vector<ContentsEntry>& m_entries;
    int m_count = 0;
};

/// A picture of the page itself that has no place in the book leaves its text: books may not hold
/// data: addresses.
void dropInlinePictures(Element& element, const ImageSource& images) {
    if (element.kind == ElementKind::Image && isInlinePicture(element.url) &&
        !images(element.url)) {
        element.kind = ElementKind::Text;
    }
    for (Element& child : element.children) {
        dropInlinePictures(child, images);
    }
}

/// The places that references to notes lead to, escaped as they stand in HTML.
void collectNotes(const Element& element, const Footnotes& notes, std::set<std::string>& places) {
    if (element.kind == ElementKind::Link && element.url.text().starts_with('#') &&
        notes.labelOf(element)) {
        places.insert(escapeHtml(element.url.text().substr(1)));
    }
    for (const Element& child : element.children) {
        collectNotes(child, notes, places);
    }
}

std::string line(std::string_view name, std::string_view text) {
    return text.empty() ? std::string()
                        : "<p class=\"" + std::string(name) + "\">" + escapeHtml(text) + "</p>\n";
}

std::string header(const Metadata& metadata) {
    std::string html = line("kicker", metadata.kicker);
    if (!metadata.title.empty()) {
        html += "<h1>" + escapeHtml(metadata.title) + "</h1>\n";
    }
    html += line("byline", bylineText(metadata));
    return html.empty() ? html : "<header>\n" + html + "</header>\n";
}

std::string footer(const Metadata& metadata) {
    const std::string url = strictUrl(metadata.url);
    return url.empty() ? url
                       : "<p class=\"source\"><a href=\"" + escapeHtml(url) + "\">" +
                             escapeHtml(metadata.url) + "</a></p>\n";
}

}  // namespace

Chapter makeChapter(const Metadata& metadata, Element section, const ImageSource& images,
                    const std::string& file) {
    Chapter chapter;
    std::string title = cleanLine(metadata.title);
    title = title.empty() ? cleanLine(metadata.site) : title;
    title = title.empty() ? "…" : title;
    chapter.contents.push_back({1, title, file});
    Element body = strictShape(std::move(section));
    Headings(file, chapter.contents).name(body);
    dropInlinePictures(body, images);
    std::set<std::string> notes;
    collectNotes(body, Footnotes(body), notes);
    const Xhtml xhtml =
        toXhtml("<article>\n" + header(metadata) + htmlBody(body, images, metadata.leadBlock) +
                    footer(metadata) + "</article>\n",
                notes);
    chapter.hasFormulas = xhtml.hasFormulas;
    chapter.document = bookDocument(title, languageTag(metadata.language),
                                    metadata.direction == "rtl", xhtml.text);
    return chapter;
}

}  // namespace klartext::core
