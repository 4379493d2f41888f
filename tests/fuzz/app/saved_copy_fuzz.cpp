// SPDX-License-Identifier: MIT
// An HTML file that may bring its original along.
#include "save/saved_copy.h"

#include "fuzz/input.h"
#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    const auto copy = app::readSavedCopy(klartext::fuzz::viewOf(data, size));
    if (!copy) return 0;
    core::fuzz::checkExtraction(core::reopen(copy->page).extraction);
    klartext::fuzz::require(!app::packedOriginal(copy->page).empty(), "a copy is packed again");
    return 0;
}
