// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/projection.h"

namespace klartext::ui {

/// How removed entries are arranged: an arena of items linked by index.
struct RemovedTree {
    enum class Type { Kind, Run, Block };

    struct Item {
        Type type = Type::Run;
        int parent = -1;  ///< -1 at the top
        int row = 0;      ///< among the parent's children
        std::vector<int> children;
        std::vector<std::size_t> entries;  ///< all below it, in page order
    };

    std::vector<Item> items;
    std::vector<int> top;
    std::vector<int> itemOfEntry;  ///< the deepest item of each entry
};

/// Neighbours that share a group number become one run, with a block below it for each when there
/// are several. Runs stand at the top in page order, or `byKind` below one item a kind, after one
/// of all that a person took out.
[[nodiscard]] RemovedTree arrange(std::span<const core::RemovedEntry> entries, bool byKind);

}  // namespace klartext::ui
