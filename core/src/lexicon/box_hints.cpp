// SPDX-License-Identifier: MIT
#include "lexicon/box_hints.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "lexicon/box_vocabulary.h"
#include "lexicon/word_hash.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::size_t longestName = 64;  // letters of one name looked at
constexpr std::size_t mostParts = 16;    // parts of one name looked at
constexpr std::size_t joinedParts = 4;   // "skip-to-main-content"
// "a-d" is no advertisement, "history" no story: only longer words are found across parts or glued
// into others.
constexpr std::size_t shortestJoined = 5;
constexpr std::size_t shortestAtEnd = 6;

/// The vocabulary as a hash table.
class Names {
public:
    Names() {
        for (const BoxWords& row : boxVocabulary()) {
            forEachListed(row.words, ' ', [&](std::string_view word) {
                std::uint64_t& hints = m_hints[hashOf(word)];
                hints |= row.hints;
            });
        }
    }
    [[nodiscard]] const std::uint64_t* find(std::uint64_t hash) const { return m_hints.find(hash); }

private:
    HashTable<std::uint64_t, 8192> m_hints;
};

const Names& names() {
    static const Names instance;
    return instance;
}

/// A name in lower case without its separators, and where its parts end.
class Name {
public:
    /// Takes letters from `text`; what it leaves over beyond its limits is not looked at.
    explicit Name(std::string_view text) {
        char before = 0;
        for (const char c : text) {
            if (!isLetter(c)) {
                endPart();
            } else {
                if (isUpper(c) && !isUpper(before)) {
                    endPart();
                }
                append(asciiLower(c));
            }
            before = c;
        }
        endPart();
    }

    [[nodiscard]] std::size_t parts() const { return m_parts; }
    [[nodiscard]] std::size_t beginOf(std::size_t part) const {
        return part == 0 ? 0 : m_ends[part - 1];
    }
    [[nodiscard]] std::size_t endOf(std::size_t part) const { return m_ends[part]; }
    [[nodiscard]] std::string_view spelling(std::size_t part) const {
        return {m_letters.data() + beginOf(part), endOf(part) - beginOf(part)};
    }
    [[nodiscard]] const std::uint64_t* find(std::size_t begin, std::size_t end) const {
        return names().find(m_hashes.between(begin, end));
    }

private:
    static bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
    static bool isLetter(char c) {
        return isAsciiAlpha(c) || static_cast<unsigned char>(c) >= 0x80;
    }
    void append(char c) {
        if (m_size < longestName && m_parts < mostParts) {
            m_letters[m_size++] = c;
            m_hashes.append(c);
        }
    }
    void endPart() {
        if (m_size > beginOf(m_parts)) {
            m_ends[m_parts++] = m_size;
        }
    }

    std::array<char, longestName> m_letters;
    PrefixHashes<longestName> m_hashes;
    std::array<std::size_t, mostParts> m_ends;
    std::size_t m_size = 0;
    std::size_t m_parts = 0;
};

/// The hints of the longest known words at the front and at the end of an unknown part.
std::uint64_t gluedHints(const Name& name, std::size_t part) {
    const std::size_t begin = name.beginOf(part);
    const std::size_t end = name.endOf(part);
    std::uint64_t hints = 0;
    for (std::size_t cut = end; cut >= begin + shortestJoined; --cut) {
        if (const auto* found = name.find(begin, cut)) {
            hints |= *found;
            break;
        }
    }
    for (std::size_t cut = begin + 1; cut + shortestAtEnd <= end; ++cut) {
        if (const auto* found = name.find(cut, end)) {
            return hints | *found;
        }
    }
    return hints;
}

/// "has-sidebar" and "no-comments" tell of what is elsewhere or nowhere.
bool speaksOfOthers(std::string_view part) {
    constexpr auto words =
        std::to_array<std::string_view>({"has", "no", "non", "not", "with", "without"});
    return std::ranges::find(words, part) != words.end();
}

std::uint64_t hintsOf(const Name& name) {
    std::uint64_t hints = 0;
    for (std::size_t part = 0; part < name.parts();) {
        const std::size_t last = std::min(part + joinedParts, name.parts());
        std::size_t next = last;
        const std::uint64_t* found = nullptr;
        for (; next > part && found == nullptr; --next) {
            const std::size_t size = name.endOf(next - 1) - name.beginOf(part);
            if (next == part + 1 || size >= shortestJoined) {
                found = name.find(name.beginOf(part), name.endOf(next - 1));
            }
        }
        if (found != nullptr) {
            hints |= *found;
            part = next + 1;
        } else if (speaksOfOthers(name.spelling(part))) {
            part += 2;
        } else {
            hints |= gluedHints(name, part++);
        }
    }
    return hints;
}

/// The white-space separated name at or after `from`; empty at the end.
std::string_view nameAt(std::string_view text, std::size_t from) {
    while (from < text.size() && isAsciiSpace(text[from])) {
        ++from;
    }
    std::size_t end = from;
    while (end < text.size() && !isAsciiSpace(text[end])) {
        ++end;
    }
    return text.substr(from, end - from);
}

/// Calls `visit(name, hints)` for each name until it returns false.
template <typename Visit>
void forEachName(std::string_view text, Visit visit) {
    for (auto name = nameAt(text, 0); !name.empty();) {
        if (!visit(name, hintsOf(Name(name)))) {
            return;
        }
        name = nameAt(text, static_cast<std::size_t>(name.data() - text.data()) + name.size());
    }
}

}  // namespace

std::uint64_t boxHints(std::string_view classOrIdOrRole) {
    std::uint64_t all = 0;
    forEachName(classOrIdOrRole, [&all](std::string_view, std::uint64_t hints) {
        all |= hints;
        return true;
    });
    return all;
}

std::string_view nameWithHint(std::string_view classOrIdOrRole, std::uint64_t wanted) {
    std::string_view found;
    forEachName(classOrIdOrRole, [&](std::string_view name, std::uint64_t hints) {
        if ((hints & wanted) != 0) {
            found = name;
        }
        return found.empty();
    });
    return found;
}

}  // namespace klartext::core
