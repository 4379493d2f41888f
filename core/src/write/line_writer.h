// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// Writes blocks of lines apart by an empty line, behind the marks of the boxes they stand in.
///
///     block("a"); indent("- ", "  "); block("b"); block("c"); outdent();
///     gives "a\n\n- b\n\n  c\n"
class LineWriter {
public:
    /// Every block until outdent() begins with `first` on its first line and `rest` on all others.
    void indent(std::string first, std::string rest);
    void outdent();
    /// No empty line before the next block.
    void tighten() { m_tight = true; }
    /// One block of one or more lines; nothing when the text is empty.
    void block(std::string_view text);
    /// Lines of prose() are cut between words so that they take at most so many columns, marks
    /// included; 0: they stay whole. A word that is longer stands alone on its line.
    void wrapAt(int columns) { m_columns = columns; }
    /// As block(), for running text.
    void prose(std::string_view text);
    /// The text, ending in a line end unless it is empty.
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    struct Mark {
        std::string first;
        std::string rest;
        bool used = false;
    };

    void writeEmptyLine();
    void writeLine(std::string_view line);

    std::string m_text;
    std::vector<Mark> m_marks;
    bool m_tight = false;
    int m_columns = 0;
};

}  // namespace klartext::core
