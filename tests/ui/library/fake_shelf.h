// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <algorithm>

#include "library/shelf.h"

namespace klartext::ui {

/// A library that is only a list, and answers at once.
class FakeShelf : public Shelf {
public:
    void add(const QString& title, const QStringList& tags = {}) {
        ShelfEntry entry;
        entry.id = pages.size() + 1;
        entry.title = title;
        entry.site = QStringLiteral("blatt.example");
        entry.beginning = QStringLiteral("The text of ") + title;
        entry.keptAt = QDateTime(QDate(2025, 1, 1), QTime(12, 0));
        entry.minutes = 3;
        entry.tags = tags;
        pages.insert(entry.id, entry);
    }

    void find(const ShelfQuery& query) override {
        ++searches;
        QList<qint64> ids;
        for (const ShelfEntry& page : std::as_const(pages)) {
            const bool isDeleted = deleted.contains(page.id);
            if (isDeleted != (query.section == ShelfSection::Deleted)) continue;
            if (query.section == ShelfSection::Inbox && page.archived) continue;
            if (query.section == ShelfSection::Favourites && !page.favourite) continue;
            if (!query.tag.isEmpty() && !page.tags.contains(query.tag)) continue;
            if (page.title.contains(query.search.trimmed(), Qt::CaseInsensitive)) {
                ids.append(page.id);
            }
        }
        Q_EMIT found(query, ids, misunderstood, whole);
    }
    void findSnippets(const QList<qint64>& ids, const QString& search) override {
        QHash<qint64, ShelfSnippet> snippets;
        for (const qint64 id : ids) {
            QString marked = pages[id].title;
            marked.replace(search, ShelfSnippet::hitBegins + search + ShelfSnippet::hitEnds);
            snippets.insert(id, {marked, marked});
        }
        Q_EMIT snippetsFound(search, snippets);
    }
    void count() override {
        ShelfCounts counts;
        QMap<QString, int> tags;
        for (const ShelfEntry& page : std::as_const(pages)) {
            const bool isDeleted = deleted.contains(page.id);
            ++counts.sections[static_cast<std::size_t>(isDeleted ? ShelfSection::Deleted
                                                                 : ShelfSection::All)];
            if (!isDeleted && !page.archived) ++counts.sections[0];
            for (const QString& tag : page.tags) ++tags[tag];
        }
        for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
            counts.tags.append({tag.key(), tag.value()});
        }
        Q_EMIT counted(counts);
    }
    QList<ShelfEntry> entries(const QList<qint64>& ids) override {
        most = std::max(most, ids.size());
        QList<ShelfEntry> result;
        for (const qint64 id : ids) {
            if (pages.contains(id)) result.append(pages[id]);
        }
        return result;
    }
    void setFlag(const QList<qint64>& ids, ShelfFlag flag, bool on) override {
        for (const qint64 id : ids) {
            ShelfEntry& page = pages[id];
            (flag == ShelfFlag::Unread     ? page.unread
             : flag == ShelfFlag::Archived ? page.archived
                                           : page.favourite) = on;
        }
        Q_EMIT changed();
    }
    void addTags(const QList<qint64>& ids, const QStringList& tags) override {
        for (const qint64 id : ids) pages[id].tags += tags;
        Q_EMIT changed();
    }
    void removeTags(const QList<qint64>& ids, const QStringList& tags) override {
        for (const qint64 id : ids) {
            for (const QString& tag : tags) pages[id].tags.removeAll(tag);
        }
        Q_EMIT changed();
    }
    void remove(const QList<qint64>& ids) override {
        deleted += ids;
        Q_EMIT changed();
    }
    void bringBack(const QList<qint64>& ids) override {
        for (const qint64 id : ids) deleted.removeAll(id);
        Q_EMIT changed();
    }
    void purge(const QList<qint64>& ids) override {
        for (const qint64 id : ids) pages.remove(id);
        Q_EMIT changed();
    }
    void backUp(const QString& path) override { backup = path; }
    void restore(const QString& path) override { backup = path; }
    void open(qint64 id) override { opened = id; }
    ShownPage shown() const override { return shownPage; }
    void keepShown() override { setState(ShownPage::State::Kept); }
    void removeShown() override { setState(ShownPage::State::NotKept); }
    void loadCurrent() override { setState(ShownPage::State::KeptOther); }
    void markChangesSeen() override { shownPage.changes.clear(); }
    void noteRead(double share) override { read = share; }

    void setState(ShownPage::State state) {
        shownPage.state = state;
        Q_EMIT shownChanged();
    }

    QMap<qint64, ShelfEntry> pages;
    QList<qint64> deleted;
    QStringList misunderstood;
    ShownPage shownPage;
    QString backup;
    qint64 opened = 0;
    qsizetype most = 0;  ///< the most entries that were asked for at once
    int searches = 0;
    bool whole = true;  ///< whether a search finds everything at once
    double read = 0;
};

}  // namespace klartext::ui
