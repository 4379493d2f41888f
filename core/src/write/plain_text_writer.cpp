// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <string_view>

#include "core/writers.h"
#include "write/byline.h"
#include "write/clean_text.h"
#include "write/html_escape.h"
#include "write/line_writer.h"
#include "write/plain_lines.h"
#include "write/table_grid.h"

namespace klartext::core {

namespace {

class PlainTextWriter {
public:
    explicit PlainTextWriter(int width) { m_lines.wrapAt(width); }

    std::string write(const Element& section) {
        writeFlow(section.children);
        return m_lines.take();
    }

private:
    void writeFlow(const std::vector<Element>& elements) {
        for (const Element& element : elements) {
            writeBlock(element);
        }
    }

    void writeBlock(const Element& element) {
        switch (element.kind) {
            case ElementKind::Paragraph:
            case ElementKind::Heading:
            case ElementKind::Caption:
            case ElementKind::Term:
                m_lines.prose(phrasingText(element));
                break;
            case ElementKind::Preformatted:
            case ElementKind::Formula:
                m_lines.block(phrasingText(element));
                break;
            case ElementKind::List:
                writeList(element);
                break;
            case ElementKind::DefinitionList:
                writeDefinitions(element);
                break;
            case ElementKind::Quote:
                writeIndented("> ", "> ", element);
                break;
            case ElementKind::Table:
                writeTable(element);
                break;
            case ElementKind::Image:
            case ElementKind::SetAside:
                break;
            case ElementKind::Embed:
                writeEmbed(element);
                break;
            case ElementKind::Rule:
                m_lines.block("* * *");
                break;
            default:
                writeFlow(element.children);
                break;
        }
    }

    void writeEmbed(const Element& embed) {
        const std::string url(safeLink(embed.url));
        m_lines.block(cleanLine(embed.text + (url.empty() ? "" : " <" + url + ">")));
    }

    void writeIndented(std::string_view first, std::string_view rest, const Element& element) {
        m_lines.indent(std::string(first), std::string(rest));
        writeFlow(element.children);
        m_lines.outdent();
    }

    void writeList(const Element& list) {
        int number = list.start;
        for (const Element& item : list.children) {
            const std::string mark = list.ordered ? std::to_string(number) + ". " : "• ";
            const std::size_t width = list.ordered ? mark.size() : 2;
            if (&item != &list.children.front() || m_listDepth > 0) {
                m_lines.tighten();
            }
            ++number;
            ++m_listDepth;
            writeIndented(mark, std::string(width, ' '), item);
            --m_listDepth;
        }
    }

    void writeDefinitions(const Element& list) {
        for (const Element& part : list.children) {
            if (part.kind == ElementKind::Definition) {
                m_lines.tighten();
                writeIndented("    ", "    ", part);
            } else {
                writeBlock(part);
            }
        }
    }

    void writeTable(const Element& table) {
        if (const Element* caption = captionOf(table)) {
            writeBlock(*caption);
        }
        std::string text;
        const TableGrid grid =
            tableGrid(table, [](const Element& cell) { return cleanLine(plainLines(cell)); });
        for (const TableGrid::Row& row : grid.rows) {
            text += (text.empty() ? "" : "\n") + joined(row, 0, " | ");
        }
        m_lines.block(text);
    }

    LineWriter m_lines;
    int m_listDepth = 0;
};

std::string header(const Metadata& metadata) {
    std::string text;
    const std::string url = cleanLine(metadata.url);
    for (const std::string& line : {cleanLine(metadata.kicker), cleanLine(metadata.title),
                                    bylineText(metadata), url.starts_with("http") ? url : ""}) {
        text += line.empty() ? "" : line + "\n";
    }
    return text;
}

}  // namespace

std::string toPlainText(const Article& article, const PlainTextOptions& options) {
    const std::string top = options.header ? header(article.metadata) : std::string();
    const std::string body = PlainTextWriter(options.width).write(article.body);
    return top + (top.empty() || body.empty() ? "" : "\n") + body;
}

}  // namespace klartext::core
