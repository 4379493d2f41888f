// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "archive/unpack_budget.h"
#include "archive/zip_file.h"
#include "imports/import_sink.h"

namespace klartext::app {

/// wallabag: an array of entries with url, title, tags, is_archived, is_starred, created_at,
/// annotations. An entry's number stands for its line. Of a file that is cut off, the entries
/// before the cut are read.
void readWallabag(std::string_view json, ImportSink& sink, UnpackBudget& budget);

/// Omnivore: metadata_0_to_20.json and its like, arrays of pages with url, title, labels, state,
/// savedAt and readingProgress; highlights/SLUG.md holds a page's highlights.
void readOmnivore(const ZipFile& zip, ImportSink& sink, UnpackBudget& budget);
[[nodiscard]] bool isMetadataOfOmnivore(std::string_view name);

}  // namespace klartext::app
