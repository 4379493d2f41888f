// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// The text blocks of a page as numbers that cannot be read back: sorted, each once. Texts that
/// differ in nothing but digits ("3 comments", "12 comments") have one number, a link and text
/// of the same words have two.
using Fingerprints = std::vector<std::uint64_t>;

[[nodiscard]] Fingerprints fingerprintsOf(const PageTree& page);

/// For each block of `page`, on how many of `others` (pages of the same site) it stands too. Pages
/// that share most of its running text are the same text at another address and do not count.
[[nodiscard]] std::vector<int> seenOn(const PageTree& page,
                                      const std::vector<Fingerprints>& others);

}  // namespace klartext::core
