// SPDX-License-Identifier: MIT
// What travels in a saved copy, unpacked.
#include "core/saved_page.h"
#include "fuzz/input.h"
#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    const auto saved = unpack(klartext::fuzz::viewOf(data, size));
    if (!saved) return 0;
    const std::string bytes = pack(*saved);
    const auto again = unpack(bytes);
    fuzz::require(again.has_value() && pack(*again) == bytes, "a saved page is read again");
    const ReopenedPage page = reopen(*saved);
    fuzz::checkExtraction(page.extraction);
    (void)article(page.extraction, page.overrides);
    return 0;
}
