// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "library/kept_page.h"
#include "library/library.h"
#include "library/shelf.h"
#include "library_finder.h"

namespace klartext::app {
struct Visit;
}

namespace klartext::gui {

class Reader;

/// The library as one window sees it, and the page that its reader shows.
class LibraryDesk : public ui::Shelf {
    Q_OBJECT

public:
    /// All must outlive it. `database` is the library's, opened on this thread.
    LibraryDesk(app::Library& library, app::Database& database, Reader& reader, QObject* parent);
    ~LibraryDesk() override;

    void find(const ui::ShelfQuery& query) override;
    void findSnippets(const QList<qint64>& ids, const QString& search) override;
    void count() override;
    [[nodiscard]] QList<ui::ShelfEntry> entries(const QList<qint64>& ids) override;
    void setFlag(const QList<qint64>& ids, ui::ShelfFlag flag, bool on) override;
    void addTags(const QList<qint64>& ids, const QStringList& tags) override;
    void removeTags(const QList<qint64>& ids, const QStringList& tags) override;
    void remove(const QList<qint64>& ids) override;
    void bringBack(const QList<qint64>& ids) override;
    void purge(const QList<qint64>& ids) override;
    void backUp(const QString& path) override;
    void restore(const QString& path) override;

    void open(qint64 id) override;
    [[nodiscard]] ui::ShownPage shown() const override { return m_shown; }
    void keepShown() override;
    void removeShown() override;
    void loadCurrent() override;
    void markChangesSeen() override;
    void noteRead(double share) override { m_read = share; }
    /// The page that is shown was kept in another way; its pictures follow.
    void noteKept(qint64 id, const std::shared_ptr<const core::RawPage>& page);

Q_SIGNALS:
    /// The person wants something of the library.
    void wanted();
    /// It cannot be had: another program holds the library. In the place of failed().
    void heldMet(const klartext::app::Error& error);

private:
    void lookUpShown();
    void keepImages(qint64 id, const app::Visit& visit);
    void addPicture(qint64 id, const QList<QUrl>& order, const app::KeptImages& images);
    void readAnew(const app::Visit& visit);
    void keepPlace(const app::Visit& visit);
    void keepCorrections(const app::Visit& visit);

    app::Library& m_library;
    app::KeptPages m_pages;
    app::KeptList m_list;
    LibraryFinder m_finder;
    Reader& m_reader;
    ui::ShownPage m_shown;
    qint64 m_shownId = 0;
    double m_read = 0;
};

}  // namespace klartext::gui
