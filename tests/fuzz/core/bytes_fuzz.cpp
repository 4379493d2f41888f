// SPDX-License-Identifier: MIT
// Bytes of any encoding and kind: the first line is the Content-Type header.
#include <cstdint>

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(input.find('\n'), size);
    RawPage page;
    page.contentType = input.substr(0, line);
    page.bytes = input.substr(std::min(line + 1, size));
    fuzz::checkExtraction(extract(page));
    return 0;
}
