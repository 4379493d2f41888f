// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <optional>
#include <vector>

#include "core/corrections.h"
#include "core/page.h"
#include "library/database.h"

namespace klartext::app {

/// What a person put back and took out on pages, kept so that it holds when a page is opened again.
class CorrectedPages {
public:
    static constexpr int mostPages = 200;              ///< the oldest are forgotten
    static constexpr qsizetype largestPage = 8 << 20;  ///< larger ones are kept without their bytes

    /// `database` must outlive it.
    explicit CorrectedPages(Database& database) : m_database(database) {}

    /// What a page is kept under: places on it are one page, and what was made of it is another.
    [[nodiscard]] static QString keyOf(const QUrl& address, core::Composition composition);

    /// Keeps the corrections of a page in the place of earlier ones; without corrections the page
    /// is forgotten. Pages without an address are not kept. False when it could not be written.
    bool keep(const QUrl& address, const QString& site, const core::RawPage& page,
              const std::vector<core::Correction>& corrections);
    /// Of what was made of a page, and of the page itself where that was never corrected.
    [[nodiscard]] std::vector<core::Correction> of(
        const QUrl& address, core::Composition composition = core::Composition::AsSent);
    /// Nothing where nothing is kept.
    [[nodiscard]] std::optional<std::vector<core::Correction>> keptUnder(const QString& key);
    /// The corrected pages of a site that stand as they were fetched, newest first.
    [[nodiscard]] std::vector<core::RawPage> pagesOf(const QString& site, int atMost);

private:
    [[nodiscard]] bool replaceCorrections(const QString& address, const QByteArray& pageHash,
                                          const QString& corrections);
    [[nodiscard]] bool insert(const QString& address, const QString& site,
                              const core::RawPage& page, const QByteArray& pageHash,
                              const QString& corrections);

    Database& m_database;
};

}  // namespace klartext::app
