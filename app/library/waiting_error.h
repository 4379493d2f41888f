// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "errors/error.h"

namespace klartext::app {

/// Says of what could not be written into the library of this path, for `reason`, what it waits for
/// and until when it holds. Where writing is not allowed that is said alone.
[[nodiscard]] Error waitingError(const Error& reason, const QString& path);

}  // namespace klartext::app
