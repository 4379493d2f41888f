// SPDX-License-Identifier: MIT
#include "project/srcset.h"

#include <algorithm>
#include <charconv>

#include "text/ascii.h"

namespace klartext::core {

namespace {

// A reading column of 700 CSS pixels at a device pixel ratio of 2.
constexpr double wideEnough = 1400;
// A candidate of density 1 stands for an image of ordinary width.
constexpr double widthOfDensityOne = 700;
constexpr std::size_t mostEntries = 64;

void readDescriptor(std::string_view descriptor, SrcsetEntry& entry) {
    double number = 0;
    const auto [end, error] =
        std::from_chars(descriptor.data(), descriptor.data() + descriptor.size(), number);
    if (error != std::errc() || end == descriptor.data() + descriptor.size() || !(number > 0)) {
        return;
    }
    if (*end == 'w') {
        entry.width = number;
        entry.density = 0;
    } else if (*end == 'x') {
        entry.density = number;
    }
}

double widthOf(const SrcsetEntry& entry) {
    return entry.width > 0 ? entry.width : entry.density * widthOfDensityOne;
}

// https://html.spec.whatwg.org/#parse-a-srcset-attribute: an address may hold commas, only one at
// its end parts candidates.
SrcsetEntry takeEntry(std::string_view& rest) {
    const auto isGap = [](char c) { return isAsciiSpace(c) || c == ','; };
    rest.remove_prefix(
        static_cast<std::size_t>(std::ranges::find_if_not(rest, isGap) - rest.begin()));
    const auto urlEnd =
        static_cast<std::size_t>(std::ranges::find_if(rest, isAsciiSpace) - rest.begin());
    SrcsetEntry candidate{rest.substr(0, urlEnd), 0, 1};
    rest.remove_prefix(urlEnd);
    if (candidate.url.ends_with(',')) {
        candidate.url = candidate.url.substr(0, candidate.url.find_last_not_of(',') + 1);
        return candidate;
    }
    const auto end = std::min(rest.find(','), rest.size());
    if (const auto descriptor = trimAscii(rest.substr(0, end)); !descriptor.empty()) {
        readDescriptor(descriptor, candidate);
    }
    rest.remove_prefix(end);
    return candidate;
}

bool isBetter(const SrcsetEntry& entry, const SrcsetEntry& best) {
    if (best.url.empty()) {
        return true;
    }
    return widthOf(best) < wideEnough
               ? widthOf(entry) > widthOf(best)
               : widthOf(entry) >= wideEnough && widthOf(entry) < widthOf(best);
}

}  // namespace

std::vector<SrcsetEntry> srcsetEntries(std::string_view srcset) {
    std::vector<SrcsetEntry> entries;
    while (!srcset.empty() && entries.size() < mostEntries) {
        const SrcsetEntry entry = takeEntry(srcset);
        if (!entry.url.empty() && !startsWithNoCase(entry.url, "data:")) {
            entries.push_back(entry);
        }
    }
    return entries;
}

std::string_view bestCandidate(std::string_view srcset) {
    SrcsetEntry best;
    for (const SrcsetEntry& entry : srcsetEntries(srcset)) {
        best = isBetter(entry, best) ? entry : best;
    }
    return best.url;
}

}  // namespace klartext::core
