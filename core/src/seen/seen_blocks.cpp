// SPDX-License-Identifier: MIT
#include "core/seen_blocks.h"

#include <algorithm>
#include <iterator>

#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

/// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), a run of digits as one. Links are apart
/// from text: other pages' teasers of an article are no evidence against its headline and lead.
std::uint64_t fingerprintOf(const PageTree& page, const Block& block) {
    constexpr std::uint64_t offsetBasis = 0xcbf29ce484222325U;
    constexpr std::uint64_t prime = 0x100000001b3U;
    std::uint64_t hash = offsetBasis;
    if (page.closest(block.inner, Tag::A) != noNode) {
        hash *= prime;
    }
    bool inDigits = false;
    for (const char character : page.text(block)) {
        const bool digit = isAsciiDigit(character);
        if (!(digit && inDigits)) {
            hash ^= digit ? std::uint64_t{'0'} : static_cast<unsigned char>(character);
            hash *= prime;
        }
        inDigits = digit;
    }
    return hash;
}

bool contains(const Fingerprints& page, std::uint64_t fingerprint) {
    return std::ranges::binary_search(page, fingerprint);
}

/// A page's blocks on their way to being counted.
struct Counted {
    std::vector<std::uint64_t> fingerprints;  ///< one a block
    std::vector<int> longWords;               ///< words of running text, else 0
    int allLongWords = 0;
};

Counted countedOf(const PageTree& page) {
    constexpr int runningText = 20;  // words: no menu, no button, no headline
    constexpr std::size_t longEnough = 4096;
    Counted counted;
    for (const Block& block : page.blocks()) {
        const std::string_view text = page.text(block);
        const int words = block.image ? 0 : countReadingWords(text.substr(0, longEnough));
        counted.fingerprints.push_back(fingerprintOf(page, block));
        counted.longWords.push_back(words >= runningText ? words : 0);
        counted.allLongWords += counted.longWords.back();
    }
    return counted;
}

bool isSameText(const Counted& page, const Fingerprints& other) {
    int shared = 0;
    for (std::size_t i = 0; i < page.fingerprints.size(); ++i) {
        if (page.longWords[i] > 0 && contains(other, page.fingerprints[i])) {
            shared += page.longWords[i];
        }
    }
    return 2 * shared > page.allLongWords;
}

}  // namespace

Fingerprints fingerprintsOf(const PageTree& page) {
    Fingerprints fingerprints;
    for (const Block& block : page.blocks()) {
        if (!block.image) {
            fingerprints.push_back(fingerprintOf(page, block));
        }
    }
    std::ranges::sort(fingerprints);
    const auto repeated = std::ranges::unique(fingerprints);
    fingerprints.erase(repeated.begin(), repeated.end());
    return fingerprints;
}

std::vector<int> seenOn(const PageTree& page, const std::vector<Fingerprints>& others) {
    std::vector<int> seen(page.blocks().size());
    if (others.empty()) {
        return seen;
    }
    const Counted counted = countedOf(page);
    for (const Fingerprints& other : others) {
        if (isSameText(counted, other)) {
            continue;
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!page.blocks()[i].image && contains(other, counted.fingerprints[i])) {
                ++seen[i];
            }
        }
    }
    return seen;
}

}  // namespace klartext::core
