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

struct Candidate {
    std::string_view url;
    double width = 0;
};

double widthOf(std::string_view descriptor) {
    double number = 0;
    const auto [end, error] =
        std::from_chars(descriptor.data(), descriptor.data() + descriptor.size(), number);
    if (error != std::errc() || end == descriptor.data() + descriptor.size()) {
        return widthOfDensityOne;
    }
    return *end == 'w' ? number : *end == 'x' ? number * widthOfDensityOne : widthOfDensityOne;
}

// https://html.spec.whatwg.org/#parse-a-srcset-attribute: an address may hold commas, only one at
// its end parts candidates.
Candidate takeCandidate(std::string_view& rest) {
    const auto isGap = [](char c) { return isAsciiSpace(c) || c == ','; };
    rest.remove_prefix(
        static_cast<std::size_t>(std::ranges::find_if_not(rest, isGap) - rest.begin()));
    const auto urlEnd =
        static_cast<std::size_t>(std::ranges::find_if(rest, isAsciiSpace) - rest.begin());
    Candidate candidate{rest.substr(0, urlEnd), widthOfDensityOne};
    rest.remove_prefix(urlEnd);
    if (candidate.url.ends_with(',')) {
        candidate.url = candidate.url.substr(0, candidate.url.find_last_not_of(',') + 1);
        return candidate;
    }
    const auto end = std::min(rest.find(','), rest.size());
    if (const auto descriptor = trimAscii(rest.substr(0, end)); !descriptor.empty()) {
        candidate.width = widthOf(descriptor);
    }
    rest.remove_prefix(end);
    return candidate;
}

bool isBetter(const Candidate& candidate, const Candidate& best) {
    if (best.url.empty()) {
        return true;
    }
    return best.width < wideEnough ? candidate.width > best.width
                                   : candidate.width >= wideEnough && candidate.width < best.width;
}

}  // namespace

std::string_view bestCandidate(std::string_view srcset) {
    Candidate best;
    while (!srcset.empty()) {
        const Candidate candidate = takeCandidate(srcset);
        if (!candidate.url.empty() && !startsWithNoCase(candidate.url, "data:") &&
            isBetter(candidate, best)) {
            best = candidate;
        }
    }
    return best.url;
}

}  // namespace klartext::core
