// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace klartext::core {

/// Walks over the words of a text as hashes of their lower-case letters (see word_hash.h).
///
/// Letters of any script make words; a run of digits or "#" is the word "#"; "©", "®" and currency
/// signs are words of their own; everything else parts words. Latin, Greek and Cyrillic letters are
/// folded to lower case. Any bytes; linear; allocates nothing.
class FoldedWords {
public:
    explicit FoldedWords(std::string_view text) : m_text(text) {}

    /// The hash of the next word; 0 at the end.
    std::uint64_t next();

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace klartext::core
