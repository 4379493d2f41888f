// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// Stands near the beginning of HTML that carries its original.
inline constexpr std::string_view savedMark =
    "<meta name=\"generator\" content=\"Klartext saved page 1\">\n";

/// The comment at the end of a saved page that carries its original in Base64.
[[nodiscard]] std::string savedComment(std::string_view base64);

}  // namespace klartext::core
