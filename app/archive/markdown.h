// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace klartext::app {

/// The front matter of a text: what stands between the lines "---" (YAML) or "+++" (TOML) at its
/// begin. Of YAML only what such heads use: `key: value`, `key: [a, b]` and lists of "- item"
/// lines, which become "a, b". Keys are in lower case.
struct FrontMatter {
    std::map<std::string, std::string, std::less<>> values;
    std::string_view text;  ///< what follows
};
[[nodiscard]] FrontMatter readFrontMatter(std::string_view markdown);

/// CommonMark with tables, strikethrough, task lists and bare links as HTML: a whole page with the
/// front matter in its head. Markup in the text is left as it is. Total.
[[nodiscard]] std::string markdownPage(std::string_view markdown);

}  // namespace klartext::app
