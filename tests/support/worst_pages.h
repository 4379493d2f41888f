// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/page.h"

namespace klartext::test {

/// A page that somebody made to keep a program busy.
struct WorstPage {
    const char* name;
    core::RawPage page;
};

/// What is quadratic somewhere in programs that read pages: nesting, formatting that is never
/// closed, spans of table cells, and each pattern that is looked for in text, data and addresses.
/// Each is as large as it takes for something quadratic to need minutes.
[[nodiscard]] std::vector<WorstPage> worstPages();

}  // namespace klartext::test
