// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include "archive/zip_file.h"
#include "errors/error.h"
#include "imports/imported.h"

namespace klartext::app {

/// wallabag: an array of entries with url, title, tags, is_archived, is_starred, created_at,
/// annotations. An entry's number stands for its line. Of a file that is cut off, the entries
/// before the cut are read.
[[nodiscard]] ImportList readWallabag(const QByteArray& json);

/// Omnivore: metadata_0_to_20.json and its like, arrays of pages with url, title, labels, state,
/// savedAt and readingProgress; highlights/SLUG.md holds a page's highlights.
[[nodiscard]] Expected<ImportList> readOmnivore(const ZipFile& zip);

}  // namespace klartext::app
