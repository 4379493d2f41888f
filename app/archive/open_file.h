// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>

#include "archive/saved_file.h"
#include "archive/unpacking.h"
#include "fetch/local_file.h"

namespace klartext::app {

/// A page that was read from the disk, out of whatever kind of file it stood in.
struct OpenedFile {
    SavedPage page;  ///< empty when the person has to choose one of the parts
    QUrl address;    ///< what opens this page again: the file, or its part below it
    QUrl file;
    std::shared_ptr<const SavedFile> whole;  ///< null for files that are one page
    std::size_t part = 0;                    ///< of whole->parts()
    bool mustChoose = false;
    QString note = {};  ///< says what of it is not shown as it is meant; empty for most

    friend bool operator==(const OpenedFile&, const OpenedFile&) = default;
};

/// Who chooses when a file holds several pages and the path names none.
enum class ManyPages { TakeFirst, Ask };

/// Opens a page or a file that holds pages: HTML with its folder, MHTML, SingleFile HTML, Safari's
/// webarchive, MAFF, EPUB, zipped HTML, Markdown, WARC. What it is its bytes say, and its name only
/// where bytes cannot (Markdown). A path may go on below the file: "sea.epub/OEBPS/a.xhtml",
/// "sea.epub/3".
///
/// Total, and bounded in memory. Blocks; any thread. `path` is in the encoding of the file system.
/// `known` is a file opened before, used when `path` is it or below it.
/// Markdown that cannot be read as such within the limits of `unpacking` is given as plain text,
/// and its note says so.
[[nodiscard]] Expected<OpenedFile> openFile(const std::string& path, SpecialFiles special,
                                            ManyPages many,
                                            const std::shared_ptr<const OpenedFile>& known = {},
                                            const std::stop_token& stop = {},
                                            const Unpacking& unpacking = unpackingHere());

/// One page of a file that is open.
[[nodiscard]] Expected<OpenedFile> openPart(const std::shared_ptr<const SavedFile>& whole,
                                            const QUrl& file, std::size_t part,
                                            const std::stop_token& stop = {});

}  // namespace klartext::app
