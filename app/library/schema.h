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
};

}  // namespace klartext::app
