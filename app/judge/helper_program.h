// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace klartext::app {

/// The path of a program that comes with this one: beside it, or where an installation puts what
/// nobody calls by hand. Empty when there is none. Needs no QCoreApplication.
[[nodiscard]] std::string helperProgram(const std::string& name);

}  // namespace klartext::app
