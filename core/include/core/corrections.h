// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/projection.h"

namespace klartext::core {

/// A person's word on a block, so that the block is found again when the page is opened later,
/// also when the page changed a little meanwhile.
struct Correction {
    bool keep = false;
    std::uint64_t print = 0;   ///< fingerprint of the text; of a picture, of its address as well
    std::string text;          ///< its beginning
    std::string path;          ///< the elements around it: "body/main/p.note"
    std::uint32_t order = 0;   ///< among the blocks of the same text
    std::uint32_t equals = 1;  ///< how many there are

    friend bool operator==(const Correction&, const Correction&) = default;
};

[[nodiscard]] std::vector<Correction> correctionsOf(const PageTree& page,
                                                    const Overrides& overrides);

/// The corrections on the blocks of the page as it is now. What fits no block any more, or several
/// alike, is left out.
[[nodiscard]] Overrides findAgain(const std::vector<Correction>& corrections, const PageTree& page);

/// As JSON, and back; nothing when it is damaged.
[[nodiscard]] std::string toJson(const std::vector<Correction>& corrections);
[[nodiscard]] std::optional<std::vector<Correction>> readCorrections(std::string_view json);

}  // namespace klartext::core
