// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/privacy.h"
#include "core/writers.h"
#include "text/ascii.h"
#include "write/clean_text.h"
#include "write/footnotes.h"
#include "write/html_escape.h"
#include "write/line_writer.h"
#include "write/markdown_escape.h"
#include "write/markdown_phrasing.h"
#include "write/plain_lines.h"
#include "write/table_grid.h"

namespace klartext::core {

namespace {

/// Whether a note's text begins with the scheme of an address that nothing should lead to: to
/// programs that know no notes, "[^1]: x:y" says where "[^1]" leads.
bool looksLikeAddress(std::string_view text) {
    text = trimAscii(text);
    const std::string_view scheme = text.substr(0, text.find(':'));
    return scheme.size() < text.size() && !scheme.empty() && isAsciiAlpha(scheme.front()) &&
           scheme.find_first_of(" /") == std::string_view::npos && safeLink(text).empty();
}

class MarkdownWriter {
public:
    MarkdownWriter(const Element& section, const ImageSource& images)
        : m_notes(section), m_context{&m_notes, &images} {}

    std::string write(const Element& section) {
        writeFlow(section.children);
        writeNotes();
        return m_lines.take();
    }

private:
    void writeFlow(const std::vector<Element>& elements) {
        const Element* before = nullptr;
        bool otherMark = false;
        for (const Element& element : elements) {
            if (m_notes.isNote(element)) {
                continue;
            }
            // Two lists in a row would be one; another mark begins another list.
            const bool follows = before != nullptr && before->kind == ElementKind::List &&
                                 element.kind == ElementKind::List &&
                                 before->ordered == element.ordered;
            otherMark = follows && !otherMark;
            m_otherMark = otherMark;
            writeBlock(element);
            before = &element;
        }
    }

    void writeBlock(const Element& element) {
        switch (element.kind) {
            case ElementKind::Paragraph:
            case ElementKind::Caption:
                m_lines.block(anchor(element) +
                              markdownPhrasing(element, BreakStyle::Hard, m_context));
                break;
            case ElementKind::Heading:
                writeHeading(element);
                break;
            case ElementKind::Term:
                m_lines.block(anchor(element) + "**" +
                              markdownPhrasing(element, BreakStyle::Blank, m_context) + "**");
                break;
            case ElementKind::List:
                writeList(element);
                break;
            case ElementKind::Definition:
                writeMarked("- ", "  ", element);
                break;
            case ElementKind::Quote:
                writeMarked("> ", "> ", element);
                break;
            case ElementKind::Preformatted:
                writePreformatted(element);
                break;
            case ElementKind::Table:
                writeTable(element);
                break;
            case ElementKind::Rule:
                m_lines.block("***");
                break;
            case ElementKind::Formula:
                m_lines.block(markdownDisplay(element));
                break;
            case ElementKind::Image:
            case ElementKind::Embed:
                m_lines.block(markdownMedia(element, m_context));
                break;
            case ElementKind::SetAside:
                break;
            default:
                writeFlow(element.children);
                break;
        }
    }

    /// https://docs.github.com/get-started/writing-on-github: "Footnotes"; Pandoc reads the same.
    void writeNotes() {
        for (const Footnote& note : m_notes.all()) {
            const auto& parts = note.content.children;
            const bool leads = !parts.empty() && looksLikeAddress(phrasingText(parts.front()));
            m_lines.indent("[^" + note.label + "]: " + (leads ? "&#8203;" : ""), "    ");
            writeFlow(note.content.children);
            m_lines.outdent();
        }
    }

    static std::string anchor(const Element& element) {
        return element.id.empty() ? std::string()
                                  : "<a" + htmlAttribute("id", cleanText(element.id)) + "></a>";
    }

    void writeHeading(const Element& heading) {
        std::string text = markdownPhrasing(heading, BreakStyle::Blank, m_context);
        if (text.ends_with('#')) {
            text.insert(text.size() - 1, "\\");
        }
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
        m_lines.block(std::string(level, '#') + " " + anchor(heading) + text);
    }

    void writeMarked(std::string first, std::string rest, const Element& element) {
        m_lines.indent(std::move(first), std::move(rest));
        if (!element.id.empty()) {
            m_lines.block(anchor(element));
            m_lines.tighten();
        }
        writeFlow(element.children);
        m_lines.outdent();
    }

    static bool isTight(const Element& list) {
        const auto isOneText = [](const Element& item) {
            const auto texts = std::ranges::count_if(
                item.children, [](const Element& part) { return part.kind != ElementKind::List; });
            return texts <= 1;
        };
        return std::ranges::all_of(list.children, isOneText);
    }

