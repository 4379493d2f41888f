// SPDX-License-Identifier: MIT
#include "panes/hit_marks.h"

#include <QImage>

#include "panes/page_search.h"
#include "ui/focus/reading_view.h"

using namespace klartext;
using namespace klartext::test;

class HitMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<ReadingView>();
        m_search = new ui::PageSearch(m_window->view());
        m_marks = new ui::HitMarks(m_window->view(), *m_search);
        m_marks->show();
    }
    void cleanup() { m_window.reset(); }

    void standWhereTheHitsStand() {
        m_search->setText(QStringLiteral("Part"));
        // "Part" is in "Part 10" alone: one before each ten of the eighty paragraphs.
        QCOMPARE(m_search->count(), 8);
        const std::vector<int>& marks = m_marks->marks();
        QCOMPARE(marks.size(), std::size_t{8});
        QVERIFY(marks.front() < m_marks->height() / 10);
        QVERIFY(marks.back() > m_marks->height() * 7 / 10);
        QVERIFY(marks.back() < m_marks->height());
    }

    void areNoMoreThanThereArePixels() {
        m_search->setText(QStringLiteral("e"));
        QVERIFY(m_search->count() > 1000);
        QVERIFY(static_cast<int>(m_marks->marks().size()) <= m_marks->height());
    }

    void comeAndGo() {
        const QImage without = bar();
        m_search->setText(QStringLiteral("Part"));
        const QImage with = bar();
        QVERIFY(with != without);
        m_search->next();
        QVERIFY(bar() != with);
        m_search->finish();
        m_window->view().scrollTo({0, 0});
        m_window->view().verticalScrollBar()->setValue(0);
        QCOMPARE(bar(), without);
    }

    void followTheBar() {
        m_search->setText(QStringLiteral("Part"));
        const int last = m_marks->marks().back();
        m_window->window().resize(640, 700);
        QVERIFY(m_marks->marks().back() > last);
        QCOMPARE(m_marks->size(), m_window->view().verticalScrollBar()->size());
    }

private:
    QImage bar() const { return m_window->view().verticalScrollBar()->grab().toImage(); }

    std::unique_ptr<ReadingView> m_window;
    ui::PageSearch* m_search = nullptr;
    ui::HitMarks* m_marks = nullptr;
};

QTEST_MAIN(HitMarksTest)
#include "hit_marks_test.moc"
