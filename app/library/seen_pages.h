// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <vector>

#include "core/seen_blocks.h"
#include "library/database.h"

namespace klartext::app {

/// The blocks of the pages that were opened, so that what all pages of a site repeat is known.
/// Holds numbers that cannot be read back, and addresses as numbers too: nothing says what was
/// read.
class SeenPages {
public:
    static constexpr int mostOfSite = 24;  ///< the oldest of a site are forgotten
    static constexpr int mostSites = 500;

    /// `database` must outlive it.
    explicit SeenPages(Database& database) : m_database(database) {}

    /// Enters a page, or replaces what was known of its address. Only pages of the web are entered,
    /// and none while others write into the database.
    void enter(const QUrl& address, const core::Fingerprints& blocks);
    /// The other pages of the site of `address`, newest first.
    [[nodiscard]] std::vector<core::Fingerprints> siblingsOf(const QUrl& address);
    [[nodiscard]] int count();
    void clear();

private:
    Database& m_database;
};

}  // namespace klartext::app
