// SPDX-License-Identifier: MIT
#pragma once

#include "archive/unpack_budget.h"
#include "imports/import_sink.h"
#include "imports/import_text.h"

namespace klartext::app {

/// Pocket's ril_export.html: headings "Unread" and "Read Archive", each with a list of
/// <a href time_added tags>.
void readPocketHtml(const ImportText& html, ImportSink& sink, UnpackBudget& budget);

/// NETSCAPE-Bookmark-file-1, which all browsers write: the folders a page stands in become tags.
/// Bookmarks of browsers' own pages and bookmarklets are told as such.
void readBookmarks(const ImportText& html, ImportSink& sink, UnpackBudget& budget);

/// All links to the web in any HTML.
void readLinksOf(const ImportText& html, ImportSink& sink, UnpackBudget& budget);

}  // namespace klartext::app
