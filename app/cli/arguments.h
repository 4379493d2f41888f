// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace klartext::cli {

enum class Format { Text, Html, Markdown, Json, JsonLines };

struct Arguments {
    Format format = Format::Text;
    bool explain = false;
    bool check = false;
    bool plainText = false;
    bool help = false;
    bool version = false;
    unsigned jobs = 1;
    std::string outputPath;  ///< empty: standard output
    std::string baseUrl;     ///< empty: the input's own address
    std::vector<std::string> inputs;
};

/// The command line, or a sentence that says what is wrong with it. May reorder `argv`.
[[nodiscard]] tl::expected<Arguments, std::string> parseArguments(int argc, char** argv);

[[nodiscard]] std::string helpText();

}  // namespace klartext::cli
