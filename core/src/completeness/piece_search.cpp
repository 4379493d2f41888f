// SPDX-License-Identifier: MIT
#include "completeness/piece_search.h"

#include <cstdint>
#include <unordered_map>

namespace klartext::core {

namespace {

// A piece is recognised by so many bytes at its beginning.
constexpr std::size_t keySize = sizeof(std::uint64_t);
// Text of people takes a few for each piece.
constexpr std::size_t mostComparisons = 20'000'000;

std::uint64_t withByte(std::uint64_t key, char byte) {
    return (key << 8U) | static_cast<unsigned char>(byte);
}

/// The keys that pieces have, so that most places of a text need no look into the table.
class KeyFilter {
public:
    void add(std::uint64_t key) { m_bits[slot(key)] = true; }
    [[nodiscard]] bool mayHave(std::uint64_t key) const { return m_bits[slot(key)]; }

private:
    static constexpr unsigned bits = 20;
    static std::size_t slot(std::uint64_t key) {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> (64U - bits));
    }

    std::vector<bool> m_bits = std::vector<bool>(std::size_t{1} << bits, false);
};

/// The pieces by their keys; of those that are equal one stands for all.
class Pieces {
public:
    explicit Pieces(const std::vector<std::string>& pieces) {
        for (const std::string& piece : pieces) {
            if (piece.size() < keySize || !m_numbers.try_emplace(piece, m_found.size()).second) {
                continue;
            }
            m_found.push_back(false);
            std::uint64_t key = 0;
            for (std::size_t i = 0; i < keySize; ++i) {
                key = withByte(key, piece[i]);
            }
            m_filter.add(key);
            m_sought[key].push_back(piece);
        }
    }

    void findIn(std::string_view text) {
        std::uint64_t key = 0;
        for (std::size_t end = 1; end <= text.size() && !isSpent(); ++end) {
            key = withByte(key, text[end - 1]);
            if (end >= keySize && m_filter.mayHave(key)) {
                compare(text.substr(end - keySize), key);
            }
        }
    }

    [[nodiscard]] bool isSpent() const { return m_comparisons > mostComparisons; }

    [[nodiscard]] bool isFound(std::string_view piece) const {
        return piece.size() >= keySize && m_found[m_numbers.at(piece)];
    }

private:
    void compare(std::string_view rest, std::uint64_t key) {
        const auto sought = m_sought.find(key);
        if (sought == m_sought.end()) {
            return;
        }
        std::erase_if(sought->second, [&](std::string_view piece) {
            m_comparisons += 1 + piece.size() / keySize;
            if (!rest.starts_with(piece)) {
                return false;
            }
            m_found[m_numbers.at(piece)] = true;
            return true;
        });
    }

    KeyFilter m_filter;
    std::unordered_map<std::uint64_t, std::vector<std::string_view>> m_sought;
    std::unordered_map<std::string_view, std::size_t> m_numbers;
    std::vector<bool> m_found;
    std::size_t m_comparisons = 0;
};

}  // namespace

std::vector<bool> piecesIn(std::string_view text, const std::vector<std::string>& pieces) {
    Pieces sought(pieces);
    sought.findIn(text);
    std::vector<bool> found;
    found.reserve(pieces.size());
    for (const std::string& piece : pieces) {
        found.push_back(sought.isSpent() || sought.isFound(piece));
    }
    return found;
}

}  // namespace klartext::core
