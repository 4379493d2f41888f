// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace klartext::core {

// Polynomial hashes modulo 2^64: the hash of a stretch follows from those of two prefixes. The
// vocabularies are small and fixed, and a word that collides by chance or by malice is taken for
// a word of theirs, which does no harm.

inline constexpr std::uint64_t hashBase = 0x9E3779B97F4A7C15;

[[nodiscard]] constexpr std::uint64_t hashAppend(std::uint64_t hash, std::uint64_t next) {
    return hash * hashBase + next + 1;
}

[[nodiscard]] constexpr std::uint64_t hashOf(std::string_view word) {
    std::uint64_t hash = 0;
    for (const char c : word) {
        hash = hashAppend(hash, static_cast<unsigned char>(c));
    }
    return hash;
}

/// Hashes of all stretches of a word of at most `capacity` bytes.
template <std::size_t capacity>
class PrefixHashes {
public:
    PrefixHashes() { m_prefixes[0] = 0; }
    void append(char c) {
        m_prefixes[m_size + 1] = hashAppend(m_prefixes[m_size], static_cast<unsigned char>(c));
        ++m_size;
    }
    [[nodiscard]] std::uint64_t between(std::size_t begin, std::size_t end) const {
        return m_prefixes[end] - m_prefixes[begin] * powers[end - begin];
    }

private:
    static constexpr std::array<std::uint64_t, capacity + 1> powers = [] {
        std::array<std::uint64_t, capacity + 1> all{1};
        for (std::size_t i = 1; i < all.size(); ++i) {
            all[i] = all[i - 1] * hashBase;
        }
        return all;
    }();

    std::array<std::uint64_t, capacity + 1> m_prefixes;
    std::size_t m_size = 0;
};

/// A fixed open-addressing table from hash to value; `capacity` is a power of two and at least
/// twice the number of entries.
template <typename Value, std::size_t capacity>
class HashTable {
public:
    Value& operator[](std::uint64_t hash) {
        Slot& slot = m_slots[slotOf(hash)];
        slot.hash = hash;
        return slot.value;
    }
    [[nodiscard]] const Value* find(std::uint64_t hash) const {
        const Slot& slot = m_slots[slotOf(hash)];
        return slot.hash == hash ? &slot.value : nullptr;
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        Value value{};
    };
    [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const {
        static_assert((capacity & (capacity - 1)) == 0);
        std::size_t at = (hash ^ (hash >> 29)) & (capacity - 1);
        while (m_slots[at].hash != hash && m_slots[at].hash != 0) {
            at = (at + 1) & (capacity - 1);
        }
        return at;
    }

    std::array<Slot, capacity> m_slots{};
};

/// Calls `visit(std::string_view)` for each non-empty item of a list.
template <typename Visit>
constexpr void forEachListed(std::string_view list, char separator, Visit visit) {
    while (!list.empty()) {
        const std::size_t end = list.find(separator);
        if (const auto item = list.substr(0, end); !item.empty()) {
            visit(item);
        }
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
    }
}

}  // namespace klartext::core
