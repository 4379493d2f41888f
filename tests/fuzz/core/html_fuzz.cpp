// SPDX-License-Identifier: MIT
#include <cstdint>

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    RawPage page;
    page.bytes.assign(reinterpret_cast<const char*>(data), size);
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://blatt.example/a/text.html";
    page.kind = PageKind::Html;
    fuzz::checkExtraction(extract(page));
    return 0;
}
