// SPDX-License-Identifier: MIT
// What a person decided about a page, as it is kept.
#include "core/corrections.h"

#include "fuzz/input.h"
#include "fuzz/page.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    using klartext::fuzz::require;
    const auto corrections = readCorrections(klartext::fuzz::viewOf(data, size));
    if (!corrections) return 0;
    require(readCorrections(toJson(*corrections)) == *corrections, "corrections are kept as read");
    const PageTree& page = *fuzz::samplePage().tree;
    const Overrides found = findAgain(*corrections, page);
    for (const auto& [block, keep] : found) {
        require(block < page.blocks().size(), "a correction is of a block");
    }
    require(findAgain(correctionsOf(page, found), page) == found, "what was found is found again");
    return 0;
}
