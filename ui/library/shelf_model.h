// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QHash>

#include "library/shelf.h"

namespace klartext::ui {

/// The pages that a query means, as a list. Holds their ids; what is shown of a page is fetched
/// when a view asks for it, some rows at a time, and forgotten again.
class ShelfModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SiteRole,
        BylineRole,
        PublishedRole,
        KeptAtRole,
        MinutesRole,
        ProgressRole,
        UnreadRole,
        FavouriteRole,
        ArchivedRole,
        LinkRole,
        ChangedRole,
        HighlightsRole,
        TagsRole,
        PictureRole,
        TextRole,     ///< its beginning, or what was found in it with the hits marked
        HeadingRole,  ///< the title with the hits marked
    };

    /// `shelf` must outlive it.
    explicit ShelfModel(Shelf& shelf, QObject* parent = nullptr);

    /// Shows what the query means as soon as that is known; see refreshed().
    void setQuery(const ShelfQuery& query);
    [[nodiscard]] const ShelfQuery& query() const { return m_query; }
    [[nodiscard]] const QList<qint64>& ids() const { return m_ids; }
    /// Whether that is all; else more follows.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] ShelfEntry entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The list is what its query means now.
    void refreshed(const QStringList& misunderstood);

private:
    void take(const ShelfQuery& query, const QList<qint64>& ids, const QStringList& misunderstood,
              bool whole);
    [[nodiscard]] bool removeGone(const QList<qint64>& ids);
    void fetch(int row) const;
    void takeSnippets(const QString& search, const QHash<qint64, ShelfSnippet>& snippets);

    Shelf& m_shelf;
    ShelfQuery m_query;
    QList<qint64> m_ids;
    mutable QCache<qint64, ShelfEntry> m_entries;
    QHash<qint64, ShelfSnippet> m_snippets;  ///< of the search that is shown
    QString m_search;                        ///< the same
    bool m_whole = true;
};

}  // namespace klartext::ui
