// SPDX-License-Identifier: MIT
#include "rules/letter_owners.h"

#include <algorithm>
#include <numeric>

#include "core/letters.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

/// Calls `use` with each letter and the bytes where it begins and ends.
template <typename Use>
void forEachLetter(std::string_view text, const Use& use) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = codePointAt(text, at);
        if (isLetter(character.value)) {
            use(character.value, at, character.end);
        }
        at = character.end;
    }
}

void appendLetters(std::vector<char32_t>& letters, std::string_view text) {
    forEachLetter(text, [&](char32_t letter, auto, auto) { letters.push_back(letter); });
}

/// From the last part to the first each letter is given away once, and those that are gone are
/// jumped over.
Owners ownersIn(std::string_view block, std::span<const MarkedPart> parts) {
    std::vector<std::uint32_t> begins;
    forEachLetter(block, [&](auto, std::size_t begin, auto) {
        begins.push_back(static_cast<std::uint32_t>(begin));
    });
    const std::size_t count = begins.size();
    Owners owners(count, nobody);
    std::vector<std::uint32_t> next(count + 1);  // the first letter from here that nobody has
    std::iota(next.begin(), next.end(), 0U);
    const auto firstFree = [&next](std::size_t letter) -> std::size_t {
        while (next[letter] != letter) {
            next[letter] = next[next[letter]];
            letter = next[letter];
        }
        return letter;
    };
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const auto begin = std::ranges::lower_bound(begins, part->begin);
        std::size_t letter = firstFree(static_cast<std::size_t>(begin - begins.begin()));
        for (; letter < count && codePointAt(block, begins[letter]).end <= part->end;
             letter = firstFree(letter)) {
            owners[letter] = part->highlight;
            next[letter] = static_cast<std::uint32_t>(letter + 1);
        }
    }
    return owners;
}

/// Where the letters that are shown stand among those of the block.
std::vector<std::size_t> placesOf(std::string_view block, std::span<const std::string_view> shown) {
    std::vector<char32_t> letters;
    appendLetters(letters, block);
    std::vector<char32_t> shownLetters;
    for (const std::string_view text : shown) {
        appendLetters(shownLetters, text);
    }
    return alignLetters(letters, shownLetters);
}

}  // namespace

Owners ownersOfLetters(std::string_view block, std::span<const MarkedPart> parts,
                       std::span<const std::string_view> shown) {
    const Owners inBlock = ownersIn(block, parts);
    Owners owners;
    for (const std::size_t place : placesOf(block, shown)) {
        owners.push_back(place == noLetter ? nobody : inBlock[place]);
    }
    return owners;
}

std::vector<LetterRun> letterRuns(std::string_view text, std::span<const Owner> owners) {
    std::vector<LetterRun> runs;
    std::size_t number = 0;
    forEachLetter(text, [&](auto, std::size_t begin, std::size_t end) {
        if (runs.empty() || runs.back().owner != owners[number]) {
            runs.push_back({owners[number], begin, end, number});
        }
        runs.back().end = end;
        runs.back().last = number++;
    });
    return runs;
}

}  // namespace klartext::core
