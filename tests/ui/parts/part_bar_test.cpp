// SPDX-License-Identifier: MIT
#include "parts/part_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "parts/part_chooser.h"

using namespace klartext::ui;

namespace {

PartList book(qsizetype current) {
    PartList list;
    list.title = QStringLiteral("The Sea");
    list.isBook = true;
    list.current = current;
    for (const char* title : {"Harbour", "Open Water", "Landfall"}) {
        list.parts.append(
            {QLatin1String(title), {}, QLatin1String("/sea.epub/") + QLatin1String(title), 0});
    }
    return list;
}

}  // namespace

class PartBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThereForPartsAlone();
    void stepsToTheNeighbours();
    void wordsFindAPart();

private:
    QAction m_list;
    QAction m_previous;
    QAction m_next;
};

void PartBarTest::isThereForPartsAlone() {
    PartBar bar(m_list, m_previous, m_next);
    QVERIFY(bar.isHidden());
    QVERIFY(!m_list.isEnabled());
    bar.setParts(book(0));
    QVERIFY(!bar.isHidden());
    QVERIFY(!m_previous.isEnabled());
    QVERIFY(m_next.isEnabled());
    bar.setParts(book(2));
    QVERIFY(!m_next.isEnabled());
    bar.setParts({});
    QVERIFY(bar.isHidden());
}

void PartBarTest::stepsToTheNeighbours() {
    PartBar bar(m_list, m_previous, m_next);
    QSignalSpy opened(&bar, &PartBar::openRequested);
    bar.setParts(book(1));
    m_next.trigger();
    m_previous.trigger();
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).first().toString(), QStringLiteral("/sea.epub/Landfall"));
    QCOMPARE(opened.at(1).first().toString(), QStringLiteral("/sea.epub/Harbour"));
}

void PartBarTest::wordsFindAPart() {
    auto* chooser = new PartChooser(book(1));
    QSignalSpy chosen(chooser, &PartChooser::chosen);
    chooser->show();
    QVERIFY(QTest::qWaitForWindowExposed(chooser));
    auto* view = chooser->findChild<QTreeView*>();
    QCOMPARE(view->currentIndex().row(), 1);
    auto* field = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("land"));
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 2);
}

QTEST_MAIN(PartBarTest)
#include "part_bar_test.moc"
