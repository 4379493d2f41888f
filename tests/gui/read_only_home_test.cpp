// SPDX-License-Identifier: MIT
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <memory>

#include "application.h"
#include "cookies/cookie_store.h"
#include "main_window.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "save/whole_file.h"
#include "support/council_page.h"

using namespace klartext;
using namespace klartext::test;

namespace {

constexpr int patience = 10'000;

}  // namespace

/// A home in which nothing can be written. Its folders are below a file, where not even the
/// superuser can make any.
class ReadOnlyHomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void itIsSaidOnceAndTheProgramWorks();
    void cookiesThatCannotBeKeptAreTold();
    void savingElsewhereWorks();

private:
    QTemporaryDir m_folder;
};

void ReadOnlyHomeTest::initTestCase() {
    QFile home(m_folder.filePath(QStringLiteral("home")));
    QVERIFY(home.open(QIODevice::WriteOnly));
    const QByteArray below = QFile::encodeName(home.fileName()) + "/below";
    for (const char* variable :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        QVERIFY(qputenv(variable, below));
    }
}

void ReadOnlyHomeTest::itIsSaidOnceAndTheProgramWorks() {
    QFile file(m_folder.filePath(QStringLiteral("bridge.html")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bridgePage) > 0 && file.flush());
    gui::Application application;
    application.open({file.fileName(), file.fileName()});
    QList<QMessageBox*> boxes;
    QList<ui::MainWindow*> windows;
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* each : all) {
        if (auto* box = qobject_cast<QMessageBox*>(each)) boxes.append(box);
        if (auto* window = qobject_cast<ui::MainWindow*>(each)) windows.append(window);
    }
    QCOMPARE(windows.size(), 2);
    QCOMPARE(boxes.size(), 1);
    const QString told = boxes.first()->text();
    QVERIFY2(
        told.contains(QStringLiteral("library.sqlite” cannot be written. No page can be kept")),
        qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("is not remembered either.")), qPrintable(told));
    boxes.first()->accept();
    for (ui::MainWindow* window : windows) {
        const auto* pane = window->findChild<ui::ReadingPane*>();
        QTRY_VERIFY_WITH_TIMEOUT(pane->hasArticle(), patience);
        // What is chosen holds as long as the program runs.
        window->findChild<QAction*>(QStringLiteral("zoomIn"))->trigger();
        window->findChild<QAction*>(QStringLiteral("lessMotion"))->trigger();
        QVERIFY(pane->view()->document()->toPlainText().contains(QStringLiteral("The Bridge")));
    }
}

void ReadOnlyHomeTest::cookiesThatCannotBeKeptAreTold() {
    app::CookieStore store(app::CookieStore::standardFolder());
    app::Cookie cookie;
    cookie.domain = QStringLiteral("example.org");
    cookie.name = "a";
    cookie.value = "b";
    const auto done = store.put({cookie});
    QVERIFY(!done);
    QVERIFY2(done.error().explanation.contains(QStringLiteral("below")),
             qPrintable(done.error().explanation));
}

void ReadOnlyHomeTest::savingElsewhereWorks() {
    app::WholeFile file(m_folder.filePath(QStringLiteral("saved.html")));
    QVERIFY(file.open());
    QVERIFY(file.write(bridgePage));
    QVERIFY(file.commit());
}

QTEST_MAIN(ReadOnlyHomeTest)
#include "read_only_home_test.moc"
