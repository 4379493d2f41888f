// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "archive/unpack_budget.h"
#include "imports/import_sink.h"
#include "imports/import_text.h"

namespace klartext::app {

/// Which program wrote a table, by the names in its first row.
[[nodiscard]] std::optional<ImportFormat> recogniseCsv(const ImportText& text);

/// Pocket:     title,url,time_added,tags,status      (tags: a|b; status: unread, archive)
/// Instapaper: URL,Title,Selection,Folder,Timestamp[,Tags]   (Folder: Unread, Archive, Starred, …)
/// Readwise:   Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
///   and its table of highlights: Highlight,Book Title,…,Note,…,URL where it has addresses
///
/// Columns are found by their names, whatever their order.
void readCsvImport(const ImportText& text, ImportFormat format, ImportSink& sink,
                   UnpackBudget& budget);

}  // namespace klartext::app
