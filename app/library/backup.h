// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "errors/error.h"
#include "library/database.h"

namespace klartext::app {

/// Writes all that the database holds into one file: whole or not at all, as it is at one moment,
/// also while others write. Blocks.
[[nodiscard]] Expected<void> writeBackup(Database& database, const QString& path);

/// Puts what a backup holds in the place of all that the database holds, in one step for everybody
/// who uses it. Where what was there before is kept now. A backup of an earlier version is brought
/// up to date; of a later one, or of a file that is none, nothing is taken. Blocks.
[[nodiscard]] Expected<QString> readBackup(Database& database, const QString& path);

}  // namespace klartext::app
