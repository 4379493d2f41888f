// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace klartext::app {

struct CsvRow {
    int line = 0;  ///< where it begins, from 1
    QStringList fields;
    bool whole = true;  ///< false: its last quote is never closed
};

/// Reads comma-separated values (https://www.rfc-editor.org/rfc/rfc4180): quoted fields may hold
/// commas, line ends and doubled quotes. Empty lines are left out. A quote that is never closed
/// ends with its line, so that it costs one row and not the rest of the file.
[[nodiscard]] QList<CsvRow> readCsv(const QString& text);

}  // namespace klartext::app
