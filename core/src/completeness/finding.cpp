// SPDX-License-Identifier: MIT
#include "core/completeness.h"
#include "core/sentence.h"

namespace klartext::core {

bool lacksText(const Finding& finding) { return finding.kind != FindingKind::MissingPictures; }

std::string_view findingId(FindingKind kind) {
    switch (kind) {
        case FindingKind::NeedsScript:
            return "needs-script";
        case FindingKind::Paywall:
            return "paywall";
        case FindingKind::ShorterThanStated:
            return "shorter-than-stated";
        case FindingKind::CutOff:
            return "cut-off";
        case FindingKind::LongerData:
            return "longer-data";
        case FindingKind::NextPage:
            return "next-page";
        case FindingKind::MissingPictures:
            return "missing-pictures";
    }
    return {};
}

std::string_view remedyId(Remedy remedy) {
    switch (remedy) {
        case Remedy::UsePageData:
            return "use-page-data";
        case Remedy::JoinNextPages:
            return "join-next-pages";
        case Remedy::OpenOriginal:
            return "open-original";
    }
    return {};
}

const char* findingTemplate(const Finding& finding) {
    switch (finding.kind) {
        case FindingKind::NeedsScript:
            return KLARTEXT_SENTENCE("Finding",
                                     "The page writes its text by script, which is not run here.");
        case FindingKind::Paywall:
            return finding.expected > 0
                       ? KLARTEXT_SENTENCE("Finding",
                                           "The rest is for subscribers: %1 of %2 words are here.")
                       : KLARTEXT_SENTENCE("Finding",
                                           "The rest is for subscribers: %1 words are here.");
        case FindingKind::ShorterThanStated:
            return KLARTEXT_SENTENCE("Finding",
                                     "The page says that its article has %2 words; %1 are here.");
        case FindingKind::CutOff:
            return KLARTEXT_SENTENCE("Finding", "The text breaks off in the middle of a sentence.");
        case FindingKind::LongerData:
            return KLARTEXT_SENTENCE(
                "Finding", "The data inside the page holds more of the text: %2 words, not %1.");
        case FindingKind::NextPage:
            return KLARTEXT_SENTENCE("Finding", "The text goes on: this is followed by page %1.");
        case FindingKind::MissingPictures:
            return KLARTEXT_SENTENCE("Finding",
                                     "Pictures that the page gives no address for: %1 of %2.");
    }
    return "";
}

std::string describe(const Finding& finding) {
    std::string sentence = findingTemplate(finding);
    const auto fill = [&sentence](std::string_view place, int number) {
        if (const std::size_t at = sentence.find(place); at != std::string::npos) {
            sentence.replace(at, place.size(), std::to_string(number));
        }
    };
    fill("%1", finding.found);
    fill("%2", finding.expected);
    return sentence;
}

const char* remedyName(Remedy remedy) {
    switch (remedy) {
        case Remedy::UsePageData:
            return KLARTEXT_SENTENCE("Remedy", "Use the text in the page's data");
        case Remedy::JoinNextPages:
            return KLARTEXT_SENTENCE("Remedy", "Load and join the next pages");
        case Remedy::OpenOriginal:
            return KLARTEXT_SENTENCE("Remedy", "Open in the browser");
    }
    return "";
}

}  // namespace klartext::core
