// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

/// The bytes of core/model/judge.model, which the assembler puts into the library as they are.
[[nodiscard]] std::string_view builtInModelBytes();

}  // namespace klartext::core
