// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// One paragraph that stands in one of two texts alone, or changed.
struct ParagraphChange {
    bool added = false;  ///< it is new; else it is gone
    std::string text;

    friend bool operator==(const ParagraphChange&, const ParagraphChange&) = default;
};

/// What must be taken out of `before` and put in to get `after`, in the order of the texts. Both
/// have a paragraph a line; empty lines and outer white space do not count. Pure; takes time with
/// the length of what changed, never more than with the square of a few thousand paragraphs: texts
/// that differ in more are told apart as a whole.
[[nodiscard]] std::vector<ParagraphChange> changesBetween(std::string_view before,
                                                          std::string_view after);

}  // namespace klartext::core
