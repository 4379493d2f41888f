// SPDX-License-Identifier: MIT
#include "library/shelf_model.h"

#include <algorithm>

#include "widgets/shown_address.h"

namespace klartext::ui {

namespace {

constexpr int rowsAtOnce = 48;
constexpr int mostEntries = 2000;
// Of more the list is set anew.
constexpr int mostRemovals = 200;

QString accessibleText(const ShelfEntry& entry) {
    QStringList parts{entry.title, entry.site};
    if (entry.unread) parts.append(ShelfModel::tr("unread"));
    if (entry.favourite) parts.append(ShelfModel::tr("favourite"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

ShelfModel::ShelfModel(Shelf& shelf, QObject* parent)
    : QAbstractListModel(parent), m_shelf(shelf), m_entries(mostEntries) {
    connect(&shelf, &Shelf::found, this, &ShelfModel::take);
    connect(&shelf, &Shelf::snippetsFound, this, &ShelfModel::takeSnippets);
    connect(&shelf, &Shelf::changed, this, [this] { m_shelf.find(m_query); });
}

void ShelfModel::setQuery(const ShelfQuery& query) {
    m_query = query;
    m_shelf.find(query);
}

void ShelfModel::take(const ShelfQuery& query, const QList<qint64>& ids,
                      const QStringList& misunderstood, bool whole) {
    if (query != m_query) return;
    m_whole = whole;
    m_entries.clear();
    // The rest of the same search finds the same in the same pages.
    if (query.search != m_search) m_snippets.clear();
    m_search = query.search;
    if (!std::ranges::equal(ids, m_ids) && !removeGone(ids)) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_ids.size()) - 1));
    }
    Q_EMIT refreshed(misunderstood);
}

// Where pages only went, what is selected and where the list stands stays.
bool ShelfModel::removeGone(const QList<qint64>& ids) {
    if (ids.size() > m_ids.size() || m_ids.size() - ids.size() > mostRemovals) return false;
    QList<int> gone;
    qsizetype at = 0;
    for (qsizetype row = 0; row < m_ids.size(); ++row) {
        if (at < ids.size() && ids[at] == m_ids[row]) {
            ++at;
        } else {
            gone.append(static_cast<int>(row));
        }
    }
    if (at != ids.size()) return false;
    for (auto row = gone.rbegin(); row != gone.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_ids.removeAt(*row);
        endRemoveRows();
    }
    return true;
}

int ShelfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

ShelfEntry ShelfModel::entry(int row) const {
    const qint64 id = m_ids.at(row);
    if (!m_entries.contains(id)) fetch(row);
    const ShelfEntry* entry = m_entries.object(id);
    return entry != nullptr ? *entry : ShelfEntry{.id = id};
}

void ShelfModel::fetch(int row) const {
    const int first = row / rowsAtOnce * rowsAtOnce;
    const QList<qint64> ids = m_ids.mid(first, rowsAtOnce);
    for (const ShelfEntry& entry : m_shelf.entries(ids)) {
        m_entries.insert(entry.id, new ShelfEntry(entry));
    }
    if (!m_search.isEmpty()) m_shelf.findSnippets(ids, m_search);
}

void ShelfModel::takeSnippets(const QString& search, const QHash<qint64, ShelfSnippet>& snippets) {
    if (search != m_search || snippets.isEmpty()) return;
    m_snippets.insert(snippets);
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (!snippets.contains(m_ids[row])) continue;
        first = std::min(first, row);
        last = row;
    }
    if (last >= 0) Q_EMIT dataChanged(index(first), index(last));
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == IdRole) return m_ids[index.row()];
    const ShelfEntry page = entry(index.row());
    const auto snippet = m_snippets.constFind(page.id);
    const bool found = snippet != m_snippets.constEnd();
    switch (role) {
        case Qt::DisplayRole:
            return page.title;
        case Qt::ToolTipRole:
            return shownAddress(page.address);
        case Qt::AccessibleTextRole:
            return accessibleText(page);
        case SiteRole:
            return page.site;
        case BylineRole:
            return page.byline;
        case PublishedRole:
            return page.published;
        case KeptAtRole:
            return page.keptAt;
        case MinutesRole:
            return page.minutes;
        case ProgressRole:
            return page.progress;
        case UnreadRole:
            return page.unread;
        case FavouriteRole:
            return page.favourite;
        case ArchivedRole:
            return page.archived;
        case LinkRole:
            return page.isLink;
        case HighlightsRole:
            return page.highlights;
        case ChangedRole:
            return page.hasChanged;
        case TagsRole:
            return page.tags;
        case PictureRole:
            return page.picture;
        case TextRole:
            return found && !snippet->text.isEmpty() ? snippet->text : page.beginning;
        case HeadingRole:
            return found ? snippet->title : page.title;
        default:
            return {};
    }
}

}  // namespace klartext::ui
