// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace klartext::core {

/// A highlight by its number. Four bytes: a block may have millions of letters (see isLetter()).
using Owner = std::uint32_t;
using Owners = std::vector<Owner>;
inline constexpr Owner nobody = std::numeric_limits<Owner>::max();

/// Bytes of a block's text that are marked.
struct MarkedPart {
    std::size_t begin;
    std::size_t end;
    Owner highlight;
};

/// The highlight of each letter that `shown`, the texts that an article shows of a block, have one
/// after the other. Of parts that lie on each other the last one is seen.
[[nodiscard]] Owners ownersOfLetters(std::string_view block, std::span<const MarkedPart> parts,
                                     std::span<const std::string_view> shown);

/// Letters of a text that follow each other and belong to one highlight, or to nobody.
struct LetterRun {
    Owner owner;
    std::size_t begin;  ///< the byte where the first one begins
    std::size_t end;    ///< the byte where the last one ends
    std::size_t last;   ///< the number of the last one in the text
};

/// `owners` has one for each letter of the text at least.
[[nodiscard]] std::vector<LetterRun> letterRuns(std::string_view text,
                                                std::span<const Owner> owners);

}  // namespace klartext::core
