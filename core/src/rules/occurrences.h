// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace klartext::core {

/// Where `words` stand in the text, overlapping places too, the first `most` of them in order. In
/// time proportional to both, whatever they repeat; of no words nothing.
[[nodiscard]] std::vector<std::size_t> occurrences(std::string_view text, std::string_view words,
                                                   std::size_t most);

}  // namespace klartext::core
