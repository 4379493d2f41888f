// SPDX-License-Identifier: MIT
#pragma once

#include "archive/open_file.h"
#include "core/corrections.h"
#include "extract/extraction_service.h"
#include "parts/part_list.h"
#include "session/history.h"

namespace klartext::gui {

// What a page is to the window that shows it.

/// The pages of the file that it is a part of; none for a file of one page.
[[nodiscard]] ui::PartList partsOf(const app::OpenedFile& opened);

/// Whether there are bytes that could be read in another encoding.
[[nodiscard]] bool hasEncoding(const app::Visit& visit);

/// What broke off is not all there, however whole it looks.
[[nodiscard]] app::SharedExtraction doubted(const core::Extraction& extraction);

/// The person's word on its blocks: by rules, and by the hand.
[[nodiscard]] core::Overrides decided(const app::Visit& visit);

}  // namespace klartext::gui
