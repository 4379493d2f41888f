// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "imports/imported.h"

namespace klartext::app {

/// Pocket's ril_export.html: headings "Unread" and "Read Archive", each with a list of
/// <a href time_added tags>.
[[nodiscard]] ImportList readPocketHtml(const QString& html);

/// NETSCAPE-Bookmark-file-1, which all browsers write: the folders a page stands in become tags.
/// Bookmarks of browsers' own pages and bookmarklets are passed over without a word.
[[nodiscard]] ImportList readBookmarks(const QString& html);

/// A text with an address a line, also with a title before or behind it, or as a Markdown link. Of
/// HTML all links. Lines that begin with "#" and empty lines are passed over.
[[nodiscard]] ImportList readLinkList(const QString& text);

}  // namespace klartext::app
