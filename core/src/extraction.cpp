// SPDX-License-Identifier: MIT
#include "core/extraction.h"

#include "core/sentence.h"

namespace klartext::core {

const char* noticeText(Notice notice) {
    switch (notice) {
        case Notice::TooLarge:
            return KLARTEXT_SENTENCE("Notice",
                                     "The page is very large; only its first part was read.");
        case Notice::TooDeep:
            return KLARTEXT_SENTENCE(
                "Notice", "The page nests its boxes too deeply; the innermost were flattened.");
        case Notice::TooSlow:
            return KLARTEXT_SENTENCE("Notice",
                                     "Reading the page took too long; only a part of it was read.");
        case Notice::DamagedText:
            return KLARTEXT_SENTENCE("Notice",
                                     "Some characters of the page are damaged and were replaced.");
        case Notice::Binary:
            return KLARTEXT_SENTENCE("Notice", "This is not a text.");
        case Notice::FromPageData:
            return KLARTEXT_SENTENCE(
                "Notice",
                "The page shows no text itself; the text was taken from the data inside it.");
    }
    return "";
}

Extraction extract(const RawPage& page, const ExtractOptions& options) {
    (void)page;
    (void)options;
    Extraction result;
    result.tree = std::make_shared<const PageTree>();
    return result;
}

}  // namespace klartext::core
