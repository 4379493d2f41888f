// SPDX-License-Identifier: MIT
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "application.h"
#include "main_window.h"
#include "panes/find_bar.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "panes/reading_place.h"
#include "reader.h"
#include "rules/rule_library.h"
#include "settings/settings.h"
#include "support/loop_gaps.h"
#include "support/painted.h"

using namespace klartext;
using namespace klartext::test;

namespace {

constexpr int paragraphs = 1200;
constexpr int patience = 30'000;

/// So long that it would keep the window waiting if it were made or laid out at once.
QString veryLongPage(const QString& title) {
    QString html = QStringLiteral(
                       "<!DOCTYPE html><html lang=en><title>%1</title>"
                       "<link rel=canonical href='https://river.test/long'><article><h1>%1</h1>")
                       .arg(title);
    for (int i = 0; i < 4000; ++i) {
        html += QStringLiteral(
                    "<p>In <b>chapter</b> <a href='/c%1'>%1</a> the <i>river</i> is wide and slow, "
                    "and the boats that go down to the sea wait at the bridge until the tide "
                    "turns, as they always did in the year %1.</p>")
                    .arg(i);
        if (i % 100 == 50) {
            html +=
                QStringLiteral("<figure><img src='missing%1.png' alt='A boat'></figure>").arg(i);
        }
    }
    return html + QStringLiteral("</article>");
}

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
        write(veryLong(), veryLongPage(QStringLiteral("The Long River")));
    }

    void init() {
        m_application.emplace();
        m_application->open({});
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<ui::MainWindow*>(widget)) m_window = window;
        }
        m_window->resize(1000, 800);
        m_gaps.emplace();
    }

    void cleanup() {
        m_gaps.reset();
        m_application->settings().theme.reset();
        m_application->settings().zoom.reset();
        m_application->settings().paged.reset();
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
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral(" 900 ")), patience);
        const ui::ReadingPlace place = ui::placeIn(view());
        QVERIFY(place.block != core::noBlock);
        show(second(), QStringLiteral("The Other River"));
        QCOMPARE(view().verticalScrollBar()->value(), 0);
        show(first(), QStringLiteral("The River"));
        QCOMPARE(ui::placeIn(view()).block, place.block);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral(" 900 ")), patience);
        QCOMPARE(ui::placeIn(view()).block, place.block);
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

    void windowAnswersWhileAVeryLongPageIsUsed() {
        show(veryLong(), QStringLiteral("The Long River"));
        const double atOnce = timeOfAllAtOnce();
        const auto answers = [&](const char* what) {
            const std::vector<double> gaps = m_gaps->take();
            const double longest = gaps.empty() ? 0 : gaps.front();
            QVERIFY2(longest < atOnce / 2, qPrintable(QStringLiteral("%1: %2 ms of %3 ms")
                                                          .arg(QLatin1String(what))
                                                          .arg(longest)
                                                          .arg(atOnce)));
            m_gaps->forget();
        };
        m_gaps->forget();

        QTest::keyClick(&view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!view().isOnItsWay() && bar().value() > 0, patience);
        answers("its end");
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral("year 3999")), patience);

        const int reading = view().anchor().position;
        m_gaps->forget();
        m_application->settings().theme.setValue(ui::ThemeChoice::Dark);
        QTRY_VERIFY_WITH_TIMEOUT(isSet([](const auto& style) { return style.theme.isDark(); }),
                                 patience);
        QVERIFY(qAbs(view().anchor().position - reading) < 200);
        answers("another theme");

        m_application->settings().zoom.setValue(150);
        QTRY_VERIFY_WITH_TIMEOUT(isSet([](const auto& style) { return style.zoom == 1.5; }),
                                 patience);
        answers("another size");

        const core::BlockId block = view().page()->blockAt(positionOf(QStringLiteral("year 3990")));
        auto* pane = m_window->findChild<ui::ReadingPane*>();
        m_gaps->forget();
        const int end = view().anchor().position;
        Q_EMIT pane->removeRequested({block});
        QTRY_VERIFY_WITH_TIMEOUT(view().page()->positionOf(block) < 0, patience);
        Q_EMIT pane->restoreRequested({block});
        QTRY_VERIFY_WITH_TIMEOUT(view().page()->positionOf(block) >= 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!view().isOnItsWay(), patience);
        answers("taken out and put back");
        QVERIFY2(qAbs(view().anchor().position - end) < 1000,
                 qPrintable(QString::number(view().anchor().position)));
        const ui::ReadingPlace place = ui::placeIn(view());
        QVERIFY(place.block != core::noBlock);

        show(second(), QStringLiteral("The Other River"));
        m_gaps->forget();
        Q_EMIT m_window->backRequested();
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("The Long River")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!view().isOnItsWay(), patience);
        answers("back");
        QCOMPARE(ui::placeIn(view()).block, place.block);

        core::SiteRule rule;
        rule.site = "river.test";
        rule.selector = {{{"p", {}, {}, {}}}, false, core::TextShape::Any, "In chapter 3990 "};
        m_gaps->forget();
        auto* rules = m_window->findChild<ui::RuleLibrary*>();
        const auto put = rules->put({{0, rule, {}, 0}});
        QTRY_VERIFY_WITH_TIMEOUT(view().page()->positionOf(block) < 0, patience);
        answers("a new rule");
        show(second(), QStringLiteral("The Other River"));
        m_gaps->forget();
        show(veryLong(), QStringLiteral("The Long River"));
        QVERIFY(view().page()->positionOf(block) < 0);
        answers("under a rule");
        rules->remove({put.front().id});
        QTRY_VERIFY_WITH_TIMEOUT(view().page()->positionOf(block) >= 0, patience);

        // Its pictures are not there.
        view().scrollToPosition(view().page()->imagePlaces().at(20).position);
        m_gaps->forget();
        QTRY_VERIFY_WITH_TIMEOUT(notes().contains(QStringLiteral("loaded")), patience);
        answers("pictures that fail");

        const std::vector<ui::PageDocument::ImagePlace> places = view().page()->imagePlaces();
        const QByteArray river = png(800, 500);
        m_gaps->forget();
        for (const auto& each : places) m_window->setImage(each.url, river);
        QTRY_VERIFY_WITH_TIMEOUT(showsAll(places), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isLaidOut() && heightOfLastPicture() > 300, patience);
        answers("pictures that come");

        m_gaps->forget();
        m_application->settings().paged.setValue(true);
        QTRY_VERIFY_WITH_TIMEOUT(view().isGuided() && !view().isOnItsWay(), patience);
        QTest::keyClick(&view(), Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(QStringLiteral("year 3999")), patience);
        answers("in pages");
    }

    void decisionsAreNeverLost() {
        show(veryLong(), QStringLiteral("The Long River"));
        const core::BlockId block = view().page()->blockAt(positionOf(QStringLiteral("year 2000")));
        auto* pane = m_window->findChild<ui::ReadingPane*>();
        const auto showAgain = [this] {
            bool shown = false;
            const auto connection =
                connect(&reader(), &gui::Reader::shown, this, [&shown] { shown = true; });
            reader().open(veryLong());
            QTRY_VERIFY_WITH_TIMEOUT(shown, patience);
            disconnect(connection);
        };
        // Another page takes its place.
        Q_EMIT pane->removeRequested({block});
        show(second(), QStringLiteral("The Other River"));
        show(veryLong(), QStringLiteral("The Long River"));
        QVERIFY(view().page()->positionOf(block) < 0);
        // It is opened again at once.
        Q_EMIT pane->restoreRequested({block});
        showAgain();
        QVERIFY(view().page()->positionOf(block) >= 0);
        Q_EMIT pane->removeRequested({block});
        QTRY_VERIFY_WITH_TIMEOUT(view().page()->positionOf(block) < 0, patience);
        showAgain();
        QVERIFY(view().page()->positionOf(block) < 0);
        // The program ends.
        Q_EMIT pane->restoreRequested({block});
        m_window->close();
        cleanup();
        init();
        show(veryLong(), QStringLiteral("The Long River"));
        QVERIFY(view().page()->positionOf(block) >= 0);
    }

