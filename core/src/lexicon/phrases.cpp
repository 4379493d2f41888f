// SPDX-License-Identifier: MIT
#include "lexicon/phrases.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

#include "lexicon/folded_words.h"
#include "lexicon/phrase_vocabulary.h"
#include "lexicon/word_hash.h"

namespace klartext::core {

namespace {

constexpr std::size_t longestPhrase = 8;  // words

/// Words as a ring: the phrases that begin at the oldest of them are looked up.
class Window {
public:
    explicit Window(std::string_view text) : m_words(text) {
        for (std::uint64_t& word : m_ring) {
            word = m_words.next();
        }
    }
    [[nodiscard]] std::uint64_t operator[](std::size_t i) const {
        return m_ring[(m_begin + i) % longestPhrase];
    }
    void advance() {
        m_ring[m_begin] =
            m_ring[(m_begin + longestPhrase - 1) % longestPhrase] == 0 ? 0 : m_words.next();
        m_begin = (m_begin + 1) % longestPhrase;
    }

private:
    FoldedWords m_words;
    std::array<std::uint64_t, longestPhrase> m_ring{};
    std::size_t m_begin = 0;
};

/// The vocabulary by phrase and by first word.
class Phrases {
public:
    Phrases() {
        for (const auto rows :
             {englishPhrases(), germanPhrases(), romancePhrases(), otherPhrases()}) {
            for (const PhraseRow& row : rows) {
                forEachListed(row.phrases, '|',
                              [&](std::string_view phrase) { add(phrase, maskOf(row.phrase)); });
            }
        }
    }

    struct Match {
        std::uint64_t mask = 0;
        std::uint32_t words = 0;
    };
    /// The longest phrase that begins where the window does.
    [[nodiscard]] Match longestAt(const Window& window) const {
        const std::uint16_t* lengths = m_lengths.find(window[0]);
        Match match;
        if (lengths == nullptr) {
            return match;
        }
        std::uint64_t hash = 0;
        const auto longest = static_cast<std::uint32_t>(std::bit_width(*lengths));
        for (std::uint32_t words = 1; words <= longest && window[words - 1] != 0; ++words) {
            hash = hashAppend(hash, window[words - 1]);
            const bool possible = (*lengths >> (words - 1) & 1) != 0;
            if (const auto* mask = possible ? m_masks.find(hash) : nullptr) {
                match = {*mask, words};
            }
        }
        return match;
    }

private:
    void add(std::string_view phrase, std::uint64_t mask) {
        FoldedWords words(phrase);
        const std::uint64_t first = words.next();
        std::uint64_t hash = 0;
        unsigned count = 0;
        for (std::uint64_t word = first; word != 0 && count < longestPhrase; word = words.next()) {
            hash = hashAppend(hash, word);
            ++count;
        }
        m_masks[hash] |= mask;
        m_lengths[first] = static_cast<std::uint16_t>(m_lengths[first] | 1U << (count - 1));
    }

    HashTable<std::uint64_t, 16384> m_masks;
    HashTable<std::uint16_t, 8192> m_lengths;
};

const Phrases& vocabulary() {
    static const Phrases instance;
    return instance;
}

}  // namespace

PhraseHits phrasesIn(std::string_view text) {
    const Phrases& phrases = vocabulary();
    PhraseHits hits;
    std::uint32_t coveredUntil = 0;
    for (Window window(text); window[0] != 0; window.advance()) {
        auto match = phrases.longestAt(window);
        if (hits.words > 0) {
            // "by" names an author where it begins the block, nowhere else.
            match.mask &= ~maskOf(Phrase::Byline);
        }
        const std::uint32_t end = hits.words + match.words;
        // The "thema" of "mehr zum thema" does not speak for itself.
        if (match.mask != 0 && end > coveredUntil) {
            hits.mask |= match.mask;
            hits.covered += end - std::max(coveredUntil, hits.words);
            coveredUntil = end;
        }
        ++hits.words;
    }
    return hits;
}

}  // namespace klartext::core
