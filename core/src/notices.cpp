// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "core/extraction.h"
#include "core/sentence.h"

namespace klartext::core {

std::string_view statusId(Status status) {
    switch (status) {
        case Status::Complete:
            return "complete";
        case Status::Doubtful:
            return "doubtful";
        case Status::NoArticle:
            break;
    }
    return "none";
}

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
        case Notice::Joined:
            return KLARTEXT_SENTENCE("Notice", "The next pages were joined to this one.");
        case Notice::DataChosen:
            return KLARTEXT_SENTENCE("Notice", "The text was taken from the data inside the page.");
        case Notice::FromPageData:
            return KLARTEXT_SENTENCE(
                "Notice",
                "The page shows no text itself; the text was taken from the data inside it.");
        case Notice::TooHeavy:
            return KLARTEXT_SENTENCE(
                "Notice", "Reading the page took too much memory; only a part of it was read.");
        case Notice::BareText:
            return KLARTEXT_SENTENCE("Notice",
                                     "The page could not be read as it is built; this is its bare "
                                     "text, perhaps not all of it.");
        case Notice::Failed:
            return KLARTEXT_SENTENCE("Notice", "The page could not be read.");
    }
    return "";
}

bool isPartial(Notice notice) {
    return notice == Notice::TooSlow || notice == Notice::TooHeavy || notice == Notice::BareText;
}

Extraction failedExtraction() {
    Extraction result;
    result.tree = std::make_shared<const PageTree>();
    result.notices.push_back(Notice::Failed);
    return result;
}

bool hasFailed(const Extraction& extraction) {
    return std::ranges::count(extraction.notices, Notice::Failed) > 0;
}

}  // namespace klartext::core
