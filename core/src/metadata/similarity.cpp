// SPDX-License-Identifier: MIT
#include "metadata/similarity.h"

#include <unordered_set>

#include "text/words.h"

namespace klartext::core {

std::string squeezed(std::string_view text) {
    const std::string lower = toLower(text);
    std::string letters;
    forEachWord(lower, [&letters](std::string_view word) { letters += word; });
    return letters;
}

bool sameWords(std::string_view left, std::string_view right) {
    const std::string letters = squeezed(left);
    return !letters.empty() && letters == squeezed(right);
}

double containment(std::string_view part, std::string_view whole) {
    const std::string lowerPart = toLower(part);
    const std::string lowerWhole = toLower(whole);
    std::unordered_set<std::string_view> words;
    forEachWord(lowerWhole, [&words](std::string_view word) { words.insert(word); });
    int all = 0;
    int found = 0;
    forEachWord(lowerPart, [&](std::string_view word) {
        ++all;
        found += words.contains(word) ? 1 : 0;
    });
    return all == 0 ? 0 : static_cast<double>(found) / all;
}

}  // namespace klartext::core
