// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/report.h"
#include "save/saved_copy.h"

namespace klartext::app {

/// What this program noted in a file that it wrote: a page, and what was made of it.
struct OwnFile {
    std::optional<core::Report> report;
    std::optional<SavedCopy> copy;
    bool isBrokenReport = false;  ///< it begins as a report, and is none that can be read

    /// The page that was written down; null when there is none.
    [[nodiscard]] const core::RawPage* page() const {
        if (report) return &report->page;
        return copy ? &copy->page.page : nullptr;
    }
};

/// Empty for the files of all others. Takes time and memory in proportion to the bytes.
[[nodiscard]] OwnFile readOwnFile(std::string_view bytes);

}  // namespace klartext::app
