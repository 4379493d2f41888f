// SPDX-License-Identifier: MIT
#include "reopened.h"

#include <memory>
#include <utility>

#include "archive/stored_resources.h"

namespace klartext::gui {

Reopened reopened(const app::SavedCopy& copy, const core::Extraction& anew) {
    core::ReopenedPage page = core::restored(copy.page, anew);
    return {std::make_shared<const core::Extraction>(std::move(page.extraction)),
            std::move(page.overrides), page.placeBlock, page.placeOffset};
}

void takeUp(app::Visit& visit, const app::SavedCopy& copy, Reopened reopened) {
    visit.extraction = std::move(reopened.page);
    if (visit.overrides.empty()) visit.overrides = std::move(reopened.overrides);
    visit.images = app::asResources(copy.images);
    visit.block = reopened.block;
    visit.offset = reopened.offset;
    visit.copied = copy.page.highlights;
    visit.highlights = visit.copied;
}

}  // namespace klartext::gui
