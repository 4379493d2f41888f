// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// The part of a class or an id that a site's other pages have as well: what comes before numbers
/// and hashes. "post-4711" → "post", "Teaser_box__x9Kd2" → "Teaser_box", "css-1ab2c" → "css".
/// Empty when nothing is left, or the name tells a state ("active", "first").
[[nodiscard]] std::string_view stableName(std::string_view name);

/// The stable names of an element's classes, each once, as the page orders them.
[[nodiscard]] std::vector<std::string> stableClasses(const PageTree& page, const Node& node);

/// What the text of a rule can name: letters, digits, "-", "_", ":" and all beyond ASCII.
[[nodiscard]] bool isRuleNameCharacter(char c);
/// Whether the text of a rule can name it as it is.
[[nodiscard]] bool isRuleName(std::string_view name);

/// The name of an element: "p". Empty for those without a row of their own.
[[nodiscard]] std::string_view elementName(const Node& node);

/// The element that a block is: of a picture the picture, else the innermost around its text.
[[nodiscard]] NodeId elementOf(const PageTree& page, const Block& block);

}  // namespace klartext::core
