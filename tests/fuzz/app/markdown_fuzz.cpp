// SPDX-License-Identifier: MIT
#include "archive/markdown.h"

#include "fuzz/input.h"
#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    const std::string_view text = klartext::fuzz::viewOf(data, size);
    const app::FrontMatter matter = app::readFrontMatter(text);
    klartext::fuzz::require(text.ends_with(matter.text), "the text is the end of the file");
    core::RawPage page;
    page.bytes = app::markdownPage(text);
    page.contentType = "text/html; charset=utf-8";
    page.kind = core::PageKind::Html;
    core::fuzz::checkExtraction(core::extract(page));
    return 0;
}
