// SPDX-License-Identifier: MIT
#include "rules/occurrences.h"

#include <cstdint>

namespace klartext::core {

namespace {

// Up to here the library's search is faster, and what it compares in vain is little.
constexpr std::size_t shortEnough = 64;

std::vector<std::size_t> occurrencesOfFew(std::string_view text, std::string_view words,
                                          std::size_t most) {
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(words); at != std::string_view::npos && places.size() < most;
         at = text.find(words, at + 1)) {
        places.push_back(at);
    }
    return places;
}

/// For each beginning of the words, how much of it they begin with again at its end.
std::vector<std::uint32_t> bordersOf(std::string_view words) {
    std::vector<std::uint32_t> borders(words.size(), 0);
    std::uint32_t border = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        while (border > 0 && words[i] != words[border]) {
            border = borders[border - 1];
        }
        border += words[i] == words[border] ? 1 : 0;
        borders[i] = border;
    }
    return borders;
}

}  // namespace

// Knuth, Morris and Pratt: where words and text part, the words are moved by what is known of them.
std::vector<std::size_t> occurrences(std::string_view text, std::string_view words,
                                     std::size_t most) {
    if (words.empty() || words.size() > text.size()) {
        return {};
    }
    if (words.size() <= shortEnough) {
        return occurrencesOfFew(text, words, most);
    }
    std::vector<std::size_t> places;
    const std::vector<std::uint32_t> borders = bordersOf(words);
    std::uint32_t matched = 0;
    for (std::size_t i = 0; i < text.size() && places.size() < most; ++i) {
        while (matched > 0 && text[i] != words[matched]) {
            matched = borders[matched - 1];
        }
        matched += text[i] == words[matched] ? 1 : 0;
        if (matched == words.size()) {
            places.push_back(i + 1 - words.size());
            matched = borders[matched - 1];
        }
    }
    return places;
}

}  // namespace klartext::core
