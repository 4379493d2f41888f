// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <memory>
#include <optional>

#include "app/library/holder.h"
#include "application.h"
#include "library/database.h"
#include "models/page_model.h"
#include "support/judged_page.h"
#include "support/slowness.h"
#include "support/window_probe.h"

using namespace klartext;
using namespace klartext::test;

namespace {

const int patience = 15'000 * slowness();

const QByteArray page =
    "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1><p>In its "
    "meeting the council decided, after a debate that lasted until midnight, to build the bridge "
    "across the river, and the mayor thanked all who had come to listen and to speak.</p><p>The "
    "work is to begin next spring, and to end three years later, if the weather, the river and the "
    "money allow it, as the mayor said with a smile.</p></article></html>";

/// The box that says so, or null.
QMessageBox* told(const char* words) {
    for (QWidget* each : QApplication::topLevelWidgets()) {
        auto* box = qobject_cast<QMessageBox*>(each);
        const bool isIt =
            box != nullptr && box->isVisible() && box->text().contains(QString::fromUtf8(words));
        if (isIt) return box;
    }
    return nullptr;
}
QMessageBox* heldTold() { return told("lets nobody else read it"); }
/// The question before what is not written would be lost.
QMessageBox* asked() { return told("If Klartext closes now, it is lost."); }

void choose(QMessageBox& box, const char* text) {
    for (QAbstractButton* each : box.buttons()) {
        if (each->text() == QLatin1String(text)) {
            each->click();
            return;
        }
    }
    QFAIL("no such button");
}

}  // namespace

/// The program is started while another one has its library for itself.
class HeldLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isTakenUpByItself();
    void isTakenUpWhenItIsWanted();
    void closingAWindowWaitsForNobody();
    void theLastWindowAsksBeforeItCloses();
    void whatIsGivenUpIsGivenUp();
    void theLastWindowWaitsForAFileThatIsHeld();
    void theLastWindowClosesWhenAllIsWritten();
    void theLastWindowWaitsForWhatIsBeingKept();
    void theLastWindowStaysForWhatCouldNotBeKept();

private:
    void start(std::chrono::milliseconds pause);
    /// With a library that takes no corrections, one that is not written, and the question what to
    /// do about it.
    void startWithoutWriting();
    /// Takes a paragraph of the page out.
    void decide();
    int count(const char* table) {
        app::Database database(app::Database::standardPath());
        QSqlQuery rows =
            database.run(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
        return rows.next() ? rows.value(0).toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<app::Holder> m_other;
    std::unique_ptr<gui::Application> m_application;
};

void HeldLibraryTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("bridge.html")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) > 0);
    QDir(QFileInfo(app::Database::standardPath()).absolutePath()).removeRecursively();
    QCOMPARE(count("corrected_pages"), 0);
    m_other.emplace(app::Database::standardPath(),
                    "PRAGMA locking_mode = EXCLUSIVE\nBEGIN EXCLUSIVE");
}

void HeldLibraryTest::cleanup() {
    m_application.reset();
    m_other.reset();
}

