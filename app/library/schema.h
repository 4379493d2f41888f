// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace klartext::app {

/// The tables, as steps from one version of the database to the next. A database of version N has
/// taken the first N steps. Steps that were released are never changed; new ones go to the end.
inline constexpr std::array schemaSteps{
    // The blocks of pages that were opened, to know what all pages of a site repeat. Addresses and
    // sites are hashed, so that nobody can read where a person was. `blocks` is
    // an array of 64-bit fingerprints, least significant byte first.
    "CREATE TABLE seen_pages ("
    " address TEXT PRIMARY KEY,"
    " site TEXT NOT NULL,"
    " seen INTEGER NOT NULL,"  // milliseconds since 1970
    " blocks BLOB NOT NULL"
    ") WITHOUT ROWID",
    "CREATE INDEX seen_pages_of_site ON seen_pages (site, seen)",
    // Pages that a person corrected; `page` is the page as it was fetched, compressed, so that
    // rules can show what they do to it, and NULL when it is too large.
    "CREATE TABLE corrected_pages ("
    " address TEXT PRIMARY KEY,"
    " site TEXT NOT NULL,"
    " corrected INTEGER NOT NULL,"  // milliseconds since 1970
    " corrections TEXT NOT NULL,"   // JSON, see core/corrections.h
    " content_type TEXT NOT NULL,"
    " kind INTEGER,"
    " page_hash BLOB NOT NULL,"
    " page BLOB"
    ")",
    "CREATE INDEX corrected_pages_of_site ON corrected_pages (site, corrected)",
    // `rule` is a file of rules with this one in it, see core/rule_text.h.
    "CREATE TABLE rules ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " rule TEXT NOT NULL,"
    " matched INTEGER NOT NULL DEFAULT 0,"  // milliseconds since 1970; 0 is never
    " idle INTEGER NOT NULL DEFAULT 0"      // pages of the site since it matched
    ")",
    // Where pages were left; address and text of the block are hashed.
    "CREATE TABLE reading_places ("
    " address BLOB PRIMARY KEY,"
    " text BLOB NOT NULL,"
    " position INTEGER NOT NULL,"  // pixels below the top of the view
    " left_at INTEGER NOT NULL"    // milliseconds since 1970
    ") WITHOUT ROWID",
    "CREATE INDEX reading_places_by_age ON reading_places (left_at)",
};

}  // namespace klartext::app
