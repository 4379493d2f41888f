// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace klartext::app {

// A frame between the program and the one that unpacks files is a row of fields: numbers in eight
// bytes, the lowest first, and bytes behind their count.

class FieldWriter {
public:
    void number(std::uint64_t value);
    void bytes(std::string_view bytes);
    void text(const QString& text) { this->bytes(text.toStdString()); }
    [[nodiscard]] std::size_t size() const { return m_row.size(); }
    [[nodiscard]] std::string take() { return std::exchange(m_row, {}); }

private:
    std::string m_row;
};

/// Total: behind the end, and where the row makes no sense, all is 0 and empty, and isWhole() says
/// so.
class FieldReader {
public:
    /// The bytes must outlive the reader and the views it gives.
    explicit FieldReader(std::string_view row) : m_rest(row) {}

    [[nodiscard]] std::uint64_t number();
    [[nodiscard]] std::string_view bytes();
    [[nodiscard]] QString text();
    /// A count of things of which each has a field; 0 when there cannot be as many.
    [[nodiscard]] std::size_t count();
    /// What was read before makes no sense.
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// All was read, and there was nothing more and nothing less.
    [[nodiscard]] bool isWhole() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

}  // namespace klartext::app
