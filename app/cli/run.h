// SPDX-License-Identifier: MIT
#pragma once

#include "archive/unpacking.h"
#include "arguments.h"

namespace klartext::cli {

/// Reads every input, extracts it and prints the results; gives the exit status.
[[nodiscard]] int run(const Arguments& arguments, const app::Unpacking& unpacking);

}  // namespace klartext::cli
