// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <vector>

#include "core/seen_blocks.h"
#include "library/database.h"
#include "library/outbox.h"

namespace klartext::app {

/// The blocks of the pages that were opened, so that what all pages of a site repeat is known.
/// Holds numbers that cannot be read back, and addresses as numbers too: nothing says what was
/// read.
class SeenPages {
public:
    static constexpr int mostOfSite = 24;  ///< the oldest of a site are forgotten
    static constexpr int mostSites = 500;

    /// Both must outlive it; the outbox writes into the database.
    SeenPages(Database& database, Outbox& outbox) : m_database(database), m_outbox(outbox) {}

    /// Enters a page, or replaces what was known of its address. Only pages of the web are entered,
    /// and none while others write into the database.
    void enter(const QUrl& address, const core::Fingerprints& blocks);
    /// The other pages of the site of `address`, newest first.
    [[nodiscard]] std::vector<core::Fingerprints> siblingsOf(const QUrl& address);
    [[nodiscard]] int count();
    /// Nothing of them is used any more; they leave the file when that can be written.
    void clear();

private:
    /// In milliseconds since 1970, and after what was forgotten.
    [[nodiscard]] qint64 timeIs() const;

    Database& m_database;
    Outbox& m_outbox;
    qint64 m_forgotten = 0;  ///< what was seen up to then
};

}  // namespace klartext::app
