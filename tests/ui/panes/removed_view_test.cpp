// SPDX-License-Identifier: MIT
#include "panes/removed_view.h"

#include <QScrollBar>
#include <QTest>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "models/removed_filter.h"
#include "models/removed_model.h"
#include "panes/removed_delegate.h"
#include "typography/theme.h"

using namespace klartext;

namespace {

std::vector<core::RemovedEntry> entries(int count) {
    std::vector<core::RemovedEntry> all;
    for (int i = 0; i < count; ++i) {
        core::RemovedEntry entry;
        entry.block = static_cast<core::BlockId>(i);
        entry.group = static_cast<std::uint32_t>(i);
        entry.kind = core::BoilerplateKind::Navigation;
        entry.text = "Topic " + std::to_string(i);
        all.push_back(std::move(entry));
    }
    return all;
}

/// Counts whose height is asked for.
class CountingDelegate : public ui::RemovedDelegate {
public:
    using RemovedDelegate::RemovedDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        ++asked;
        return RemovedDelegate::sizeHint(option, index);
    }
    mutable int asked = 0;
};

}  // namespace

class RemovedViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unfoldsVeryManyEntriesWithoutMeasuringThem() {
        constexpr int count = 8000;
        show(count);
        m_delegate.asked = 0;
        m_view.expandAll();
        QVERIFY(QTest::qWaitForWindowExposed(&m_view));
        QTRY_VERIFY(m_view.verticalScrollBar()->maximum() > count / 2);
        QVERIFY2(m_delegate.asked < 1000, qPrintable(QString::number(m_delegate.asked)));
    }

    void comesToTheLastOfVeryMany() {
        show(8000);
        m_view.expandAll();
        const QModelIndex kind = m_filter.index(0, 0);
        const QModelIndex last = m_filter.index(m_filter.rowCount(kind) - 1, 0, kind);
        m_view.scrollTo(last);
        QVERIFY(m_view.viewport()->rect().contains(m_view.visualRect(last)));
    }

    void entriesAreAsHighAsWhatTheySay() {
        std::vector<core::RemovedEntry> all = entries(2);
        // What is said of these is short.
        for (core::RemovedEntry& entry : all) {
            entry.byPerson = true;
        }
        all[1].text += " and what is to be said of it, which takes more than one line of the panel";
        showEntries(std::move(all));
        m_view.expandAll();
        const QModelIndex kind = m_filter.index(0, 0);
        const auto heightOf = [&](int row) {
            return m_view.visualRect(m_filter.index(row, 0, kind)).height();
        };
        const int low = heightOf(0);
        QVERIFY2(heightOf(1) >= low + m_view.fontMetrics().height(),
                 qPrintable(QString::number(heightOf(1))));
        // In a wide panel all of it is one line.
        m_view.resize(1200, 400);
        QTRY_COMPARE(heightOf(1), low);
        m_view.resize(300, 400);
        QTRY_VERIFY(heightOf(1) > low);
    }

    void unfoldsWhatFits() {
        std::vector<core::RemovedEntry> all = entries(60);
        for (std::size_t i = 0; i < 30; ++i) {
            all[i].kind = core::BoilerplateKind::Comments;
        }
        showEntries(std::move(all));
        m_view.unfoldTop(40);
        QVERIFY(m_view.isExpanded(m_filter.index(0, 0)));
        QVERIFY(!m_view.isExpanded(m_filter.index(1, 0)));
        m_view.unfoldTop(60);
        QVERIFY(m_view.isExpanded(m_filter.index(1, 0)));
    }

    void scrollsFewEntriesByPixels() {
        show(100);
        m_view.expandAll();
        QTRY_VERIFY(m_view.verticalScrollBar()->maximum() > 100);
        m_view.verticalScrollBar()->setValue(5);
        QCOMPARE(m_view.visualRect(m_filter.index(0, 0)).top(), -5);
    }

private:
    void show(int count) { showEntries(entries(count)); }

    void showEntries(std::vector<core::RemovedEntry> all) {
        m_view.setItemDelegate(&m_delegate);
        m_filter.setSourceModel(&m_model);
        m_view.setModel(&m_filter);
        m_view.resize(300, 400);
        m_view.show();
        m_model.show(std::move(all), {});
    }

    const ui::Theme& m_theme = ui::Theme::named(ui::ThemeChoice::Light);
    CountingDelegate m_delegate{m_theme};
    ui::RemovedModel m_model;
    ui::RemovedFilter m_filter;
    ui::RemovedView m_view;
};

QTEST_MAIN(RemovedViewTest)
#include "removed_view_test.moc"
