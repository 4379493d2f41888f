// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "errors/error.h"
#include "library/database.h"

namespace klartext::app {

/// Mends a database in which damage was met while it is in use, here and elsewhere: where only the
/// index for searching is damaged it is made anew, else the file is copied aside and what can be
/// read of it takes the place of what it held, in one step. What the person should know; no value
/// when it could not be mended, which the next start of the program then does. Blocks.
[[nodiscard]] std::optional<Error> mend(Database& database);

/// The second of these, for one whose file the caller has locked.
[[nodiscard]] std::optional<Error> mendInPlace(Database& database);

}  // namespace klartext::app
