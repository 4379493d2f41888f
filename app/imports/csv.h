// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <cstddef>
#include <string_view>

#include "imports/import_text.h"

namespace klartext::app {

struct CsvRow {
    int line = 0;  ///< where it begins, from 1
    QStringList fields;
    bool whole = true;  ///< false: its last quote is never closed
    bool cut = false;   ///< it is longer than a row may be, and its end is missing

    /// It stands in an empty line.
    [[nodiscard]] bool isEmpty() const {
        return fields.size() == 1 && fields.first().trimmed().isEmpty();
    }
};

/// Reads comma-separated values (https://www.rfc-editor.org/rfc/rfc4180), a row at a time: quoted
/// fields may hold commas, line ends and doubled quotes. Empty lines are passed over. A quote that
/// is never closed ends with its line, so that it costs one row and not the rest of the file. Of a
/// row without end the first fields are kept, and of these the first megabytes; it says so.
class CsvReader {
public:
    /// `text` must outlive the reader.
    explicit CsvReader(const ImportText& text) : m_text(text), m_bytes(text.bytes()) {}

    /// False when there is no more.
    [[nodiscard]] bool next(CsvRow& row);

private:
    void read(CsvRow& row);
    [[nodiscard]] bool separator();
    [[nodiscard]] std::string_view bare();
    [[nodiscard]] std::string_view bareLine();
    [[nodiscard]] std::size_t endOfQuoted() const;
    [[nodiscard]] QString quoted(bool& whole);
    [[nodiscard]] QString text(std::string_view piece);

    const ImportText& m_text;
    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_room = 0;  ///< bytes that this row may still have
    int m_line = 1;
    bool m_isCut = false;
};

}  // namespace klartext::app
