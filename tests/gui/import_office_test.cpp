// SPDX-License-Identifier: MIT
#include "import_office.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <memory>
#include <vector>

#include "library/database.h"
#include "queue/fetch_queue.h"
#include "support/helper_processes.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::gui;
using namespace klartext::test;

namespace {

const int patience = 10'000 * slowness();

class NoShelf : public app::ImportDestination {
public:
    void findHeld(const QList<QUrl>& addresses, QObject*, Held done) override {
        done(std::vector<bool>(static_cast<std::size_t>(addresses.size())));
    }
    void keep(const app::ImportedLink&, const std::shared_ptr<const core::RawPage>&,
              const std::shared_ptr<const core::Extraction>&, QObject*, Done done) override {
        done({});
    }
    void keepLink(const app::ImportedLink&, QObject*, Done done) override { done({}); }
};

}  // namespace

/// Lists of pages as the window has them read, by a helper that sends a part of each and then
/// rests.
class ImportOfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesAreCountedWhileTheyAreFound();
    void whatIsStoppedEndsAtOnceAndSaysNothing();
    void otherListTakesThePlaceOfTheFirst();
    void nobodyReadsForAWindowThatIsGone();
    void listThatWasReadWithoutProtectionSaysSo();

private:
    void makeOffice(const QString& unpacker) {
        m_office.reset();
        m_unpackers = std::make_unique<app::Unpackers>(unpacker.toStdString());
        m_office = std::make_unique<ImportOffice>(*m_queue, m_shelf, *m_unpackers, nullptr);
    }
    /// Under the name of the way in which it misbehaves.
    QString slowUnpacker() const {
        const QString path = m_folder->filePath(QLatin1String(slow));
        QFile::link(QStringLiteral(KLARTEXT_BAD_UNPACKER), path);
        return path;
    }
    QString list(const QString& name, int rows) const {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write("title,url,time_added,tags,status\n");
        for (int i = 0; i < rows; ++i) {
            file.write("Title,https://example.org/" + QByteArray::number(i) +
                       ",1700000000,a|b,archive\n");
        }
        return file.fileName();
    }
    static qsizetype helpers() { return helperProcesses(QByteArray(slow).left(15)).size(); }

    static constexpr const char* slow = "hangs-half-way";
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Database> m_database;
    NoShelf m_shelf;
    std::unique_ptr<app::FetchQueue> m_queue;
    std::unique_ptr<app::Unpackers> m_unpackers;
    std::unique_ptr<ImportOffice> m_office;
};

void ImportOfficeTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_database =
        std::make_unique<app::Database>(m_folder->filePath(QStringLiteral("library.sqlite")));
    m_queue = std::make_unique<app::FetchQueue>(*m_database, m_shelf);
    // Nothing is to be fetched here.
    m_queue->setPaused(true);
    makeOffice(slowUnpacker());
}

void ImportOfficeTest::cleanup() {
    m_office.reset();
    m_queue.reset();
    m_database.reset();
    // One that was stopped while it was being started comes and goes.
    QThreadPool::globalInstance()->waitForDone();
    QTRY_COMPARE_WITH_TIMEOUT(helpers(), 0, patience);
    m_folder.reset();
}

void ImportOfficeTest::pagesAreCountedWhileTheyAreFound() {
    const QSignalSpy found(m_office.get(), &ui::ImportDesk::pagesFound);
    m_office->read(list(QStringLiteral("a.csv"), 5'000));
    QTRY_VERIFY_WITH_TIMEOUT(found.count() > 0, patience);
    const int pages = found.last().first().toInt();
    QVERIFY(pages > 0 && pages < 5'000);
}

void ImportOfficeTest::whatIsStoppedEndsAtOnceAndSaysNothing() {
    const QSignalSpy found(m_office.get(), &ui::ImportDesk::pagesFound);
    const QSignalSpy previews(m_office.get(), &ui::ImportDesk::previewed);
    m_office->read(list(QStringLiteral("a.csv"), 5'000));
    QTRY_VERIFY_WITH_TIMEOUT(found.count() > 0, patience);
    QCOMPARE(helpers(), 1);
    m_office->stopReading();
    // It would rest for hours, and be waited for for many seconds.
    QTRY_COMPARE_WITH_TIMEOUT(helpers(), 0, 2'000 * slowness());
    QTest::qWait(50);
    QCOMPARE(previews.count(), 0);
    m_office->stopReading();
}

void ImportOfficeTest::otherListTakesThePlaceOfTheFirst() {
    const QSignalSpy found(m_office.get(), &ui::ImportDesk::pagesFound);
    QSignalSpy previews(m_office.get(), &ui::ImportDesk::previewed);
    m_office->read(list(QStringLiteral("a.csv"), 5'000));
    QTRY_VERIFY_WITH_TIMEOUT(found.count() > 0, patience);
    // Too short for a part, so that it comes whole.
    const QString other = list(QStringLiteral("b.csv"), 3);
    m_office->read(other);
    QTRY_COMPARE_WITH_TIMEOUT(previews.count(), 1, patience);
    const auto preview = previews.first().first().value<ui::ImportPreview>();
    QCOMPARE(preview.path, other);
    QCOMPARE(preview.rows.size(), 3);
    // What is stopped takes nothing from the list before.
    m_office->read(list(QStringLiteral("a.csv"), 5'000));
    m_office->stopReading();
    QCOMPARE(m_office->bringIn({0, 2}), QString());
    QCOMPARE(m_queue->counts().waiting, 2);
    m_queue->clear();
}

void ImportOfficeTest::nobodyReadsForAWindowThatIsGone() {
    const QSignalSpy found(m_office.get(), &ui::ImportDesk::pagesFound);
    m_office->read(list(QStringLiteral("a.csv"), 5'000));
    QTRY_VERIFY_WITH_TIMEOUT(found.count() > 0, patience);
    m_office.reset();
    QTRY_COMPARE_WITH_TIMEOUT(helpers(), 0, 2'000 * slowness());
}

void ImportOfficeTest::listThatWasReadWithoutProtectionSaysSo() {
    makeOffice(QStringLiteral("/nowhere/klartext-unpack"));
    QSignalSpy previews(m_office.get(), &ui::ImportDesk::previewed);
    m_office->read(list(QStringLiteral("a.csv"), 3));
    QTRY_COMPARE_WITH_TIMEOUT(previews.count(), 1, patience);
    const auto preview = previews.first().first().value<ui::ImportPreview>();
    QCOMPARE(preview.rows.size(), 3);
    QVERIFY2(preview.note.contains(QStringLiteral("klartext-unpack does not start")),
             qPrintable(preview.note));
}

QTEST_GUILESS_MAIN(ImportOfficeTest)
#include "import_office_test.moc"
