// SPDX-License-Identifier: MIT
#include "wire/wire_reader.h"

#include <bit>
#include <cmath>
#include <limits>

#include "wire/well_formed.h"

namespace klartext::core {

void WireReader::fail() {
    m_failed = true;
    m_bytes = {};
}

std::uint8_t WireReader::byte() {
    if (m_bytes.empty()) {
        fail();
        return 0;
    }
    const auto value = static_cast<std::uint8_t>(m_bytes.front());
    m_bytes.remove_prefix(1);
    return value;
}

bool WireReader::flag() {
    const std::uint8_t value = byte();
    require(value <= 1);
    return value == 1;
}

std::uint64_t WireReader::number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint64_t part = byte();
        value |= (part & 0x7FU) << shift;
        if ((part & 0x80U) == 0) {
            return m_failed ? 0 : value;
        }
    }
    fail();
    return 0;
}

std::uint64_t WireReader::number(std::uint64_t most) {
    const std::uint64_t value = number();
    require(value <= most);
    return m_failed ? 0 : value;
}

std::uint32_t WireReader::number32() {
    return static_cast<std::uint32_t>(number(std::numeric_limits<std::uint32_t>::max()));
}

std::int64_t WireReader::signedNumber() {
    const std::uint64_t bits = number();
    return static_cast<std::int64_t>((bits >> 1U) ^ ((bits & 1U) != 0 ? ~std::uint64_t{0} : 0));
}

int WireReader::integer() {
    const std::int64_t value = signedNumber();
    require(value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max());
    return m_failed ? 0 : static_cast<int>(value);
}

std::uint64_t WireReader::fixed(unsigned bits) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < bits; shift += 8) {
        value |= std::uint64_t{byte()} << shift;
    }
    return m_failed ? 0 : value;
}

double WireReader::real() {
    const double value = std::bit_cast<double>(fixed());
    require(std::isfinite(value));
    return m_failed ? 0 : value;
}

float WireReader::smallReal() {
    const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(fixed(32)));
    require(std::isfinite(value));
    return m_failed ? 0 : value;
}

float WireReader::share() {
    const float value = smallReal();
    require(value >= 0 && value <= 1);
    return m_failed ? 0 : value;
}

std::string WireReader::bytes() {
    const std::size_t size = count(1);
    std::string value(m_bytes.substr(0, size));
    m_bytes.remove_prefix(size);
    return value;
}

std::string WireReader::text() {
    std::string value = bytes();
    require(isUtf8(value));
    if (m_failed) {
        value.clear();
    }
    return value;
}

std::size_t WireReader::count(std::size_t smallest) {
    // Only once the count itself is read is it known how much is left for what it counts.
    const std::uint64_t value = number();
    require(value <= m_bytes.size() / smallest);
    return m_failed ? 0 : static_cast<std::size_t>(value);
}

}  // namespace klartext::core
