// SPDX-License-Identifier: MIT
#include "main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <algorithm>
#include <optional>

#include "panes/compare_pane.h"
#include "panes/find_bar.h"
#include "panes/message_page.h"
#include "panes/outside_bar.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "support/sample_page.h"

using namespace klartext;
using namespace klartext::ui;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings.emplace();
        m_window.emplace(*m_settings);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    }
    void cleanup() {
        m_window.reset();
        m_settings.reset();
    }

    void isNoLargerThanTheScreen() {
        const QSize screen = m_window->screen()->availableSize();
        QVERIFY2(
            m_window->width() < screen.width() && m_window->height() < screen.height(),
            qPrintable(QStringLiteral("%1x%2").arg(m_window->width()).arg(m_window->height())));
    }

    void isNoLargerThanAScreenThatBecameSmaller() {
        const QSize screen = m_window->screen()->availableSize();
        m_window->resize(screen * 2);
        m_window->close();
        m_window.emplace(*m_settings);
        m_window->show();
        QVERIFY2(
            m_window->width() <= screen.width() && m_window->height() <= screen.height(),
            qPrintable(QStringLiteral("%1x%2").arg(m_window->width()).arg(m_window->height())));
    }

    void opensWhatIsTyped() {
        QSignalSpy opened(&*m_window, &MainWindow::openRequested);
        QTest::keyClick(&*m_window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(address()->hasFocus());
        QTest::keyClicks(address(), QStringLiteral("  https://example.org/a "));
        QTest::keyClick(address(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("https://example.org/a"));
    }

    void opensNothingForAnEmptyField() {
        QSignalSpy opened(&*m_window, &MainWindow::openRequested);
        address()->setFocus();
        QTest::keyClick(address(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
    }

    void bringsTheAddressBackOnEscape() {
        showSample();
        address()->setFocus();
        address()->setText(QStringLiteral("something else"));
        QTest::keyClick(address(), Qt::Key_Escape);
        QCOMPARE(address()->text(), QStringLiteral("https://example.org/river"));
    }

    void takesAPaste() {
        QSignalSpy opened(&*m_window, &MainWindow::openRequested);
        QSignalSpy content(&*m_window, &MainWindow::openContentRequested);
        QApplication::clipboard()->setText(QStringLiteral("https://example.org/pasted"));
        paste();
        QCOMPARE(opened.size(), 1);
        QApplication::clipboard()->setText(QStringLiteral("A text\nof two lines"));
        paste();
        QCOMPARE(content.size(), 1);
        QCOMPARE(content.at(0).at(0).toByteArray(), QByteArray("A text\nof two lines"));
        QCOMPARE(content.at(0).at(1).toBool(), false);
    }

    void takesADrop() {
        QSignalSpy more(&*m_window, &MainWindow::openBesideRequested);
        QSignalSpy opened(&*m_window, &MainWindow::openRequested);
        QSignalSpy content(&*m_window, &MainWindow::openContentRequested);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/page.html"))});
        drop(file);
        QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("/tmp/page.html"));
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.html")),
                      QUrl(QStringLiteral("ftp://example.org/c.html")),
                      QUrl(QStringLiteral("https://example.org/d"))});
        drop(file);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(1).at(0).toString(), QStringLiteral("/tmp/a b.html"));
        QCOMPARE(more.size(), 1);
        QCOMPARE(more.at(0).at(0).value<QList<QUrl>>(),
                 QList<QUrl>{QUrl(QStringLiteral("https://example.org/d"))});
        auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(box != nullptr && box->text().endsWith(u"\nftp://example.org/c.html"));
        delete box;
        more.clear();
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/page.html"))});
        drop(file);
        QMimeData html;
        html.setHtml(QStringLiteral("<p>Text</p>"));
        QCOMPARE(more.size(), 0);
        drop(html);
        QCOMPARE(content.at(0).at(0).toByteArray(), QByteArray("<p>Text</p>"));
        QCOMPARE(content.at(0).at(1).toBool(), true);
    }

    void showsAPage() {
        showSample();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("A river rises — Klartext"));
        QCOMPARE(address()->text(), QStringLiteral("https://example.org/river"));
        QVERIFY(status().contains(u"Article found"));
        QVERIFY(reading()->hasArticle());
        QVERIFY(action("save")->isEnabled());
    }

    void saysThatThereIsNoBrowser() {
        // No such slot: as where no program is.
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "refuse");
        showSample();
        const auto* bar = m_window->findChild<OutsideBar*>();
        QTest::keyClick(&*m_window, Qt::Key_B, Qt::ControlModifier);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QVERIFY(bar->isVisible());
        bar->findChild<QPushButton*>()->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://example.org/river"));
        QVERIFY(!bar->isVisible());
    }

    void pageWithoutAnyTextIsNotToldOfItsMenus() {
        const auto nothing = std::make_shared<core::Extraction>(core::test::judgedPage(""));
        const auto says = [this](const QString& text) {
            const auto labels = m_window->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&text](const QLabel* label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        m_window->showPage(QUrl(QStringLiteral("https://example.org/app")), nothing, {});
        QVERIFY(says(QStringLiteral("There is no text on this page")));
        QVERIFY(says(QStringLiteral("Ctrl+B")));
        QVERIFY(!says(QStringLiteral("put back what you want")));
        QVERIFY(!says(QStringLiteral("nothing but its article")));
    }

    void pageThatArrivesLeavesWhatIsBeingTyped() {
        QTest::keyClick(&*m_window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(address()->hasFocus());
        QTest::keyClicks(address(), QStringLiteral("example.net/ne"));
        showSample();
        QVERIFY(address()->hasFocus());
        QTest::keyClicks(address(), QStringLiteral("xt"));
        QCOMPARE(address()->text(), QStringLiteral("example.net/next"));
        QSignalSpy opened(&*m_window, &MainWindow::openRequested);
        QTest::keyClick(address(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        showSample();
        QCOMPARE(address()->text(), QStringLiteral("https://example.org/river"));
        QVERIFY(!address()->hasFocus());
    }

    void asksToStopOnEscapeWhileLoading() {
        QSignalSpy cancelled(&*m_window, &MainWindow::cancelRequested);
        QTest::keyClick(&*m_window, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 0);
        m_window->showLoading(QStringLiteral("https://example.org/slow"));
        m_window->setProgress(50, 100);
        QVERIFY(status().contains(u"https://example.org/slow"));
        QCOMPARE(m_window->findChild<QProgressBar*>()->value() * 2,
                 m_window->findChild<QProgressBar*>()->maximum());
        QTest::keyClick(&*m_window, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        m_window->showCancelled();
        QVERIFY(!action("stop")->isEnabled());
    }

    void showsAFailureWithItsAddress() {
        QSignalSpy retried(&*m_window, &MainWindow::retryRequested);
        MessagePage failure;
        failure.title = QStringLiteral("Site not found");
        failure.canRetry = true;
        m_window->showLoading(QStringLiteral("https://nowhere.example/"));
        QVERIFY(status().contains(QStringLiteral("nowhere.example")));
        m_window->showFailure(QStringLiteral("https://nowhere.example/"), failure);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Site not found — Klartext"));
        QCOMPARE(address()->text(), QStringLiteral("https://nowhere.example/"));
        QVERIFY(status().isEmpty());
        QVERIFY(!reading()->hasArticle());
        QVERIFY(!action("save")->isEnabled());
        QTest::keyClick(&*m_window, Qt::Key_F5);
        QCOMPARE(retried.size(), 1);
    }

    void goesBackAndForward() {
        QSignalSpy back(&*m_window, &MainWindow::backRequested);
        QSignalSpy forward(&*m_window, &MainWindow::forwardRequested);
        QTest::keyClick(&*m_window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.size(), 0);
        m_window->setHistory(true, true);
        QTest::keyClick(&*m_window, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&*m_window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(back.size(), 1);
        QCOMPARE(forward.size(), 1);
    }

    void opensThePanelAndTheComparison() {
        showSample();
        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("removedDock"));
        QVERIFY(dock->isVisible());
        QTest::keyClick(&*m_window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->findChild<ComparePane*>()->isVisible());
        QTest::keyClick(&*m_window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(reading()->isVisible());
        QTest::keyClick(&*m_window, Qt::Key_F9);
        QVERIFY(!dock->isVisible());
        QTest::keyClick(&*m_window, Qt::Key_F9);
        QVERIFY(dock->isVisible());
    }

    void comparesWhereOneReads() {
        std::string html = "<main>";
        for (int i = 0; i < 60; ++i) {
            html += "<p>Paragraph " + std::to_string(i) + " tells of one of the sixty islands.</p>";
        }
        const auto page =
            std::make_shared<core::Extraction>(core::test::judgedPage(html + "</main>"));
        m_window->showPage(QUrl(QStringLiteral("https://example.org/islands")), page, {});
        const core::BlockId fortieth = core::test::blockOf(*page, "Paragraph 40 ");
        reading()->scrollToBlock(fortieth);
        const QString read = firstLine(*reading()->view());
        action("compare")->trigger();
        PageView* article = m_window->findChild<ComparePane*>()->articleView();
        QCOMPARE(firstLine(*article), read);
        article->scrollToBlock(core::test::blockOf(*page, "Paragraph 20 "));
        const QString compared = firstLine(*article);
        QVERIFY(compared != read);
        action("compare")->trigger();
        QCOMPARE(firstLine(*reading()->view()), compared);
    }

    void goesBackToWhereOneRead() {
        std::string html = "<main>";
        for (int i = 0; i < 60; ++i) {
            html += "<p>Paragraph " + std::to_string(i) + " tells of one of the sixty islands.</p>";
        }
        const auto page =
            std::make_shared<core::Extraction>(core::test::judgedPage(html + "</main>"));
        const QUrl address(QStringLiteral("https://example.org/islands"));
        m_window->showPage(address, page, {});
        QVERIFY(m_window->readingPlace().block == core::noBlock);
        reading()->scrollToBlock(core::test::blockOf(*page, "Paragraph 40 "));
        const QString read = firstLine(*reading()->view());
        const ReadingPlace place = m_window->readingPlace();
        showSample();
        m_window->showPage(address, page, {});
        QVERIFY(firstLine(*reading()->view()) != read);
        m_window->setReadingPlace(place);
        QCOMPARE(firstLine(*reading()->view()), read);
    }

    void tellsWhatAPersonDecided() {
        const auto page = showSample();
        QSignalSpy changed(&*m_window, &MainWindow::overridesChanged);
        QTest::keyClick(&*m_window, Qt::Key_F7, Qt::ShiftModifier);
        action("putBack")->trigger();
        const core::BlockId share = core::test::blockOf(*page, "share this");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<core::Overrides>(), (core::Overrides{{share, true}}));
        QTest::keyClick(&*m_window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(changed.at(1).at(0).value<core::Overrides>().empty());
    }

    void leavesFullScreenOnEscape() {
        QTest::keyClick(&*m_window, Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        auto* toolBar = m_window->findChild<QWidget*>(QStringLiteral("toolBar"));
        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("removedDock"));
        QVERIFY(!m_window->menuBar()->isVisible());
        QVERIFY(!toolBar->isVisible());
        QVERIFY(!dock->isVisible());
        QVERIFY(!m_window->findChild<QProgressBar*>()->isVisible());
        QTest::keyClick(&*m_window, Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(m_window->menuBar()->isVisible());
        QVERIFY(toolBar->isVisible());
        QVERIFY(dock->isVisible());
    }

    void findsInFullScreen() {
        showSample();
        QTest::keyClick(&*m_window, Qt::Key_F11);
        QTest::keyClick(&*m_window, Qt::Key_F, Qt::ControlModifier);
        auto* bar = m_window->findChild<FindBar*>();
        QVERIFY(bar->isVisible());
        QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_window->isFullScreen());
        QTest::keyClick(&*m_window, Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
    }

    void saysInItsTitleHowMuchIsRead() {
        showIslands();
        const QString atTop = m_window->windowTitle();
        QVERIFY(atTop.contains(u'%'));
        reading()->scrollToBlock(60);
        QVERIFY(m_window->windowTitle() != atTop);
        QTest::keyClick(reading()->view(), Qt::Key_End);
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("100")));
    }

    void goesBackWithinThePageFirst() {
        QSignalSpy back(&*m_window, &MainWindow::backRequested);
        showIslands();
        m_window->setHistory(true, false);
        Q_EMIT reading()->view()->anchorClicked(QUrl(QStringLiteral("#last")));
        QVERIFY(reading()->place().block != core::noBlock);
        QTest::keyClick(&*m_window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(reading()->place().block == core::noBlock);
        QCOMPARE(back.size(), 0);
        QVERIFY(action("forward")->isEnabled());
        QTest::keyClick(&*m_window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.size(), 1);
        m_window->setHistory(false, false);
        QTest::keyClick(&*m_window, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(reading()->place().block != core::noBlock);
    }

    void remembersHowOneReads() {
        QVERIFY(!action("lineFocus")->isChecked());
        action("focusFiveLines")->trigger();
        QVERIFY(action("lineFocus")->isChecked());
        QVERIFY(action("focusFiveLines")->isChecked() && !action("focusThreeLines")->isChecked());
        action("paged")->trigger();
        m_window.emplace(*m_settings);
        QVERIFY(action("paged")->isChecked() && action("focusFiveLines")->isChecked());
        QVERIFY(reading()->view()->isGuided());
        action("paged")->trigger();
        action("lineFocus")->trigger();
        m_settings->focusLines.reset();
    }

    void listsRecentPages() {
        QSignalSpy opened(&*m_window, &MainWindow::openRequested);
        QSignalSpy cleared(&*m_window, &MainWindow::clearRecentRequested);
        m_window->setRecent(
            {{QStringLiteral("Salt & pepper"), QStringLiteral("https://a.example/")},
             {QString(), QStringLiteral("/tmp/b.html")}});
        auto* menu = qobject_cast<QMenu*>(action("clearRecent")->associatedObjects().value(1));
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Salt && pepper"));
        menu->actions().at(1)->trigger();
        QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("/tmp/b.html"));
        action("clearRecent")->trigger();
        QCOMPARE(cleared.size(), 1);
        m_window->setRecent({});
        QVERIFY(!menu->isEnabled());
    }

    void remembersItsPanels() {
        action("removedPanel")->trigger();
        m_window->close();
        m_window.emplace(*m_settings);
        m_window->show();
        QVERIFY(!m_window->findChild<QDockWidget*>(QStringLiteral("removedDock"))->isVisible());
        QVERIFY(!action("removedPanel")->isChecked());
        action("removedPanel")->trigger();
        m_window->close();
        m_window.emplace(*m_settings);
        m_window->show();
        QVERIFY(m_window->findChild<QDockWidget*>(QStringLiteral("removedDock"))->isVisible());
        QVERIFY(action("removedPanel")->isChecked());
        m_window->close();
    }

    void namesEveryButton() {
        showSample();
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            const bool named = !button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                               !button->toolTip().isEmpty();
            const bool ofQt = button->objectName().startsWith(QStringLiteral("qt_"));
            QVERIFY2(named || ofQt || !button->isVisible(), button->metaObject()->className());
        }
    }

private:
    std::shared_ptr<const core::Extraction> showSample() {
        const auto page = test::samplePage();
        m_window->showPage(QUrl(QStringLiteral("https://example.org/river")), page, {});
        return page;
    }
    /// A page of many paragraphs, with a link into it.
    void showIslands() {
        std::string html = "<main><p>All islands but <a href='#last'>the last</a> are small.</p>";
        for (int i = 0; i < 60; ++i) {
            html += "<p>Paragraph " + std::to_string(i) + " tells of one of the sixty islands.</p>";
        }
        html += "<p id='last'>The last one is the largest of all the islands.</p>";
        auto page = std::make_shared<core::Extraction>(core::test::judgedPage(html + "</main>"));
        page->metadata.title = "The islands";
        m_window->showPage(QUrl(QStringLiteral("https://example.org/islands")), page, {});
    }
    QLineEdit* address() {
        return m_window->findChild<QWidget*>(QStringLiteral("toolBar"))->findChild<QLineEdit*>();
    }
    ReadingPane* reading() { return m_window->findChild<ReadingPane*>(); }
    static QString firstLine(const PageView& view) {
        return view.document()->findBlock(view.visibleRange().from).text();
    }
    QString status() { return m_window->findChild<QLabel*>(QStringLiteral("status"))->text(); }
    QAction* action(const char* name) {
        return m_window->findChild<QAction*>(QString::fromUtf8(name));
    }
    void paste() {
        QTest::keyClick(&*m_window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void drop(const QMimeData& data) {
        QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&*m_window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&*m_window, &event);
        QVERIFY(event.isAccepted());
    }

    std::optional<Settings> m_settings;
    std::optional<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
