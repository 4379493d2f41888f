// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace klartext::test {

/// The piece so often, one after the other.
inline std::string repeated(std::string_view piece, std::size_t count) {
    std::string all;
    all.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i) {
        all += piece;
    }
    return all;
}

}  // namespace klartext::test
