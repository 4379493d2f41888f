// SPDX-License-Identifier: MIT
#include "panes/find_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "document/document_builder.h"
#include "panes/page_search.h"
#include "panes/page_view.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

class FindBarTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    ui::PageView* m_view = nullptr;
    ui::PageSearch* m_search = nullptr;
    ui::FindBar* m_bar = nullptr;

    QString count() const { return m_bar->findChild<QLabel*>()->text(); }
    QLineEdit& edit() const { return *m_bar->findChild<QLineEdit*>(); }

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_view = new ui::PageView;
        m_search = new ui::PageSearch(*m_view);
        m_bar = new ui::FindBar(*m_search);
        layout->addWidget(m_view);
        layout->addWidget(m_bar);
        Elements elements;
        for (core::BlockId block = 0; block < 300; ++block) {
            elements.push_back(
                paragraph(block % 100 == 10 ? "Hay, a Needle!" : "Hay and hay.", block));
        }
        m_view->setPage(ui::buildPage(make(ElementKind::Section, elements), {}));
        m_window->resize(600, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_bar->open({});
    }

    void cleanup() { m_window.reset(); }

    void fieldHasTheRoomThereIs() {
        m_window->resize(320, 400);
        QTRY_VERIFY(m_bar->width() < 320);
        QTRY_VERIFY2(edit().width() > m_bar->width() / 4,
                     qPrintable(QString::number(edit().width())));
        m_window->resize(1200, 400);
        QTRY_COMPARE(edit().width(), edit().maximumWidth());
        QTRY_VERIFY(edit().x() < 40);
    }

    void hitsAreCountedAndWrap() {
        QTest::keyClicks(&edit(), QStringLiteral("needle"));
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        QTest::keyClick(&edit(), Qt::Key_Return);
        QTest::keyClick(&edit(), Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("3 of 3"));
        QTest::keyClick(&edit(), Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("3 of 3"));
    }

    void currentHitIsInSight() {
        QTest::keyClicks(&edit(), QStringLiteral("needle"));
        m_search->previous();
        const int top = m_view->blockTop(210).value_or(-1);
        QVERIFY(top > 0 && top < m_view->viewport()->height());
    }

    void searchBeginsWhereOneReads() {
        m_view->scrollToBlock(150);
        QTest::keyClicks(&edit(), QStringLiteral("needle"));
        QCOMPARE(count(), QStringLiteral("3 of 3"));
    }

    void typingOnStaysAtTheHit() {
        QTest::keyClicks(&edit(), QStringLiteral("n"));
        m_search->next();
        QTest::keyClicks(&edit(), QStringLiteral("eed"));
        const QString found = count();
        QTest::keyClicks(&edit(), QStringLiteral("le"));
        QCOMPARE(count(), found);
    }

    void visibleHitsAreMarked() {
        QTest::keyClicks(&edit(), QStringLiteral("hay"));
        const auto marks = m_view->extraSelections();
        QVERIFY(marks.size() > 2);
        QVERIFY(marks.size() < m_search->count() / 2);
        QCOMPARE(std::count_if(marks.begin(), marks.end(),
                               [](const auto& mark) {
                                   return mark.format.background().color() ==
                                          ui::Theme::named(ui::ThemeChoice::Light)
                                              .color(ui::ColorId::CurrentHitPaper);
                               }),
                 1);
    }

    void nothingFound() {
        QTest::keyClicks(&edit(), QStringLiteral("zebra"));
        QCOMPARE(count(), QStringLiteral("Not found"));
        m_search->next();
        QCOMPARE(m_search->current(), -1);
    }

    void escapeSelectsTheHitAndCloses() {
        QTest::keyClicks(&edit(), QStringLiteral("needle"));
        QTest::keyClick(&edit(), Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QVERIFY(m_view->extraSelections().isEmpty());
        QCOMPARE(m_view->selectedText(), QStringLiteral("Needle"));
    }

    void newPageIsSearchedAgain() {
        QTest::keyClicks(&edit(), QStringLiteral("needle"));
        m_view->replacePage(
            ui::buildPage(make(ElementKind::Section, {paragraph("One needle left.", 10)}), {}));
        QCOMPARE(count(), QStringLiteral("1 of 1"));
    }
};

QTEST_MAIN(FindBarTest)
#include "find_bar_test.moc"
