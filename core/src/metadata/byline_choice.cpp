// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "metadata/author_weights.h"
#include "metadata/names.h"
#include "metadata/sources.h"
#include "project/url.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

double weightOf(const AuthorCandidate& candidate) {
    double sum = 0;
    for (const auto& [sign, weight] : authorWeights) {
        sum += candidate.has(sign) ? weight : 0;
    }
    return sum;
}

}  // namespace

bool isNamedArticle(std::string_view url) {
    constexpr std::array pathWords = {"blog",  "article", "artikel", "news",  "story",
                                      "/post", "thread",  "topic",   "forum", "magazin"};
    const std::string path = asciiLower(splitUrl(url).path);
    return std::ranges::any_of(
        pathWords, [&path](const char* word) { return path.find(word) != std::string::npos; });
}

std::string chooseByline(const Sources& sources) {
    const std::vector<AuthorCandidate> candidates = authorCandidates(sources);
    // Of equals the first: candidates stand in the order of their sources' worth.
    return joinNames(std::ranges::max_element(candidates, {}, weightOf)->names);
}

}  // namespace klartext::core
