// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "metadata/author_candidates.h"

namespace klartext::core {

/// Names and what they were found by.
struct FoundNames {
    std::vector<std::string> names;
    AuthorSign sign;
};

/// The names that lines of the page show as its authors': bylines, lines behind a label or beside a
/// date, names alone.
[[nodiscard]] std::vector<FoundNames> namesInLines(const Sources& sources);

/// A label such as "Thread starter" or "Written by:", whose name stands in what follows.
[[nodiscard]] bool isAuthorLabel(std::string_view text);

}  // namespace klartext::core
