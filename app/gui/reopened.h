// SPDX-License-Identifier: MIT
#pragma once

#include "core/corrections.h"
#include "core/extraction.h"
#include "extract/extraction_service.h"
#include "save/saved_copy.h"
#include "session/history.h"

namespace klartext::gui {

/// A page as it was when its copy was saved.
struct Reopened {
    app::SharedExtraction page;  ///< with its verdicts, where its blocks are still the same
    core::Overrides overrides;
    core::BlockId block = core::noBlock;  ///< where it was being read
    int offset = 0;
};
/// `anew` is what is made of the copied page now. Takes time in proportion to it; any thread.
[[nodiscard]] Reopened reopened(const app::SavedCopy& copy, const core::Extraction& anew);

/// Shows a visit so: the person's corrections unless there are later ones, the images and the
/// highlights of the copy.
void takeUp(app::Visit& visit, const app::SavedCopy& copy, Reopened reopened);

}  // namespace klartext::gui