private:
    /// Processor time for making the text that is shown, and laying it out.
    [[nodiscard]] double timeOfAllAtOnce() {
        const double begin = test::spent();
        const std::unique_ptr<QTextDocument> copy(view().page()->clone());
        copy->setTextWidth(600);
        (void)copy->documentLayout()->documentSize();
        return test::spent() - begin;
    }

    [[nodiscard]] bool showsAll(const std::vector<ui::PageDocument::ImagePlace>& places) {
        return std::ranges::all_of(places, [this](const auto& place) {
            return view().page()->images().entry(place.url).state == ui::ImageShelf::State::Shown;
        });
    }
    [[nodiscard]] bool isLaidOut() { return view().page()->lastBlock().layout()->lineCount() > 0; }
    [[nodiscard]] qreal heightOfLastPicture() {
        const ui::PageDocument& page = *view().page();
        return page.linesRect(page.findBlock(page.imagePlaces().back().position)).height();
    }

    [[nodiscard]] bool isSet(const std::function<bool(const ui::DocumentStyle&)>& so) {
        return so(view().page()->style()) && !view().isOnItsWay();
    }

    /// What is said of the page above its text.
    [[nodiscard]] QString notes() {
        QTextCursor cursor(view().page());
        cursor.setPosition(view().page()->notes().from);
        cursor.setPosition(view().page()->notes().to, QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }

    [[nodiscard]] QScrollBar& bar() { return *view().verticalScrollBar(); }

    [[nodiscard]] int positionOf(const QString& words) {
        return view().page()->find(words).selectionStart();
    }

    [[nodiscard]] QString veryLong() const { return m_folder.filePath(QStringLiteral("c.html")); }
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
        return found.hasSelection() && !view().isOnItsWay() &&
               view().viewport()->rect().intersects(view().cursorRect(found));
    }

    QTemporaryDir m_folder;
    std::optional<gui::Application> m_application;
    std::optional<test::LoopGaps> m_gaps;
    ui::MainWindow* m_window = nullptr;
};

QTEST_MAIN(LongPagesTest)
#include "long_pages_test.moc"
