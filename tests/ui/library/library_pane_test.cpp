// SPDX-License-Identifier: MIT
#include "library/library_pane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "fake_shelf.h"
#include "library/shelf_model.h"
#include "library/tag_dialog.h"
#include "panes/message_view.h"
#include "settings/settings.h"
#include "typography/active_theme.h"

using namespace klartext::ui;

class LibraryPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_shelf = std::make_unique<FakeShelf>();
        m_settings = std::make_unique<Settings>();
        m_theme = std::make_unique<ActiveTheme>(*m_settings);
        for (const char* title : {"Bridge", "Ferry", "River"}) m_shelf->add(QLatin1String(title));
    }
    void cleanup() {
        m_pane.reset();
        m_theme.reset();
    }

    void saysThatNothingIsKept() {
        m_shelf->pages.clear();
        show();
        QVERIFY(m_pane->findChild<MessageView*>()->isVisible());
        QVERIFY(texts().contains(QStringLiteral("Nothing is kept yet")));
    }

    void searchesAsOneTypes() {
        show();
        QTest::keyClicks(m_pane->findChild<QLineEdit*>(), QStringLiteral("fer"));
        QTRY_COMPARE(rows(), QStringLiteral("Ferry"));
        QTest::keyClicks(m_pane->findChild<QLineEdit*>(), QStringLiteral("x"));
        QTRY_VERIFY(texts().contains(QStringLiteral("Nothing was found")));
        QTest::keyClick(m_pane->findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), QStringLiteral("Bridge Ferry River"));
    }

    void opensByKeyboard() {
        show();
        QSignalSpy opened(m_pane.get(), &LibraryPane::openRequested);
        QTest::keyClick(m_pane->findChild<QLineEdit*>(), Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toLongLong(), 2);
        QSignalSpy left(m_pane.get(), &LibraryPane::left);
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void deletesSeveralWithUndo() {
        show();
        list()->selectAll();
        QCOMPARE(m_pane->selectedIds(), QList<qint64>({1, 2, 3}));
        QCOMPARE(m_pane->selectedEntries().size(), 3);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(rows(), QString());
        QVERIFY(texts().contains(QStringLiteral("3 page(s) deleted.")));
        button(QStringLiteral("Undo"))->click();
        QCOMPARE(rows(), QStringLiteral("Bridge Ferry River"));
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), QString());
    }

    void savesWhatIsSelected() {
        show();
        QSignalSpy saved(m_pane.get(), &LibraryPane::saveRequested);
        QTest::keyClick(list(), Qt::Key_S);
        QCOMPARE(saved.size(), 0);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        list()->selectionModel()->select(list()->model()->index(2, 0), QItemSelectionModel::Select);
        QTest::keyClick(list(), Qt::Key_S);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(0).value<QList<qint64>>(), QList<qint64>({2, 3}));
    }

    void saysThatMoreIsLookedFor() {
        m_shelf->whole = false;
        show();
        QVERIFY(texts().contains(QStringLiteral("3 page(s) so far")));
        QTest::keyClicks(m_pane->findChild<QLineEdit*>(), QStringLiteral("x"));
        QTRY_COMPARE(rows(), QString());
        QVERIFY(!texts().contains(QStringLiteral("Nothing was found")));
        m_shelf->whole = true;
        Q_EMIT m_shelf->changed();
        QVERIFY(texts().contains(QStringLiteral("Nothing was found")));
    }

    void marksByKeys() {
        show();
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_F);
        QVERIFY(m_shelf->pages[2].favourite);
        QTest::keyClick(list(), Qt::Key_U);
        QVERIFY(!m_shelf->pages[2].unread);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_shelf->pages[2].unread);
        QTest::keyClick(list(), Qt::Key_A);
        QVERIFY(m_shelf->pages[2].archived);
        QCOMPARE(rows(), QStringLiteral("Bridge River"));
    }

    void tags() {
        m_shelf->pages[1].tags = {QStringLiteral("town")};
        show();
        list()->selectAll();
        QTest::keyClick(list(), Qt::Key_T);
        auto* dialog = m_pane->findChild<TagDialog*>();
        QVERIFY(dialog);
        auto* known = dialog->findChild<QListWidget*>();
        QCOMPARE(known->item(0)->checkState(), Qt::PartiallyChecked);
        known->item(0)->setCheckState(Qt::Unchecked);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("water, on  foot"));
        dialog->findChild<QPushButton*>()->click();
        for (const ShelfEntry& page : std::as_const(m_shelf->pages)) {
            QCOMPARE(page.tags, QStringList({QStringLiteral("water"), QStringLiteral("on foot")}));
        }
    }

    void showsSectionsAndTags() {
        m_shelf->pages[3].tags = {QStringLiteral("water")};
        show();
        auto* sections = m_pane->findChild<QListWidget*>();
        QCOMPARE(sections->count(), shelfSectionCount + 1);
        sections->setCurrentRow(shelfSectionCount);
        QCOMPARE(rows(), QStringLiteral("River"));
        sections->setCurrentRow(static_cast<int>(ShelfSection::Deleted));
        QVERIFY(texts().contains(QStringLiteral("Nothing here")));
    }

private:
    void show() {
        m_pane = std::make_unique<LibraryPane>(*m_shelf, *m_settings, *m_theme);
        m_pane->resize(800, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        list()->setFocus();
    }
    QListView* list() const {
        for (auto* view : m_pane->findChildren<QListView*>()) {
            if (qobject_cast<ShelfModel*>(view->model())) return view;
        }
        return nullptr;
    }
    QString rows() const {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            titles.append(list()->model()->index(row, 0).data().toString());
        }
        return titles.join(u' ');
    }
    QStringList texts() const {
        QStringList result;
        for (const auto* label : m_pane->findChildren<QLabel*>()) {
            if (label->isVisible()) result.append(label->text());
        }
        return result;
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : m_pane->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text) return each;
        }
        return nullptr;
    }

    std::unique_ptr<FakeShelf> m_shelf;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActiveTheme> m_theme;
    std::unique_ptr<LibraryPane> m_pane;
};

QTEST_MAIN(LibraryPaneTest)
#include "library_pane_test.moc"
