// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <functional>
#include <optional>
#include <vector>

#include "core/highlight.h"
#include "core/highlight_export.h"
#include "errors/error.h"
#include "library/database.h"

namespace klartext::app {

/// What a person marked on a page that is kept.
struct KeptHighlight {
    qint64 id = 0;    ///< chosen by who made it, see newHighlightId()
    qint64 page = 0;  ///< of the library
    core::Highlight highlight;
    QDateTime madeAt;

    friend bool operator==(const KeptHighlight&, const KeptHighlight&) = default;
};

/// A number that no other highlight has, in any library.
[[nodiscard]] qint64 newHighlightId();

/// The highlights of the pages that are kept. What a person takes away can come back until it is
/// purged. Durable as KeptPages is; on the thread of its database.
class KeptHighlights {
public:
    /// `database` must outlive it.
    explicit KeptHighlights(Database& database) : m_database(database) {}

    /// Writes a highlight, in the place of the one with its id; one that was removed is back.
    [[nodiscard]] Expected<void> put(const KeptHighlight& highlight);
    [[nodiscard]] Expected<void> remove(const QList<qint64>& ids);
    /// The page that a highlight was made on, also when it was removed; nothing when there is none.
    [[nodiscard]] std::optional<qint64> pageOf(qint64 id);
    /// Those of these pages, in the order they were made.
    [[nodiscard]] std::vector<KeptHighlight> of(const QList<qint64>& pages);
    /// All pages that have some, the newest first; deleted pages and whatever is not in `ids`
    /// (none: all) are left out. The highlights in the order of the page's text, those that it does
    /// not hold any more last.
    [[nodiscard]] std::vector<core::HighlightedPage> pages(const QList<qint64>& ids = {});
    /// Takes away for good what was removed before.
    [[nodiscard]] Expected<void> purgeRemovedBefore(const QDateTime& time);

private:
    [[nodiscard]] bool run(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] Expected<void> write(const std::function<bool()>& work);

    Database& m_database;
};

/// Within a transaction, while the page's words are not indexed: adds those with a quote that the
/// page has not been marked at yet; false when they could not be written.
[[nodiscard]] bool addHighlightRows(Database& database, qint64 page,
                                    const std::vector<core::Highlight>& highlights);

}  // namespace klartext::app
