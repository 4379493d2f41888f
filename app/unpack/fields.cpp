// SPDX-License-Identifier: MIT
#include "unpack/fields.h"

#include <cstddef>

namespace klartext::app {

namespace {

constexpr std::size_t numberSize = 8;

}  // namespace

void FieldWriter::number(std::uint64_t value) {
    for (std::size_t i = 0; i < numberSize; ++i) {
        m_row += static_cast<char>(value & 0xFFU);
        value >>= 8U;
    }
}

void FieldWriter::bytes(std::string_view bytes) {
    number(bytes.size());
    m_row += bytes;
}

std::uint64_t FieldReader::number() {
    m_failed = m_failed || m_rest.size() < numberSize;
    if (m_failed) return 0;
    std::uint64_t value = 0;
    for (std::size_t i = numberSize; i-- > 0;) {
        value = value << 8U | static_cast<unsigned char>(m_rest[i]);
    }
    m_rest.remove_prefix(numberSize);
    return value;
}

std::string_view FieldReader::bytes() {
    const std::uint64_t size = number();
    m_failed = m_failed || size > m_rest.size();
    if (m_failed) return {};
    const std::string_view bytes = m_rest.substr(0, static_cast<std::size_t>(size));
    m_rest.remove_prefix(bytes.size());
    return bytes;
}

QString FieldReader::text() {
    const std::string_view utf8 = bytes();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::size_t FieldReader::count() {
    const std::uint64_t count = number();
    m_failed = m_failed || count > m_rest.size() / numberSize;
    return m_failed ? 0 : static_cast<std::size_t>(count);
}

}  // namespace klartext::app
