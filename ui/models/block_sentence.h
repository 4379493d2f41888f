// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/page_model.h"

namespace klartext::ui {

/// What became of a block and how sure that is, for the eye and for the screen reader: "Left out:
/// Navigation, almost certain (99 %), hidden on the page. Stands in a navigation area." Empty for
/// core::noBlock. `page` must hold a page.
[[nodiscard]] QString blockSentence(const PageModel& page, core::BlockId block);

}  // namespace klartext::ui
