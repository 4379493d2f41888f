// SPDX-License-Identifier: MIT
#include "write/line_writer.h"

#include <algorithm>

#include "write/wrap_lines.h"

namespace klartext::core {

namespace {

void endLine(std::string& text, std::size_t lineBegin) {
    const auto end = text.find_last_not_of(' ');
    text.resize(end == std::string::npos ? lineBegin : std::max(lineBegin, end + 1));
    text += '\n';
}

}  // namespace

void LineWriter::indent(std::string first, std::string rest) {
    m_marks.push_back({std::move(first), std::move(rest)});
}

void LineWriter::outdent() {
    m_marks.pop_back();
    m_tight = false;
}

void LineWriter::block(std::string_view text) {
    if (text.empty()) {
        return;
    }
    if (!m_text.empty() && !m_tight) {
        writeEmptyLine();
    }
    m_tight = false;
    for (bool more = true; more;) {
        const auto end = text.find('\n');
        more = end != std::string_view::npos;
        writeLine(text.substr(0, end));
        text.remove_prefix(more ? end + 1 : text.size());
    }
}

void LineWriter::prose(std::string_view text) {
    if (m_columns <= 0) {
        block(text);
        return;
    }
    int marks = 0;
    for (const Mark& mark : m_marks) {
        marks += std::max(columnsOf(mark.first), columnsOf(mark.rest));
    }
    // Deep lists leave their text some room all the same.
    constexpr int narrowest = 20;
    block(wrapLines(text, std::max(narrowest, m_columns - marks)));
}

// A box that has not begun yet marks no line before its first.
void LineWriter::writeEmptyLine() {
    const std::size_t begin = m_text.size();
    for (const Mark& mark : m_marks) {
        if (!mark.used) {
            break;
        }
        m_text += mark.rest;
    }
    endLine(m_text, begin);
}

void LineWriter::writeLine(std::string_view line) {
    const std::size_t begin = m_text.size();
    for (Mark& mark : m_marks) {
        m_text += mark.used ? mark.rest : mark.first;
        mark.used = true;
    }
    m_text += line;
    endLine(m_text, begin);
}

}  // namespace klartext::core
