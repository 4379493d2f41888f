// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/privacy.h"
#include "core/projection.h"

namespace klartext::ui {

/// What PageModel makes of a page and a person's decisions, perhaps made before. What is not there
/// is made when it is asked for.
struct Projections {
    std::shared_ptr<const core::Article> article;
    std::shared_ptr<const core::Article> withDoubt;
    std::optional<std::vector<core::RemovedEntry>> removed;
    std::optional<core::PrivacyReport> privacy =
        std::nullopt;  ///< of the page, whatever is decided
};

/// All of them but what the page would have loaded; on any thread.
[[nodiscard]] Projections projectionsOf(const core::Extraction& extraction,
                                        const core::Overrides& overrides);
/// What the judge or the person removed, including blocks the person put back since.
[[nodiscard]] std::vector<core::RemovedEntry> removedEver(const core::Extraction& extraction,
                                                          core::Overrides overrides);
/// Whether they are made faster than anybody could notice.
[[nodiscard]] bool isSmall(const core::Extraction& extraction);

}  // namespace klartext::ui
