// SPDX-License-Identifier: MIT
#include "completeness/completeness.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "completeness/ending.h"
#include "completeness/next_page.h"
#include "completeness/page_data_text.h"
#include "completeness/paywall.h"
#include "completeness/pictures.h"
#include "project/url.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// Counts of words differ by what is counted as one and as text; a stub is far from what is stated.
constexpr double farShorter = 0.6;
constexpr int fewestMissing = 100;

/// What the checks share: counted once.
struct Case {
    const Extraction& extraction;
    const Measures& measures;
    const PageTree& page;
    int kept = 0;   ///< words
    int shown = 0;  ///< words on the page
};

Case open(const Extraction& extraction, const Measures& measures) {
    Case c{extraction, measures, *extraction.tree};
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        if (!c.page.block(id).image) {
            const int words = countReadingWords(c.page.text(c.page.block(id)));
            c.shown += words;
            c.kept += extraction.verdicts[id].kept ? words : 0;
        }
    }
    return c;
}

bool isFarShorter(int words, int expected) {
    return words < farShorter * expected && expected - words >= fewestMissing;
}

std::optional<Finding> needsScript(const Case& c) {
    constexpr int fewestWordsShown = 25;
    constexpr std::size_t fewestScriptBytes = 2000;
    const HeadData& head = c.page.head();
    const bool fromData = std::ranges::count(c.extraction.notices, Notice::FromPageData) > 0;
    if (c.page.kind() != PageKind::Html || fromData || c.shown >= fewestWordsShown ||
        (head.scripts == 0 && head.scriptBytes < fewestScriptBytes)) {
        return std::nullopt;
    }
    return Finding{
        .kind = FindingKind::NeedsScript, .found = c.shown, .remedies = {Remedy::OpenOriginal}};
}

std::optional<Finding> paywall(const Case& c, bool cutOff) {
    const Metadata& metadata = c.extraction.metadata;
    if (metadata.accessibleForFree.value_or(true)) {
        return std::nullopt;
    }
    const int stated = metadata.statedWordCount.value_or(0);
    if (!isFarShorter(c.kept, stated) && !cutOff && !isLockedOut(c.page, c.kept)) {
        return std::nullopt;
    }
    return Finding{.kind = FindingKind::Paywall,
                   .found = c.kept,
                   .expected = stated > c.kept ? stated : 0,
                   .remedies = {Remedy::OpenOriginal}};
}

std::optional<Finding> shorterThanStated(const Case& c) {
    const int stated = c.extraction.metadata.statedWordCount.value_or(0);
    // A page whose words are all there, but sorted out, is not short: the panel has them.
    if (!isFarShorter(c.kept, stated) || !isFarShorter(c.shown, stated)) {
        return std::nullopt;
    }
    return Finding{.kind = FindingKind::ShorterThanStated,
                   .found = c.kept,
                   .expected = stated,
                   .remedies = {Remedy::OpenOriginal}};
}

std::optional<Finding> longerData(const Case& c) {
    const int missing = wordsOnlyInData(c.extraction);
    if (!isFarShorter(c.kept, c.kept + missing)) {
        return std::nullopt;
    }
    return Finding{.kind = FindingKind::LongerData,
                   .found = c.kept,
                   .expected = c.kept + missing,
                   .remedies = {Remedy::UsePageData, Remedy::OpenOriginal}};
}

std::optional<Finding> nextPage(const Case& c) {
    // The links of a joined page lead to what is joined already.
    if (std::ranges::count(c.extraction.notices, Notice::Joined) > 0) {
        return std::nullopt;
    }
    std::optional<NextPageLink> next = findNextPage(c.extraction);
    if (!next) {
        return std::nullopt;
    }
    // A page of another site than the one that was read is only what this one says of itself.
    const std::string_view read = hostOf(c.page.url());
    std::vector<Remedy> remedies{Remedy::OpenOriginal};
    if (read.empty() || read == hostOf(next->url)) {
        remedies.insert(remedies.begin(), Remedy::JoinNextPages);
    }
    return Finding{.kind = FindingKind::NextPage,
                   .found = next->number,
                   .url = std::move(next->url),
                   .remedies = std::move(remedies)};
}

std::optional<Finding> missingPictures(const Case& c) {
    const PictureCount pictures = countPictures(c.extraction);
    if (pictures.missing == 0) {
        return std::nullopt;
    }
    return Finding{.kind = FindingKind::MissingPictures,
                   .found = pictures.missing,
                   .expected = pictures.all,
                   .remedies = {Remedy::OpenOriginal}};
}

}  // namespace

std::vector<Finding> checkCompleteness(const Extraction& extraction, const Measures& measures) {
    const Case c = open(extraction, measures);
    std::vector<Finding> findings;
    const auto add = [&findings](std::optional<Finding> finding) {
        if (finding) {
            findings.push_back(*std::move(finding));
        }
        return finding.has_value();
    };
    add(needsScript(c));
    if (extraction.status == Status::NoArticle) {
        add(longerData(c));
        return findings;
    }
    const bool cutOff = isCutOff(c.page, extraction.verdicts, measures);
    const bool explained = add(paywall(c, cutOff)) || add(shorterThanStated(c));
    const bool goesOn = add(longerData(c)) || add(nextPage(c));
    // A sentence may go on with the next page; what explains the end need not be said twice.
    if (cutOff && !explained && !goesOn) {
        add(Finding{.kind = FindingKind::CutOff, .remedies = {Remedy::OpenOriginal}});
    }
    add(missingPictures(c));
    return findings;
}

}  // namespace klartext::core
