// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <stop_token>

#include "archive/packed_file.h"
#include "archive/saved_file.h"
#include "archive/unpack_budget.h"

namespace klartext::app {

/// Whether the first bytes of a file say that it holds pages, whatever its name is: ZIP, WARC,
/// MHTML or a web archive of Safari.
[[nodiscard]] bool isPacked(const PackedFile& file);

/// Opens such a file of any kind. Total. Blocks; any thread. When `stop` is requested it ends soon,
/// with a result nobody looks at.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openPacked(
    const std::shared_ptr<const PackedFile>& file, const UnpackLimits& limits = {},
    const std::stop_token& stop = {});

}  // namespace klartext::app
