// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <optional>

#include "application.h"
#include "main_window.h"
#include "panes/find_bar.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "panes/reading_place.h"
#include "reader.h"

using namespace klartext;

namespace {

constexpr int paragraphs = 1200;
constexpr int patience = 30'000;

QString page(const QString& title) {
    QString html = QStringLiteral(
                       "<!DOCTYPE html><html lang=en><title>%1</title><article>"
                       "<h1>%1</h1>")
                       .arg(title);
    for (int i = 0; i < paragraphs; ++i) {
        html += QStringLiteral(
                    "<p>In chapter %1 the river is wide and slow, and the boats that go down to "
                    "the sea wait at the bridge until the tide turns, as they always did.</p>")
                    .arg(i);
    }
    return html + QStringLiteral("</article>");
}

}  // namespace

/// The whole program, with pages so long that their text is made beside the window.
class LongPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        write(first(), page(QStringLiteral("The River")));
        write(second(), page(QStringLiteral("The Other River")));
    }

    void init() {
        m_application.emplace();
        m_application->open({});
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<ui::MainWindow*>(widget)) m_window = window;
        }
        m_window->resize(1000, 800);
    }

    void cleanup() {
        m_application.reset();
        m_window = nullptr;
    }

    void anotherPageTakesItsPlace() {
        int shown = 0;
        connect(&reader(), &gui::Reader::shown, this, [&shown] { ++shown; });
        reader().open(first());
        reader().open(second());
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("The Other River")), patience);
        QCOMPARE(shown, 1);
        // What was made of the first is not shown when that is opened after all.
        reader().open(first());
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("The River")), patience);
    }

    void placeIsFoundAgain() {
        show(first(), QStringLiteral("The River"));
        view().scrollToPosition(view().page()->find(QStringLiteral(" 900 ")).selectionStart());
        const ui::ReadingPlace place = ui::placeIn(view());
        QVERIFY(place.block != core::noBlock);
        show(second(), QStringLiteral("The Other River"));
        QCOMPARE(view().verticalScrollBar()->value(), 0);
        show(first(), QStringLiteral("The River"));
        QCOMPARE(ui::placeIn(view()).block, place.block);
        QVERIFY(isSeen(QStringLiteral(" 900 ")));
    }

    void endIsReachedAtOnce() {
        show(first(), QStringLiteral("The River"));
        QTest::keyClick(&view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral(" 1199 ")), patience);
    }

    void textIsFoundAtOnce() {
        show(first(), QStringLiteral("The River"));
        m_window->findChild<ui::ReadingPane*>()->showFind();
        auto* bar = m_window->findChild<ui::FindBar*>();
        QTest::keyClicks(bar->findChild<QLineEdit*>(), QStringLiteral("chapter 1100"));
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral(" 1100 ")), patience);
    }

private:
    [[nodiscard]] QString first() const { return m_folder.filePath(QStringLiteral("a.html")); }
    [[nodiscard]] QString second() const { return m_folder.filePath(QStringLiteral("b.html")); }
    [[nodiscard]] gui::Reader& reader() { return *m_window->findChild<gui::Reader*>(); }
    [[nodiscard]] ui::PageView& view() { return *m_window->findChild<ui::ReadingPane*>()->view(); }

    static void write(const QString& path, const QString& html) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html.toUtf8());
    }

    bool shows(const QString& title) {
        return view().page()->metaInformation(QTextDocument::DocumentTitle) == title;
    }

    void show(const QString& path, const QString& title) {
        reader().open(path);
        QTRY_VERIFY_WITH_TIMEOUT(shows(title), patience);
    }

    bool isSeen(const QString& words) {
        const QTextCursor found = view().page()->find(words);
        return found.hasSelection() &&
               view().viewport()->rect().intersects(view().cursorRect(found));
    }

    QTemporaryDir m_folder;
    std::optional<gui::Application> m_application;
    ui::MainWindow* m_window = nullptr;
};

QTEST_MAIN(LongPagesTest)
#include "long_pages_test.moc"
