// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "errors/error.h"
#include "save/whole_file.h"

namespace klartext::cli {

/// `text` without the control characters that command a terminal or turn text around; line ends and
/// tabs stay. For pipes and files, too: they are no text, and end in a terminal after all.
[[nodiscard]] std::string withoutControls(std::string_view text);

/// A file's name or another foreign word on one line of a message, unable to look like the
/// program's own words: line ends and whatever is no character are shown as U+FFFD.
[[nodiscard]] std::string asOneLine(std::string_view text);

/// Where results go: standard output at once, or a file on finish(). Text is cleaned on its way.
class Output {
public:
    /// `path` empty: standard output. Pipes and devices are written directly. A file that is there
    /// is an error of open(), unless it may be replaced.
    explicit Output(const std::string& path, bool replace = false);

    [[nodiscard]] app::Expected<void> open();
    [[nodiscard]] app::Expected<void> write(std::string_view text);
    /// The bytes as they are.
    [[nodiscard]] app::Expected<void> writeBytes(std::string_view bytes);
    [[nodiscard]] app::Expected<void> finish();
    /// Whether the reader of the output went away: no fault, but nothing more to do.
    [[nodiscard]] bool readerGone() const { return m_readerGone; }

private:
    [[nodiscard]] app::Expected<void> writeDirectly(std::string_view text);

    std::string m_path;
    bool m_replace;
    int m_descriptor;
    bool m_readerGone = false;
    std::unique_ptr<app::WholeFile> m_file;
};

/// Writes a message to standard error, cleaned of control characters.
void complain(std::string_view text);

}  // namespace klartext::cli
