// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string_view>

#include "archive/packed_file.h"
#include "archive/saved_file.h"
#include "archive/unpack_budget.h"

namespace klartext::app {

/// Whether the first bytes of a file, unpacked where they are gzip, begin a WARC file.
[[nodiscard]] bool looksLikeWarc(std::string_view head);

/// A web archive as crawlers write it (ISO 28500), plain or with each record packed by itself: its
/// parts are the HTML answers in it. Reads through the whole file once and keeps only where things
/// are. A file that is damaged half way, or has more than the budget allows, gives the pages before
/// that.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openWarc(
    const std::shared_ptr<const PackedFile>& file, UnpackBudget& budget);

}  // namespace klartext::app
