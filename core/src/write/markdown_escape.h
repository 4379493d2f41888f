// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// Text that Markdown reads as this text, wherever in a line it stands but at its start.
[[nodiscard]] std::string escapeMarkdown(std::string_view text);

/// Guards the start of each line against being read as a heading, a list item, a quote, a rule or a
/// table: "1986. A year" → "1986\. A year".
[[nodiscard]] std::string escapeLineStarts(std::string_view lines);

/// The code between as many backticks as it takes.
[[nodiscard]] std::string markdownCode(std::string_view code);

/// A fence longer than any in the code.
[[nodiscard]] std::string fenceFor(std::string_view code);

/// "(url)" as it stands behind the text of a link.
[[nodiscard]] std::string markdownTarget(std::string_view url);

/// A string as a YAML scalar, always in double quotes.
[[nodiscard]] std::string yamlString(std::string_view text);

}  // namespace klartext::core
