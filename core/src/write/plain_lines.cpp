// SPDX-License-Identifier: MIT
#include "write/plain_lines.h"

#include "write/clean_text.h"

namespace klartext::core {

namespace {

bool holdsPhrasing(ElementKind kind) {
    return kind == ElementKind::Paragraph || kind == ElementKind::Heading ||
           kind == ElementKind::Preformatted || kind == ElementKind::Caption ||
           kind == ElementKind::Term || kind == ElementKind::Formula;
}

bool isPicture(ElementKind kind) {
    return kind == ElementKind::Image || kind == ElementKind::Embed;
}

void appendPhrasing(const Element& element, std::string& text) {
    if (element.kind == ElementKind::LineBreak) {
        text += '\n';
    } else if (element.kind == ElementKind::Ruby) {
        for (const Element& child : element.children) {
            appendPhrasing(child, text);
        }
        text += "（" + element.text + "）";
    } else if (!isPicture(element.kind)) {
        // The note on a mark is none of the text.
        text += element.kind == ElementKind::Mark ? std::string() : element.text;
        for (const Element& child : element.children) {
            appendPhrasing(child, text);
        }
    }
}

void appendLine(std::string& lines, const std::string& line) {
    if (!line.empty()) {
        lines += (lines.empty() ? "" : "\n") + line;
    }
}

void appendLines(const Element& element, std::string& lines);

void appendRow(const Element& row, std::string& lines) {
    std::string line;
    for (const Element& cell : row.children) {
        std::string text;
        for (const Element& part : cell.children) {
            appendLines(part, text);
        }
        line += (line.empty() || text.empty() ? "" : "\t") + cleanLine(text);
    }
    appendLine(lines, line);
}

void appendLines(const Element& element, std::string& lines) {
    if (isPicture(element.kind) || element.kind == ElementKind::SetAside) {
        return;
    }
    if (element.kind == ElementKind::TableRow) {
        appendRow(element, lines);
    } else if (holdsPhrasing(element.kind)) {
        appendLine(lines, phrasingText(element));
    } else {
        for (const Element& child : element.children) {
            appendLines(child, lines);
        }
    }
}

}  // namespace

std::string phrasingText(const Element& element) {
    std::string text;
    appendPhrasing(element, text);
    return cleanText(text);
}

std::string plainLines(const Element& section) {
    std::string lines;
    appendLines(section, lines);
    return lines;
}

}  // namespace klartext::core
