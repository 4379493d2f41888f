// SPDX-License-Identifier: MIT
#include "write/html_body.h"

#include <algorithm>
#include <string_view>

#include "write/html_escape.h"
#include "write/html_phrasing.h"

namespace klartext::core {

namespace {

class BodyWriter {
public:
    BodyWriter(const ImageSource& images, BlockId lead, const std::vector<std::string>& asides)
        : m_phrasing(m_html, images), m_lead(lead), m_asides(asides) {}

    std::string write(const Element& section) {
        writeFlow(section.children);
        return std::move(m_html);
    }

private:
    void writeFlow(const std::vector<Element>& elements) {
        for (const Element& element : elements) {
            if (element.kind == ElementKind::SetAside) {
                writeAside(element);
                continue;
            }
            writeBlock(element);
            m_html += '\n';
        }
    }

    void writeBlock(const Element& element) {
        switch (element.kind) {
            case ElementKind::Section:
                writeBox(element.level > 0 ? "aside" : "section", element);
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
            case ElementKind::Formula:
                m_html += "<p class=\"formula\">";
                m_phrasing.write(element);
                m_html += "</p>";
                break;
            case ElementKind::Embed:
                writeEmbed(element);
                break;
            default:
                m_phrasing.write(element);
                break;
        }
    }

    void open(std::string_view tag, const Element& element, std::string_view attributes = {}) {
        m_html += htmlStart(tag, element, attributes);
    }
    void close(std::string_view tag) { m_html += htmlEnd(tag); }

    void writeBox(std::string_view tag, const Element& element, std::string_view attributes = {}) {
        open(tag, element, attributes);
        m_html += '\n';
        writeFlow(element.children);
        close(tag);
    }

    void writeLine(std::string_view tag, const Element& element, std::string_view attributes = {}) {
        open(tag, element, attributes);
        m_phrasing.writeChildren(element);
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
            m_phrasing.writeChildren(parts[0]);
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
            m_html += "<code" + htmlAttribute("class", "language-" + element.language.text()) + '>';
        }
        m_phrasing.writeChildren(element);
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

    void writeAside(const Element& aside) {
        if (aside.start < 0 || static_cast<std::size_t>(aside.start) >= m_asides.size()) {
            return;
        }
        m_html += "<details class=\"left-out\"><summary>" +
                  escapeHtml(m_asides[static_cast<std::size_t>(aside.start)]) + "</summary>\n";
        writeFlow(aside.children);
        m_html += "</details>\n";
    }

    void writeEmbed(const Element& embed) {
        m_html += "<p class=\"embed\">";
        m_phrasing.writePoster(embed);
        m_phrasing.writeLinkTo(embed.url, embed.text);
        m_html += "</p>";
    }

    std::string m_html;
    HtmlPhrasing m_phrasing;
    BlockId m_lead;
    const std::vector<std::string>& m_asides;
};

}  // namespace

std::string htmlBody(const Element& section, const ImageSource& images, BlockId lead,
                     const std::vector<std::string>& asides) {
    return BodyWriter(images, lead, asides).write(section);
}

}  // namespace klartext::core
