// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace klartext::app {

/// The path of a program that comes with this one: beside it, or where an installation and a build
/// put what nobody calls by hand, ../libexec/klartext. Nothing but where this program lies has a
/// say in it. Empty when there is none. Needs no QCoreApplication.
[[nodiscard]] std::string helperProgram(const std::string& name);

}  // namespace klartext::app
