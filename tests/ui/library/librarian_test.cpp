// SPDX-License-Identifier: MIT
#include "library/librarian.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include "fake_shelf.h"
#include "library/changes_dialog.h"
#include "library/kept_bar.h"
#include "library/library_pane.h"
#include "library/library_words.h"
#include "main_window.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "support/sample_page.h"

using namespace klartext;
using namespace klartext::ui;

using State = ShownPage::State;

class LibrarianTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<Settings>();
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_shelf = new FakeShelf;
        m_shelf->setParent(m_window.get());
        m_shelf->add(QStringLiteral("Bridge"));
        m_window->setShelf(*m_shelf);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void keepsNothingWithoutAPage() {
        QVERIFY(!action("keep")->isEnabled());
        QVERIFY(action("library")->isEnabled());
    }

    void keepsAndRemovesWithTheSameKeys() {
        m_shelf->setState(State::NotKept);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_shelf->shownPage.state, State::Kept);
        QVERIFY(action("keep")->isChecked());
        QVERIFY(!bar()->isVisible());
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_shelf->shownPage.state, State::NotKept);
        QVERIFY(!action("keep")->isChecked());
    }

    void asksBeforeAKeptVersionIsReplaced() {
        m_shelf->setState(State::KeptOther);
        press(Qt::Key_D, Qt::ControlModifier);
        auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(box);
        QCOMPARE(m_shelf->shownPage.state, State::KeptOther);
        QVERIFY(action("keep")->isChecked());
        box->defaultButton()->click();
        QCOMPARE(m_shelf->shownPage.state, State::Kept);
    }

    void savesAllOrWhatIsSelected() {
        m_shelf->add(QStringLiteral("Ferry"));
        QSignalSpy saved(m_window.get(), &MainWindow::saveKeptRequested);
        const QString all = action("saveKept")->text();
        action("saveKept")->trigger();
        QCOMPARE(saved.takeFirst().at(0).value<QList<qint64>>(), QList<qint64>());
        action("library")->trigger();
        auto* pane = m_window->findChild<LibraryPane*>();
        pane->findChild<QListView*>(QStringLiteral("pages"))->selectAll();
        QCOMPARE(action("saveKept")->text(), saveSelectedText(2));
        action("saveKept")->trigger();
        QCOMPARE(saved.takeFirst().at(0).value<QList<qint64>>(), QList<qint64>({1, 2}));
        action("library")->trigger();
        QCOMPARE(action("saveKept")->text(), all);
    }

    void saysThatAPageIsFromTheLibrary() {
        m_shelf->shownPage.opened = true;
        m_shelf->shownPage.keptAt = QDateTime(QDate(2025, 5, 3), QTime(12, 0));
        m_shelf->shownPage.changes = {{true, QStringLiteral("new one")},
                                      {false, QStringLiteral("old")}};
        m_shelf->setState(State::Kept);
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->findChild<QLabel*>()->text().contains(QStringLiteral("2025")));
        bar()->findChildren<QPushButton*>().at(0)->click();
        auto* dialog = m_window->findChild<ChangesDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTextBrowser*>()->toPlainText(),
                 QStringLiteral("+\u2002new one\n−\u2002old"));
        QVERIFY(m_shelf->shownPage.changes.isEmpty());
        bar()->findChildren<QPushButton*>().at(1)->click();
        QCOMPARE(m_shelf->shownPage.state, State::KeptOther);
        QVERIFY(!bar()->isVisible());
    }

    void showsTheListInPlaceOfTheText() {
        m_window->showPage(QUrl(QStringLiteral("https://example.org/river")), test::samplePage(),
                           {});
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        auto* pane = m_window->findChild<LibraryPane*>();
        QVERIFY(pane);
        QVERIFY(pane->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_shelf->opened, 1);
        QVERIFY(!pane->isVisible());
        QVERIFY(m_window->findChild<ReadingPane*>()->isVisible());
        action("library")->trigger();
        QVERIFY(pane->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
        QVERIFY(!action("library")->isChecked());
        action("library")->trigger();
        m_window->showPage(QUrl(QStringLiteral("https://example.org/river")), test::samplePage(),
                           {});
        QVERIFY(!pane->isVisible());
    }

private:
    QAction* action(const char* name) const {
        return m_window->findChild<QAction*>(QLatin1String(name));
    }
    KeptBar* bar() const { return m_window->findChild<KeptBar*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    FakeShelf* m_shelf = nullptr;
};

QTEST_MAIN(LibrarianTest)
#include "librarian_test.moc"
