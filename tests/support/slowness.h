// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace klartext::test {

/// How many times as long everything may take here as in a plain run: under a sanitizer, or under
/// the command that KLARTEXT_UNDER names (in_fresh_home).
inline int slowness() {
#if defined(KLARTEXT_SANITIZED)
    return 12;
#else
    return qEnvironmentVariableIsSet("KLARTEXT_UNDER") ? 60 : 1;
#endif
}

}  // namespace klartext::test
