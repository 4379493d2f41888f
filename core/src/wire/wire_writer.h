// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace klartext::core {

/// Appends values to bytes, small numbers in one byte (LEB128, https://dwarfstd.org/, 7.6).
class WireWriter {
public:
    void byte(std::uint8_t value) { m_bytes += static_cast<char>(value); }
    void flag(bool value) { byte(value ? 1 : 0); }
    void number(std::uint64_t value);
    void signedNumber(std::int64_t value);
    /// All of its bits, the lowest first.
    void fixed(std::uint64_t value, unsigned bits = 64);
    /// 0 for what is no finite number.
    void real(double value);
    void real(float value);
    /// Brought between 0 and 1.
    void share(float value);
    void bytes(std::string_view value);
    /// With U+FFFD for what is no UTF-8.
    void text(std::string_view value);

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void choice(Enum value) { byte(static_cast<std::uint8_t>(value)); }

    template <typename List, typename Write>
    void list(const List& values, Write write) {
        number(values.size());
        for (const auto& value : values) {
            write(value);
        }
    }

    void reserve(std::size_t size) { m_bytes.reserve(size); }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

}  // namespace klartext::core