void HeldLibraryTest::start(std::chrono::milliseconds pause) {
    gui::Means means;
    means.libraryPause = pause;
    m_application = std::make_unique<gui::Application>(means);
    m_application->open({m_folder->filePath(QStringLiteral("bridge.html"))});
    QVERIFY(heldTold() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(shows("The work is to begin"), patience);
}

void HeldLibraryTest::decide() {
    auto* model = window()->findChild<ui::PageModel*>();
    model->remove({core::test::blockOf(model->extraction(), "The work is to begin")});
    QVERIFY(!shows("The work is to begin"));
}

void HeldLibraryTest::isTakenUpByItself() {
    start(std::chrono::milliseconds(100));
    decide();
    m_other.reset();
    QTRY_VERIFY_WITH_TIMEOUT(heldTold() == nullptr, patience);
    QTRY_COMPARE_WITH_TIMEOUT(count("corrected_pages"), 1, patience);
    trigger("keep");
    QTRY_COMPARE_WITH_TIMEOUT(count("kept_pages"), 1, patience);
}

void HeldLibraryTest::isTakenUpWhenItIsWanted() {
    start(std::chrono::hours(1));
    heldTold()->accept();
    decide();
    trigger("keep");
    // Nothing is said to be kept that is not.
    QTRY_VERIFY_WITH_TIMEOUT(heldTold() != nullptr, patience);
    m_other.reset();
    trigger("keep");
    QTRY_COMPARE_WITH_TIMEOUT(count("kept_pages"), 1, patience);
    QVERIFY(heldTold() == nullptr);
    QCOMPARE(count("corrected_pages"), 1);
}

void HeldLibraryTest::closingAWindowWaitsForNobody() {
    m_other.reset();
    m_application = std::make_unique<gui::Application>();
    const QString path = m_folder->filePath(QStringLiteral("bridge.html"));
    m_application->open({path, path});
    const QPointer<ui::MainWindow> closed = window();
    QTRY_VERIFY_WITH_TIMEOUT(shows("The work is to begin"), patience);
    m_other.emplace(app::Database::standardPath(), "BEGIN IMMEDIATE");
    decide();
    QElapsedTimer time;
    time.start();
    closed->close();
    QTRY_VERIFY_WITH_TIMEOUT(closed == nullptr, patience);
    QVERIFY(time.elapsed() < app::Database::usualPatience.count() / 2);
    m_other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(count("corrected_pages"), 1, patience);
}

void HeldLibraryTest::startWithoutWriting() {
    m_other.reset();
    m_application = std::make_unique<gui::Application>();
    m_application->open({m_folder->filePath(QStringLiteral("bridge.html"))});
    QTRY_VERIFY_WITH_TIMEOUT(shows("The work is to begin"), patience);
    m_other.emplace(app::Database::standardPath(),
                    "CREATE TRIGGER no BEFORE INSERT ON corrected_pages BEGIN "
                    "SELECT RAISE(ABORT, 'no'); END");
    decide();
    QTRY_VERIFY_WITH_TIMEOUT(told("Klartext goes on trying") != nullptr, patience);
    told("Klartext goes on trying")->accept();
    window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(asked() != nullptr, patience);
}

void HeldLibraryTest::theLastWindowAsksBeforeItCloses() {
    startWithoutWriting();
    QVERIFY(window()->isVisible());
    QCOMPARE(asked()->defaultButton()->text(), QStringLiteral("&Try Again"));
    asked()->reject();
    QVERIFY(asked() == nullptr && window()->isVisible() && !shows("The work is to begin"));
    window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(asked() != nullptr, patience);
    // It does not help yet.
    QPointer<QMessageBox> before = asked();
    choose(*asked(), "&Try Again");
    QTRY_VERIFY_WITH_TIMEOUT(before == nullptr && asked() != nullptr, patience);
    m_other->run("DROP TRIGGER no");
    choose(*asked(), "&Try Again");
    QTRY_VERIFY_WITH_TIMEOUT(window() == nullptr, patience);
    QCOMPARE(count("corrected_pages"), 1);
}

void HeldLibraryTest::whatIsGivenUpIsGivenUp() {
    startWithoutWriting();
    choose(*asked(), "Close &Anyway");
    QTRY_VERIFY_WITH_TIMEOUT(window() == nullptr, patience);
    m_application.reset();
    QCOMPARE(count("corrected_pages"), 0);
}

void HeldLibraryTest::theLastWindowWaitsForAFileThatIsHeld() {
    start(std::chrono::hours(1));
    heldTold()->accept();
    decide();
    window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(asked() != nullptr, patience);
    m_other.reset();
    choose(*asked(), "&Try Again");
    QTRY_VERIFY_WITH_TIMEOUT(window() == nullptr, patience);
    QCOMPARE(count("corrected_pages"), 1);
}

void HeldLibraryTest::theLastWindowClosesWhenAllIsWritten() {
    m_other.reset();
    m_application = std::make_unique<gui::Application>();
    m_application->open({m_folder->filePath(QStringLiteral("bridge.html"))});
    QTRY_VERIFY_WITH_TIMEOUT(shows("The work is to begin"), patience);
    decide();
    window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(window() == nullptr, patience);
    QCOMPARE(count("corrected_pages"), 1);
}

void HeldLibraryTest::theLastWindowWaitsForWhatIsBeingKept() {
    m_other.reset();
    m_application = std::make_unique<gui::Application>();
    m_application->open({m_folder->filePath(QStringLiteral("bridge.html"))});
    QTRY_VERIFY_WITH_TIMEOUT(shows("The work is to begin"), patience);
    m_other.emplace(app::Database::standardPath(), "BEGIN IMMEDIATE");
    trigger("keep");
    window()->close();
    QTest::qWait(300);
    QVERIFY(window() != nullptr && window()->isVisible());
    m_other.reset();
    QTRY_VERIFY_WITH_TIMEOUT(window() == nullptr, patience);
    QCOMPARE(count("kept_pages"), 1);
}

void HeldLibraryTest::theLastWindowStaysForWhatCouldNotBeKept() {
    m_other.reset();
    m_application = std::make_unique<gui::Application>();
    m_application->open({m_folder->filePath(QStringLiteral("bridge.html"))});
    QTRY_VERIFY_WITH_TIMEOUT(shows("The work is to begin"), patience);
    m_other.emplace(app::Database::standardPath(),
                    "CREATE TRIGGER no BEFORE INSERT ON kept_pages BEGIN "
                    "SELECT RAISE(ABORT, 'no'); END");
    trigger("keep");
    window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(told("library.sqlite") != nullptr, patience);
    QTest::qWait(100);
    QVERIFY(window() != nullptr && window()->isVisible());
    told("library.sqlite")->accept();
    window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(window() == nullptr, patience);
}

QTEST_MAIN(HeldLibraryTest)
#include "held_library_test.moc"
