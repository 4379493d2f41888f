// SPDX-License-Identifier: MIT
#include "library_desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "archive/unpacking.h"
#include "judge/protection.h"
#include "library/notes.h"
#include "main_window.h"
#include "reader.h"
#include "settings/settings.h"
#include "support/slowness.h"

using namespace klartext;
using State = ui::ShownPage::State;

/// A window with its reader and its library, on a page from the disk.
class LibraryDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        cleanup();  // a start that fails is not followed by one
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("library.sqlite"));
        m_settings = std::make_unique<ui::Settings>();
        m_database = std::make_unique<app::Database>(path);
        m_library = std::make_unique<app::Library>(path);
        m_notes = std::make_unique<app::Notes>(*m_database);
        m_window = std::make_unique<ui::MainWindow>(*m_settings);
        m_reader =
            new gui::Reader(*m_window, *m_settings, *m_notes,
                            {m_extract, app::unpackingHere(), std::make_shared<app::Protection>()});
        m_desk = new gui::LibraryDesk(*m_library, *m_database, *m_reader, m_window.get());
        write("bridge", "The Bridge", "the bridge across the river");
        show("bridge");
    }
    void cleanup() {
        m_window.reset();
        m_library.reset();
        m_notes.reset();
        m_database.reset();
    }

    void keepsAndRemovesThePageThatIsShown() {
        QCOMPARE(m_desk->shown().state, State::NotKept);
        keep();
        QCOMPARE(ids({}).size(), 1);
        const auto entries = m_desk->entries(ids({}));
        QCOMPARE(entries.at(0).title, QStringLiteral("The Bridge"));
        QVERIFY(entries.at(0).unread);
        m_desk->removeShown();
        QTRY_COMPARE(m_desk->shown().state, State::NotKept);
        QCOMPARE(ids({}).size(), 0);
        QCOMPARE(ids(ui::ShelfQuery{ui::ShelfSection::Deleted}).size(), 1);
        m_desk->keepShown();
        QTRY_COMPARE(m_desk->shown().state, State::Kept);
    }

    void opensWhatIsKept() {
        keep();
        const qint64 id = ids({}).at(0);
        write("bridge", "The Bridge, closed", "the closed bridge");
        m_desk->open(id);
        QTRY_VERIFY(m_desk->shown().opened);
        QCOMPARE(m_desk->shown().state, State::Kept);
        QCOMPARE(m_reader->visit()->extraction->metadata.title, std::string("The Bridge"));
        // What the file says now is another version.
        m_desk->loadCurrent();
        QTRY_COMPARE(m_desk->shown().state, State::KeptOther);
    }

    void searchesAndCounts() {
        keep();
        ui::ShelfQuery query{ui::ShelfSection::All};
        query.search = QStringLiteral("river");
        query.order = ui::ShelfOrder::Relevance;
        QCOMPARE(ids(query).size(), 1);
        QSignalSpy snippets(m_desk, &ui::Shelf::snippetsFound);
        m_desk->findSnippets(ids(query), query.search);
        QVERIFY(snippets.wait());
        query.search = QStringLiteral("ferry");
        QCOMPARE(ids(query).size(), 0);
        m_desk->addTags(ids({}), {QStringLiteral("town")});
        QSignalSpy counted(m_desk, &ui::Shelf::counted);
        m_desk->count();
        QVERIFY(counted.wait());
        const auto counts = counted.at(0).at(0).value<ui::ShelfCounts>();
        QCOMPARE(counts.sections[0], 1);
        QCOMPARE(counts.tags.size(), 1);
    }

    void theNewestSearchWins() {
        keep();
        QSignalSpy found(m_desk, &ui::Shelf::found);
        ui::ShelfQuery query{ui::ShelfSection::All};
        for (const char* typed : {"r", "ri", "riv"}) {
            query.search = QLatin1String(typed);
            m_desk->find(query);
        }
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).value<ui::ShelfQuery>().search, QStringLiteral("riv"));
    }

    void remembersWhereThePageWasLeft() {
        keep();
        m_desk->noteRead(0.5);
        write("other", "Another", "another bridge");
        show("other");
        QTRY_COMPARE(m_desk->entries(ids({})).at(0).progress, 0.5);
        QCOMPARE(m_desk->shown().state, State::NotKept);
    }

    void saysWhatIsNotThere() {
        QSignalSpy failed(m_desk, &ui::Shelf::failed);
        m_desk->open(77);
        QVERIFY(failed.wait());
    }

private:
    void write(const char* name, const QByteArray& title, const QByteArray& about) {
        QFile file(m_folder->filePath(QString::fromUtf8(name) + QStringLiteral(".html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<!DOCTYPE html><title>" + title + "</title><article><h1>" + title +
                   "</h1><p>In its meeting the council decided, after a debate that lasted until "
                   "midnight, to build " +
                   about +
                   ", and the mayor thanked all who had come to listen and to speak.</p>"
                   "</article>");
    }
    void show(const char* name) {
        QSignalSpy shown(m_reader, &gui::Reader::shown);
        m_reader->open(m_folder->filePath(QString::fromUtf8(name) + QStringLiteral(".html")));
        QVERIFY(shown.wait(5'000 * test::slowness()));
    }
    void keep() {
        m_desk->keepShown();
        QTRY_COMPARE(m_desk->shown().state, State::Kept);
    }
    QList<qint64> ids(const ui::ShelfQuery& query) {
        QSignalSpy found(m_desk, &ui::Shelf::found);
        m_desk->find(query);
        return found.wait() ? found.at(0).at(1).value<QList<qint64>>() : QList<qint64>({-1});
    }

    const app::Extractor m_extract = [](const core::RawPage& page,
                                        const core::ExtractOptions& options) {
        return core::extract(page, options);
    };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<app::Database> m_database;
    std::unique_ptr<app::Library> m_library;
    std::unique_ptr<app::Notes> m_notes;
    std::unique_ptr<ui::MainWindow> m_window;
    gui::Reader* m_reader = nullptr;     // the window's
    gui::LibraryDesk* m_desk = nullptr;  // the same
};

QTEST_MAIN(LibraryDeskTest)
#include "library_desk_test.moc"
