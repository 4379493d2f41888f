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
    // The pages a person keeps. Times are milliseconds since 1970, 0 is never.
    "CREATE TABLE kept_pages ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " key TEXT NOT NULL UNIQUE,"  // one address is one page, see kept_pages.cpp
    " address TEXT NOT NULL,"     // empty for pasted text
    " title TEXT NOT NULL,"
    " title_key TEXT NOT NULL,"  // folded, to sort by
    " site TEXT NOT NULL,"
    " byline TEXT NOT NULL,"
    " published TEXT NOT NULL,"  // as the page says, ISO 8601
    " language TEXT NOT NULL,"
    " beginning TEXT NOT NULL,"  // of the text, for the list
    " words INTEGER NOT NULL,"
    " minutes INTEGER NOT NULL,"
    " dated INTEGER NOT NULL,"  // when it was published, or kept where nobody knows
    " kept_at INTEGER NOT NULL,"
    " opened_at INTEGER NOT NULL DEFAULT 0,"
    " unread INTEGER NOT NULL DEFAULT 1,"
    " archived INTEGER NOT NULL DEFAULT 0,"
    " favourite INTEGER NOT NULL DEFAULT 0,"
    " progress REAL NOT NULL DEFAULT 0,"  // how much of it was read, 0 to 1
    " place BLOB,"                        // the block where it was left, see text_marks.h
    " place_offset INTEGER NOT NULL DEFAULT 0,"
    " corrections TEXT NOT NULL DEFAULT '',"  // JSON, see core/corrections.h
    " judge TEXT NOT NULL DEFAULT '',"        // by what the text was found
    " former_text BLOB,"                      // packed: before a better judge, until it was seen
    " deleted_at INTEGER NOT NULL DEFAULT 0"
    ")",
    // A list reads nothing but one of these, in its order.
    "CREATE INDEX kept_by_time ON kept_pages (deleted_at, kept_at, archived, unread, favourite)",
    "CREATE INDEX kept_by_title ON kept_pages (deleted_at, title_key, archived, unread, favourite)",
    "CREATE INDEX kept_by_site ON kept_pages (deleted_at, site, archived, unread, favourite)",
    "CREATE INDEX kept_by_date ON kept_pages (deleted_at, dated, archived, unread, favourite)",
    "CREATE INDEX kept_by_length ON kept_pages (deleted_at, words, archived, unread, favourite)",
    "CREATE INDEX kept_by_opening ON kept_pages (deleted_at, opened_at, archived, unread, "
    "favourite)",
    // As it was fetched; `bytes` is packed, see page_codec.h.
    "CREATE TABLE kept_originals ("
    " page INTEGER PRIMARY KEY REFERENCES kept_pages (id) ON DELETE CASCADE,"
    " url TEXT NOT NULL,"
    " content_type TEXT NOT NULL,"
    " kind INTEGER,"
    " composition INTEGER NOT NULL,"
    " bytes BLOB NOT NULL"
    ")",
    // The article's text, packed, for searching and to tell what a better judge changed.
    "CREATE TABLE kept_texts ("
    " page INTEGER PRIMARY KEY REFERENCES kept_pages (id) ON DELETE CASCADE,"
    " text BLOB NOT NULL"
    ")",
    "CREATE VIEW kept_words AS SELECT id, title, byline || ' ' || site AS names,"
    " unpacked(text) AS text FROM kept_pages JOIN kept_texts ON page = id",
    "CREATE VIRTUAL TABLE kept_search USING fts5 (title, names, text, content='kept_words',"
    " content_rowid='id', tokenize='klartext')",
    // Pictures, each once however many pages show it.
    "CREATE TABLE kept_images ("
    " id INTEGER PRIMARY KEY,"
    " hash BLOB NOT NULL UNIQUE,"
    " bytes BLOB NOT NULL"
    ")",
    "CREATE TABLE kept_page_images ("
    " page INTEGER NOT NULL REFERENCES kept_pages (id) ON DELETE CASCADE,"
    " address TEXT NOT NULL,"
    " image INTEGER NOT NULL REFERENCES kept_images (id),"
    " PRIMARY KEY (page, address)"
    ") WITHOUT ROWID",
    "CREATE INDEX kept_page_images_by_image ON kept_page_images (image)",
    // Small, for the list.
    "CREATE TABLE kept_pictures ("
    " page INTEGER PRIMARY KEY REFERENCES kept_pages (id) ON DELETE CASCADE,"
    " bytes BLOB NOT NULL"
    ")",
    "CREATE TABLE kept_tags ("
    " page INTEGER NOT NULL REFERENCES kept_pages (id) ON DELETE CASCADE,"
    " folded TEXT NOT NULL,"  // in one letter case, so that a tag is written once
    " tag TEXT NOT NULL,"
    " PRIMARY KEY (page, folded)"
    ") WITHOUT ROWID",
    "CREATE INDEX kept_tags_by_name ON kept_tags (folded, page, tag)",
    // `anchor` is JSON, see core/highlight.h.
    "CREATE TABLE kept_highlights ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " page INTEGER NOT NULL REFERENCES kept_pages (id) ON DELETE CASCADE,"
    " color INTEGER NOT NULL,"
    " note TEXT NOT NULL DEFAULT '',"
    " anchor TEXT NOT NULL,"
    " made_at INTEGER NOT NULL,"
    " deleted_at INTEGER NOT NULL DEFAULT 0"
    ")",
    "CREATE INDEX kept_highlights_of_page ON kept_highlights (page)",
    // How much of the block stood above the view, for a view of another size.
    "ALTER TABLE reading_places ADD COLUMN character INTEGER NOT NULL DEFAULT 0",
    // Pages that are to be fetched; `link` is JSON, see imports/link_json.h. `due` is also the time
    // until which a running program has taken the job.
    "CREATE TABLE fetch_jobs ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " address TEXT NOT NULL UNIQUE,"
    " host TEXT NOT NULL,"
    " link TEXT NOT NULL,"
    " state INTEGER NOT NULL,"  // 0 waits, 1 done, 2 failed
    " attempts INTEGER NOT NULL,"
    " due INTEGER NOT NULL,"  // milliseconds since 1970
    " reason TEXT NOT NULL"
    ")",
    "CREATE INDEX fetch_jobs_by_due ON fetch_jobs (state, due)",
    "CREATE TABLE queue_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    // What a search asks of each page it finds, without the page.
    "CREATE INDEX kept_by_number ON kept_pages (id, deleted_at, archived, unread, favourite, "
    "words, "
    "kept_at)",
    // What a page was marked at is searched with it, also where its text says so no more.
    "ALTER TABLE kept_highlights ADD COLUMN quote TEXT NOT NULL DEFAULT ''",
    "DROP VIEW kept_words",
    "CREATE VIEW kept_words AS SELECT id, title, byline || ' ' || site AS names,"
    " unpacked(text) || coalesce((SELECT group_concat(char(10) || quote || char(10) || note, '')"
    " FROM (SELECT quote, note FROM kept_highlights AS h WHERE h.page = kept_pages.id AND"
    " h.deleted_at = 0 ORDER BY h.id)), '') AS text"
    " FROM kept_pages JOIN kept_texts AS t ON t.page = id",
    // Texts are packed beside their originals, see page_codec.h; those from before stand alone.
    "DROP VIEW kept_words",
    "CREATE VIEW kept_words AS SELECT id, title, byline || ' ' || site AS names,"
    " unpacked(text, bytes) || coalesce((SELECT group_concat(char(10) || quote || char(10) || note,"
    " '') FROM (SELECT quote, note FROM kept_highlights AS h WHERE h.page = kept_pages.id AND"
    " h.deleted_at = 0 ORDER BY h.id)), '') AS text"
    " FROM kept_pages JOIN kept_texts AS t ON t.page = id"
    " LEFT JOIN kept_originals AS o ON o.page = id",
};

}  // namespace klartext::app
