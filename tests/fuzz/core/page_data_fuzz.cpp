// SPDX-License-Identifier: MIT
// What pages say of themselves in JSON-LD and in the data of their scripts.
#include <cstdint>

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    const std::string input(reinterpret_cast<const char*>(data), size);
    for (const char* type : {"application/ld+json", "application/json"}) {
        RawPage page;
        page.bytes = "<!DOCTYPE html><title>A text</title><script type=\"" + std::string(type) +
                     "\">" + input + "</script><p>Loading";
        page.contentType = "text/html; charset=utf-8";
        fuzz::checkExtraction(extract(page));
    }
    return 0;
}
