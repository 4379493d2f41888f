// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/math.h"

namespace klartext::core {

/// An element of MathML as a page has it, or a run of text (without a name).
struct MathMarkup {
    std::string name;  ///< lower case, without prefix
    std::string text;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<MathMarkup> children;

    [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

/// Reads a <math> element: its presentation, and the TeX that it says it was made from.
///
/// Total: elements it does not know are rows of what is in them. Beyond a depth that no formula
/// has, only the text is left.
[[nodiscard]] Formula readMathml(const MathMarkup& math);

}  // namespace klartext::core
