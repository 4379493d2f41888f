// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// What speaks against an article being whole. Each is found in the page's structure and data,
/// never in its phrases alone; where the structure leaves room for another reading, nothing is
/// found.
enum class FindingKind : std::uint8_t {
    NeedsScript,        ///< the page holds scripts and hardly any text
    Paywall,            ///< its data says the article is not free, and only a part is there
    ShorterThanStated,  ///< its data states a far greater number of words
    CutOff,             ///< the last paragraph breaks off in the middle of a sentence
    LongerData,         ///< its own data holds clearly more of the article than it shows
    NextPage,           ///< the article goes on at another address
    MissingPictures,    ///< pictures of the article without any address
};

/// What can be done about a finding.
enum class Remedy : std::uint8_t {
    UsePageData,    ///< read the text from the page's own data (pageFromData())
    JoinNextPages,  ///< load the next pages and join them (joinPages())
    OpenOriginal,   ///< open the page in the browser
};

/// One thing that is missing, with the figures that show it.
struct Finding {
    FindingKind kind = FindingKind::CutOff;
    int found = 0;     ///< words that are there; pictures that are missing; number of the next page
    int expected = 0;  ///< words there should be; pictures in all; 0 where nobody knows
    std::string url;   ///< of the next page, absolute
    std::vector<Remedy> remedies;  ///< the best first, never empty

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Whether text is missing, and not only a picture: such an article is doubtful.
[[nodiscard]] bool lacksText(const Finding& finding);

/// The identifiers in JSON: "cut-off", "next-pages".
[[nodiscard]] std::string_view findingId(FindingKind kind);
[[nodiscard]] std::string_view remedyId(Remedy remedy);

/// The English sentence with places %1 (found) and %2 (expected); translated in context "Finding".
[[nodiscard]] const char* findingTemplate(const Finding& finding);
/// The English sentence with its places filled.
[[nodiscard]] std::string describe(const Finding& finding);
/// What a remedy does, as an English command; translated in context "Remedy".
[[nodiscard]] const char* remedyName(Remedy remedy);

}  // namespace klartext::core
