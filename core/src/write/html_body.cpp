// SPDX-License-Identifier: MIT
#include "write/html_body.h"

#include <algorithm>
#include <string_view>

#include "write/data_url.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

std::string_view phrasingTag(ElementKind kind) {
    switch (kind) {
        case ElementKind::Emphasis:
            return "em";
        case ElementKind::Strong:
            return "strong";
        case ElementKind::Code:
            return "code";
        case ElementKind::Keyboard:
            return "kbd";
        case ElementKind::Superscript:
            return "sup";
        case ElementKind::Subscript:
            return "sub";
        case ElementKind::Strike:
            return "del";
        case ElementKind::Underline:
            return "u";
        case ElementKind::Mark:
            return "mark";
        case ElementKind::Small:
            return "small";
        default:
            return "span";
    }
}

/// What stands for a picture that is not at hand.
std::string pictureName(const Element& image) {
    if (!image.text.empty()) {
        return image.text;
    }
    const std::string_view path =
        std::string_view(image.url).substr(0, image.url.find_first_of("?#"));
    return std::string(path.substr(path.rfind('/') + 1));
}

class BodyWriter {
public:
    BodyWriter(const ImageSource& images, BlockId lead) : m_images(images), m_lead(lead) {}

    std::string write(const Element& section) {
        writeFlow(section.children);
        return std::move(m_html);
    }

private:
    void writeFlow(const std::vector<Element>& elements) {
        for (const Element& element : elements) {
            writeBlock(element);
            m_html += '\n';
        }
    }

    void writeBlock(const Element& element) {
        switch (element.kind) {
            case ElementKind::Section:
                writeBox("section", element);
                break;
            case ElementKind::Paragraph:
                writeParagraph(element);
                break;
            case ElementKind::Heading:
                writeLine("h" + std::to_string(std::clamp(element.level, 1, 6)), element);
                break;
            case ElementKind::List:
                writeList(element);
                break;
            case ElementKind::ListItem:
                writeItem("li", element);
                break;
            case ElementKind::DefinitionList:
                writeBox("dl", element);
                break;
            case ElementKind::Term:
                writeLine("dt", element);
                break;
            case ElementKind::Definition:
                writeItem("dd", element);
                break;
            case ElementKind::Quote:
                writeBox("blockquote", element);
                break;
            case ElementKind::Preformatted:
                writePreformatted(element);
                break;
            case ElementKind::Table:
                writeTable(element);
                break;
            case ElementKind::TableRow:
                writeRow(element);
                break;
            case ElementKind::TableCell:
                writeCell(element);
                break;
            case ElementKind::Figure:
                writeBox("figure", element);
                break;
            case ElementKind::Caption:
                writeLine("figcaption", element);
                break;
            case ElementKind::Rule:
                m_html += "<hr>";
                break;
            case ElementKind::Embed:
                writeEmbed(element);
                break;
            default:
                writePhrasing(element);
                break;
        }
    }

    void open(std::string_view tag, const Element& element, std::string_view attributes = {}) {
        m_html.append("<").append(tag).append(htmlAttribute("id", element.id)).append(attributes);
        m_html += '>';
    }
    void close(std::string_view tag) { m_html.append("</").append(tag).append(">"); }

    void writeBox(std::string_view tag, const Element& element, std::string_view attributes = {}) {
        open(tag, element, attributes);
        m_html += '\n';
        writeFlow(element.children);
        close(tag);
    }

    void writeLine(std::string_view tag, const Element& element, std::string_view attributes = {}) {
        open(tag, element, attributes);
        writeChildren(element);
        close(tag);
    }

    void writeParagraph(const Element& element) {
        const bool isLead = m_lead != noBlock && element.block == m_lead;
        writeLine("p", element, isLead ? " class=\"lead\"" : "");
    }

    void writeList(const Element& list) {
        if (!list.ordered) {
            writeBox("ul", list);
            return;
        }
        const std::string start = list.start == 1 ? "" : std::to_string(list.start);
        writeBox("ol", list, htmlAttribute("start", start));
    }

