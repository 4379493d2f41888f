// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace klartext::cli {

enum class Format { Text, Html, Markdown, Json, JsonLines, Epub, Pdf };

/// Whether the format is bytes that no terminal should get.
[[nodiscard]] constexpr bool isBinary(Format format) {
    return format == Format::Epub || format == Format::Pdf;
}

struct Arguments {
    Format format = Format::Text;
    bool explain = false;
    bool check = false;
    bool plainText = false;
    bool help = false;
    bool version = false;
    unsigned jobs = 1;
    bool original = true;      ///< saved HTML carries the page it was made from
    bool images = false;       ///< the images of articles are fetched
    bool force = false;        ///< the output file may be replaced
    unsigned wrap = 0;         ///< columns of plain text; 0: not wrapped
    std::string paper = "A4";  ///< of PDF
    std::vector<std::string> tags;
    bool list = false;  ///< the pages of files are to be named, and nothing is read
    std::vector<std::pair<std::size_t, std::size_t>> pages;  ///< ranges, from 1; empty: all
    std::string outputFolder;                                ///< a file for each input goes there
    std::string outputPath;                                  ///< empty: standard output
    std::string baseUrl;                                     ///< empty: the input's own address
    std::vector<std::string> inputs;
};

/// The command line, or a sentence that says what is wrong with it. May reorder `argv`.
[[nodiscard]] tl::expected<Arguments, std::string> parseArguments(int argc, char** argv);

[[nodiscard]] std::string helpText();

}  // namespace klartext::cli
