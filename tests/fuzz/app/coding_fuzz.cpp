// SPDX-License-Identifier: MIT
// A packed answer of the web: the first line names its codings.
#include "fetch/content_coding.h"

#include "fuzz/input.h"
#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    constexpr std::size_t limit = 100'000;
    const auto [codings, bytes] = klartext::fuzz::cutAt(klartext::fuzz::viewOf(data, size), '\n');
    const auto content = app::decodeContent(std::string(bytes), codings, limit);
    klartext::fuzz::require(!content || content->size() <= std::max(limit, bytes.size()),
                            "no more comes out than may");
    return 0;
}