    /// A single paragraph, perhaps with lists below it, needs no <p> of its own.
    void writeItem(std::string_view tag, const Element& item, std::string_view attributes = {}) {
        open(tag, item, attributes);
        const auto& parts = item.children;
        const auto isList = [](const Element& part) { return part.kind == ElementKind::List; };
        const bool isTight = !parts.empty() && parts[0].kind == ElementKind::Paragraph &&
                             parts[0].id.empty() &&
                             std::all_of(parts.begin() + 1, parts.end(), isList);
        if (isTight) {
            writeChildren(parts[0]);
            for (auto list = parts.begin() + 1; list != parts.end(); ++list) {
                m_html += '\n';
                writeBlock(*list);
                m_html += '\n';
            }
        } else if (!parts.empty()) {
            m_html += '\n';
            writeFlow(parts);
        }
        close(tag);
    }

    void writePreformatted(const Element& element) {
        open("pre", element);
        if (element.language.empty()) {
            m_html += "<code>";
        } else {
            m_html += "<code" + htmlAttribute("class", "language-" + element.language) + '>';
        }
        writeChildren(element);
        m_html += "</code></pre>";
    }

    void writeTable(const Element& table) {
        open("table", table);
        m_html += '\n';
        for (const Element& part : table.children) {
            if (part.kind == ElementKind::Caption) {
                writeLine("caption", part);
            } else {
                writeBlock(part);
            }
            m_html += '\n';
        }
        close("table");
    }

    void writeRow(const Element& row) {
        open("tr", row);
        for (const Element& cell : row.children) {
            writeBlock(cell);
        }
        close("tr");
    }

    void writeCell(const Element& cell) {
        const auto span = [](std::string_view name, int count) {
            return count > 1 ? htmlAttribute(name, std::to_string(count)) : std::string();
        };
        writeItem(cell.header ? "th" : "td", cell,
                  span("colspan", cell.columnSpan) + span("rowspan", cell.rowSpan));
    }

    void writeEmbed(const Element& embed) {
        m_html += "<p class=\"embed\">";
        writeLinkTo(embed.url, embed.text);
        m_html += "</p>";
    }

    void writeLinkTo(std::string_view url, std::string_view text) {
        const std::string_view address = safeLink(url);
        const std::string label = escapeHtml(text.empty() ? url : text);
        if (address.empty() || m_inLink) {
            m_html += label;
        } else {
            m_html += "<a" + htmlAttribute("href", address) + '>' + label + "</a>";
        }
    }

    void writeChildren(const Element& element) {
        for (const Element& child : element.children) {
            writePhrasing(child);
        }
    }

    void writePhrasing(const Element& element) {
        switch (element.kind) {
            case ElementKind::Text:
                writeText(element);
                break;
            case ElementKind::LineBreak:
                m_html += "<br>\n";
                break;
            case ElementKind::Image:
                writeImage(element);
                break;
            case ElementKind::Link:
                writeLink(element);
                break;
            default:
                writeLine(phrasingTag(element.kind), element);
                break;
        }
    }

    void writeText(const Element& text) {
        if (text.id.empty()) {
            m_html += escapeHtml(text.text);
            return;
        }
        open("span", text);
        m_html += escapeHtml(text.text);
        close("span");
    }

    void writeLink(const Element& link) {
        const std::string_view address = safeLink(link.url);
        if (address.empty()) {
            writeChildren(link);
            return;
        }
        m_inLink = true;
        writeLine("a", link, htmlAttribute("href", address));
        m_inLink = false;
    }

    void writeImage(const Element& image) {
        const auto embedded = m_images ? m_images(image.url) : std::nullopt;
        const std::string source = embedded ? dataUrl(*embedded) : std::string();
        if (source.empty()) {
            writeLinkTo(image.url, pictureName(image));
            return;
        }
        m_html += "<img src=\"" + source + "\" alt=\"" + escapeHtml(image.text) + '"';
        if (image.width > 0 && image.height > 0) {
            m_html += htmlAttribute("width", std::to_string(image.width)) +
                      htmlAttribute("height", std::to_string(image.height));
        }
        m_html += '>';
    }

    const ImageSource& m_images;
    BlockId m_lead;
    bool m_inLink = false;
    std::string m_html;
};

}  // namespace

std::string htmlBody(const Element& section, const ImageSource& images, BlockId lead) {
    return BodyWriter(images, lead).write(section);
}

}  // namespace klartext::core
