// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <string>
#include <vector>

class QCoreApplication;

namespace klartext::gui {

/// Whether the program is only asked for its help or version, which needs no display.
[[nodiscard]] bool asksForText(int argc, char** argv);

/// The arguments as text that every name survives: where one is no UTF-8, it can but be a file, and
/// becomes its address. What the program and Qt read is this.
class Arguments {
public:
    Arguments(int argc, char** argv);
    Arguments(const Arguments&) = delete;
    Arguments& operator=(const Arguments&) = delete;

    [[nodiscard]] int& count() { return m_count; }
    [[nodiscard]] char** values() { return m_pointers.data(); }

private:
    std::vector<std::string> m_texts;
    std::vector<char*> m_pointers;  ///< into m_texts, and a null at the end
    int m_count;
};

/// What klartext [LINK|FILE]... was called with, relative paths made absolute. Answers --help and
/// --version, and complains of unknown options, by ending the program.
[[nodiscard]] QStringList pagesOnCommandLine(const QCoreApplication& application);

}  // namespace klartext::gui
