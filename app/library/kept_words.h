// SPDX-License-Identifier: MIT
#pragma once

#include "library/database.h"

namespace klartext::app {

// The index for searching, which holds for each page its title, names, text, highlights and notes.
// All within a transaction; false when it could not be written.

/// To be called before anything of a page changes that is searched.
[[nodiscard]] bool forgetKeptWords(Database& database, qint64 page);
/// To be called once it has changed.
[[nodiscard]] bool indexKeptWords(Database& database, qint64 page);

}  // namespace klartext::app
