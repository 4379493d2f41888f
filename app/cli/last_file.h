// SPDX-License-Identifier: MIT
#pragma once

#include "archive/unpacking.h"

namespace klartext::cli {

/// The same unpacking, but a file that is opened again right after itself, as a book is for each of
/// its chapters, is opened once. One that changed meanwhile is another one.
[[nodiscard]] app::Unpacking rememberingLast(app::Unpacking unpacking);

}  // namespace klartext::cli
