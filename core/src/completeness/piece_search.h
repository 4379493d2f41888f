// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// Which of the pieces stand somewhere in the text, in their order. All are looked for in one walk
/// over the text, so that it takes time for the text and for the pieces, and not for their product.
/// Of texts that were made so that every place looks like every piece only a part is compared; what
/// was not found by then counts as there. Pieces of fewer than eight bytes are nowhere.
[[nodiscard]] std::vector<bool> piecesIn(std::string_view text,
                                         const std::vector<std::string>& pieces);

}  // namespace klartext::core
