// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// What a page says without regard to how it is built.
struct BareText {
    std::string title;
    std::string text;  ///< a line for each piece between two borders of boxes
};

/// Takes the tags out of markup that prefilter() let through. Needs no parser: it is for pages on
/// which that fails. Linear. "<p>a <b>b</b><p>c" → "\na b\nc".
[[nodiscard]] BareText bareText(std::string_view filtered);

}  // namespace klartext::core
