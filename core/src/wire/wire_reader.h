// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace klartext::core {

/// Reads what WireWriter wrote, and trusts nothing. Once something is not as it must be, all that
/// is read is zero and empty, and failed() says so.
class WireReader {
public:
    explicit WireReader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    /// Everything was read and was as it must be.
    [[nodiscard]] bool finished() const { return !m_failed && m_bytes.empty(); }
    void fail();
    void require(bool condition) {
        if (!condition) {
            fail();
        }
    }

    std::uint8_t byte();
    bool flag();
    std::uint64_t number();
    /// A number of at most `most`.
    std::uint64_t number(std::uint64_t most);
    std::uint32_t number32();
    std::int64_t signedNumber();
    int integer();
    std::uint64_t fixed(unsigned bits = 64);
    /// Finite.
    double real();
    float smallReal();
    /// Between 0 and 1.
    float share();
    /// Any bytes.
    std::string bytes();
    /// Well-formed UTF-8.
    std::string text();

    template <typename Enum>
    requires std::is_enum_v<Enum> Enum choice(Enum last) {
        const std::uint8_t value = byte();
        require(value <= static_cast<std::uint8_t>(last));
        return m_failed ? Enum{} : static_cast<Enum>(value);
    }

    /// How many values follow, each of which takes `smallest` bytes or more: no list is longer than
    /// the bytes that are there.
    std::size_t count(std::size_t smallest);

    template <typename Value, typename Read>
    std::vector<Value> list(std::size_t smallest, Read read) {
        std::vector<Value> values;
        const std::size_t size = count(smallest);
        values.reserve(size);
        for (std::size_t i = 0; i < size && !m_failed; ++i) {
            values.push_back(read());
        }
        return values;
    }

private:
    std::string_view m_bytes;
    bool m_failed = false;
};

}  // namespace klartext::core