    void writeList(const Element& list) {
        const bool tight = isTight(list);
        const bool otherMark = m_otherMark;
        int number = list.start;
        for (const Element& item : list.children) {
            if (m_notes.isNote(item)) {
                ++number;
                continue;
            }
            std::string mark = otherMark ? "* " : "- ";
            if (list.ordered) {
                mark = std::to_string(std::max(0, number++)) + (otherMark ? ") " : ". ");
            }
            const bool isFirst = &item == &list.children.front();
            if (tight && (!isFirst || m_inTightItem)) {
                m_lines.tighten();
            }
            const bool outer = std::exchange(m_inTightItem, tight);
            const std::string rest(mark.size(), ' ');
            writeMarked(std::move(mark), rest, item);
            m_inTightItem = outer;
        }
    }

    void writePreformatted(const Element& element) {
        const std::string code = phrasingText(element);
        const std::string fence = fenceFor(code);
        m_lines.block(fence + cleanLine(element.language) + "\n" + code + "\n" + fence);
    }

    void writeTable(const Element& table) {
        if (const Element* caption = captionOf(table)) {
            writeBlock(*caption);
        }
        const TableGrid grid =
            tableGrid(table, [this](const Element& cell) { return cellText(cell); });
        if (grid.rows.empty()) {
            return;
        }
        std::size_t columns = 0;
        for (const TableGrid::Row& row : grid.rows) {
            columns = std::max(columns, row.places);
        }
        const auto line = [](const TableGrid::Row& row, std::size_t places = 0) {
            return row.places + places == 0 ? "|" : "| " + joined(row, places, " | ") + " |";
        };
        std::string text =
            line(grid.headed ? grid.rows.front() : TableGrid::Row(), columns) + "\n|";
        for (std::size_t i = 0; i < columns; ++i) {
            text += " --- |";
        }
        for (std::size_t i = grid.headed ? 1 : 0; i < grid.rows.size(); ++i) {
            text += "\n" + line(grid.rows[i]);
        }
        m_lines.block(text);
    }

    /// The paragraphs of a cell, in one line.
    [[nodiscard]] std::string cellText(const Element& cell) const {
        std::string text;
        appendCellText(cell, text);
        return text;
    }

    void appendCellText(const Element& element, std::string& text) const {
        const bool isBox =
            element.kind == ElementKind::TableCell || element.kind == ElementKind::List ||
            element.kind == ElementKind::ListItem || element.kind == ElementKind::Quote ||
            element.kind == ElementKind::Figure || element.kind == ElementKind::DefinitionList ||
            element.kind == ElementKind::Definition;
        if (isBox) {
            for (const Element& child : element.children) {
                appendCellText(child, text);
            }
            return;
        }
        const bool isMedia =
            element.kind == ElementKind::Image || element.kind == ElementKind::Embed;
        const std::string part = isMedia ? markdownMedia(element, m_context)
                                 : element.kind == ElementKind::Formula
                                     ? markdownFormula(element, BreakStyle::Tag)
                                     : markdownPhrasing(element, BreakStyle::Tag, m_context);
        text += (text.empty() || part.empty() ? "" : "<br>") + cleanLine(part);
    }

    Footnotes m_notes;
    MarkdownContext m_context;
    LineWriter m_lines;
    bool m_otherMark = false;
    bool m_inTightItem = false;
};

std::string yamlList(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) {
        list += (list.empty() ? "" : ", ") + yamlString(word);
    }
    return "[" + list + "]";
}

std::string frontMatter(const Metadata& metadata, const std::vector<std::string>& tags) {
    // Where a page lay on somebody's computer is nobody else's business.
    const std::string source(webAddress(metadata.url).empty() ? std::string() : metadata.url);
    const std::pair<std::string_view, const std::string*> fields[] = {
        {"title", &metadata.title}, {"author", &metadata.byline}, {"date", &metadata.date},
        {"site", &metadata.site},   {"source", &source},          {"language", &metadata.language},
    };
    std::string text;
    for (const auto& [name, value] : fields) {
        if (!value->empty()) {
            text += std::string(name) + ": " + yamlString(*value) + "\n";
        }
    }
    if (!tags.empty()) {
        text += "tags: " + yamlList(tags) + "\n";
    }
    return text.empty() ? text : "---\n" + text + "---\n\n";
}

}  // namespace

std::string toMarkdown(const Article& article, const MarkdownOptions& options) {
    std::string text = frontMatter(article.metadata, options.tags);
    if (const std::string title = cleanLine(article.metadata.title); !title.empty()) {
        text += "# " + escapeMarkdown(title) + "\n\n";
    }
    return text + MarkdownWriter(article.body, options.images).write(article.body);
}

}  // namespace klartext::core
