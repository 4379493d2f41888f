// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::app {

class Database;

/// Moves a database and its companions out of the way; where it stands now. Nobody may have it
/// open.
[[nodiscard]] QString setAside(const QString& path);

/// Copies a database aside, as it is, while it is in use; where the copy stands, or nothing.
[[nodiscard]] QString copyAside(const QString& path);

/// What could be taken over of a damaged database.
struct Recovered {
    int rows = 0;   ///< of any table
    int pages = 0;  ///< kept ones
    int lost = 0;   ///< kept pages of which a trace was found and nothing else
};

/// Copies whatever can be read of the database at `path` into `fresh`, which has the tables of the
/// schema and nothing in them. The damaged file stays as it is. Blocks.
[[nodiscard]] Recovered recover(Database& fresh, const QString& path);
/// "All that could be read of it was taken over: 12 kept pages."
[[nodiscard]] QString recoveredSentence(const Recovered& recovered);

}  // namespace klartext::app
