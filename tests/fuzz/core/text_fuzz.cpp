// SPDX-License-Identifier: MIT
#include <cstdint>

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    RawPage page;
    page.bytes.assign(reinterpret_cast<const char*>(data), size);
    page.kind = PageKind::PlainText;
    fuzz::checkExtraction(extract(page));
    return 0;
}
