// SPDX-License-Identifier: MIT
#include "widgets/filtered_list.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>
#include <optional>

using namespace klartext::ui;

class FilteredListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_list.emplace(FilteredList::Words{{}, {}, {}, QStringLiteral("None yet.")}); }

    void saysWhyThereIsNothing() {
        m_list->refresh();
        QCOMPARE(place(), 1);
        QVERIFY(field().isHidden());
        fill();
        QCOMPARE(place(), 0);
        QVERIFY(!field().isHidden());
        field().setText(QStringLiteral("nowhere"));
        QCOMPARE(place(), 2);
        field().clear();
        QCOMPARE(place(), 0);
    }

    void showsWhatMatches() {
        fill();
        QCOMPARE(shown(), QStringLiteral("a.example(menu box) b.example(menu)"));
        field().setText(QStringLiteral("MENU "));
        QCOMPARE(shown(), QStringLiteral("a.example(menu) b.example(menu)"));
        field().setText(QStringLiteral("box"));
        QCOMPARE(shown(), QStringLiteral("a.example(box)"));
        // What stands below an entry that matches belongs to it.
        field().setText(QStringLiteral("a.ex"));
        QCOMPARE(shown(), QStringLiteral("a.example(menu box)"));
    }

    void keysLeadFromTheFieldToTheList() {
        fill();
        m_list->show();
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_list));
        field().setFocus();
        QTest::keyClicks(&field(), QStringLiteral("b.e"));
        QTest::keyClick(&field(), Qt::Key_Down);
        QVERIFY(tree().hasFocus());
        QCOMPARE(tree().currentItem()->text(0), QStringLiteral("b.example"));
        field().setFocus();
        QTest::keyClick(&field(), Qt::Key_Escape);
        QCOMPARE(field().text(), QString());
    }

private:
    [[nodiscard]] QTreeWidget& tree() { return *m_list->tree(); }
    [[nodiscard]] QLineEdit& field() { return *m_list->field(); }
    [[nodiscard]] int place() { return m_list->findChild<QStackedWidget*>()->currentIndex(); }
    void fill() {
        auto* first = new QTreeWidgetItem(&tree(), {QStringLiteral("a.example")});
        new QTreeWidgetItem(first, {QStringLiteral("menu")});
        new QTreeWidgetItem(first, {QStringLiteral("box")});
        auto* second = new QTreeWidgetItem(&tree(), {QStringLiteral("b.example")});
        new QTreeWidgetItem(second, {QStringLiteral("menu")});
        m_list->refresh();
    }
    /// "a.example(menu box)": what is not hidden.
    [[nodiscard]] QString shown() {
        QStringList entries;
        for (int i = 0; i < tree().topLevelItemCount(); ++i) {
            const QTreeWidgetItem& entry = *tree().topLevelItem(i);
            QStringList below;
            for (int row = 0; row < entry.childCount(); ++row) {
                if (!entry.child(row)->isHidden()) below.append(entry.child(row)->text(0));
            }
            if (!entry.isHidden()) {
                entries.append(
                    QStringLiteral("%1(%2)").arg(entry.text(0), below.join(QLatin1Char(' '))));
            }
        }
        return entries.join(QLatin1Char(' '));
    }

    std::optional<FilteredList> m_list;
};

QTEST_MAIN(FilteredListTest)
#include "filtered_list_test.moc"
