// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace klartext::core {

/// Names the judge: another model or other rules have another name, and may find another article on
/// the same page. The same for every call.
[[nodiscard]] std::string judgeId();

}  // namespace klartext::core
