// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// Reads JSON as pages write it: in comment or CDATA brackets, with raw line ends inside strings,
/// with a semicolon behind it. Discarded (is_discarded()) when it is none even so, longer than a
/// megabyte or nested deeper than 32 levels.
[[nodiscard]] nlohmann::json parseJsonText(std::string_view text);

/// The scripts that are JSON, as parseJsonText() reads them, until they make a megabyte together.
[[nodiscard]] std::vector<nlohmann::json> parseJsonScripts(std::span<const std::string> scripts);

}  // namespace klartext::core
