// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <memory>

#include "archive/saved_file.h"
#include "archive/unpack_budget.h"
#include "archive/zip_file.h"

namespace klartext::app {

/// The three kinds of ZIP files that hold pages. `file` is the file: address of the archive; of
/// parts without an address of their own it is the begin of theirs. When the budget is spent they
/// hold what was found until then.
///
/// A book (https://www.w3.org/TR/epub-33/): its parts are the documents of its spine, named as in
/// its contents. Protected books are refused with a sentence.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openEpub(
    const std::shared_ptr<const ZipFile>& zip, const QUrl& file, UnpackBudget& budget);
/// Pages that Firefox saved with MAFF: one a folder, described by an index.rdf.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openMaff(
    const std::shared_ptr<const ZipFile>& zip, const QUrl& file, UnpackBudget& budget);
/// Any other archive with HTML in it.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openZippedHtml(
    const std::shared_ptr<const ZipFile>& zip, const QUrl& file);

/// Finds out which of these it is.
[[nodiscard]] Expected<std::shared_ptr<const SavedFile>> openZip(
    const std::shared_ptr<const ZipFile>& zip, const QUrl& file, UnpackBudget& budget);

/// The address of an entry of the archive: "file:///books/sea.epub/OEBPS/a.xhtml".
[[nodiscard]] QUrl addressInside(const QUrl& file, const std::string& entry);
[[nodiscard]] std::string folderOf(const std::string& entry);
[[nodiscard]] bool isHtmlName(const std::string& name);

}  // namespace klartext::app
