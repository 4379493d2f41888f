// SPDX-License-Identifier: MIT
#include "dom/prefilter.h"

#include "fuzz/input.h"
#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    using klartext::fuzz::require;
    const std::string page = repairUtf8(klartext::fuzz::viewOf(data, size));
    const Prefiltered once = prefilter(page);
    require(once.html.size() <= 24 * page.size() + 64, "markup grows no more than its formulas do");
    require(klartext::fuzz::isUtf8(once.html), "no character is cut in two");
    std::size_t kept = 0;
    for (const std::string& body : once.jsonLd) kept += body.size();
    for (const std::string& body : once.embeddedState) kept += body.size();
    require(kept + once.scriptBytes <= page.size(), "scripts are part of the page");
    if (page.find('<') == std::string::npos) {
        require(once.html == page, "text without tags stays as it is");
    }
    PrefilterLimits tight;
    tight.maxBytes = 256;
    tight.maxTags = 8;
    tight.maxDepth = 4;
    const Prefiltered part = prefilter(page, tight);
    require(part.truncated || part.flattened || part.html == once.html, "what is cut is told");
    return 0;
}
