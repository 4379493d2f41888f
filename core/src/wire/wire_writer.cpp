// SPDX-License-Identifier: MIT
#include "wire/wire_writer.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "text/utf8.h"
#include "wire/well_formed.h"

namespace klartext::core {

void WireWriter::number(std::uint64_t value) {
    constexpr std::uint64_t lowBits = 0x7F;
    while (value > lowBits) {
        byte(static_cast<std::uint8_t>((value & lowBits) | 0x80U));
        value >>= 7U;
    }
    byte(static_cast<std::uint8_t>(value));
}

void WireWriter::signedNumber(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    number((bits << 1U) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

void WireWriter::fixed(std::uint64_t value, unsigned bits) {
    for (unsigned shift = 0; shift < bits; shift += 8) {
        byte(static_cast<std::uint8_t>(value >> shift));
    }
}

void WireWriter::real(double value) {
    fixed(std::bit_cast<std::uint64_t>(std::isfinite(value) ? value : 0.0));
}

void WireWriter::real(float value) {
    fixed(std::bit_cast<std::uint32_t>(std::isfinite(value) ? value : 0.0F), 32);
}

void WireWriter::share(float value) {
    real(std::isfinite(value) ? std::clamp(value, 0.0F, 1.0F) : 0.0F);
}

void WireWriter::bytes(std::string_view value) {
    number(value.size());
    m_bytes.append(value);
}

void WireWriter::text(std::string_view value) {
    if (skipAscii(value, 0) == value.size() || isUtf8(value)) {
        bytes(value);
    } else {
        bytes(repairUtf8(value));
    }
}

}  // namespace klartext::core
