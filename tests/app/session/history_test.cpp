// SPDX-License-Identifier: MIT
#include "session/history.h"

#include <QTest>

using namespace klartext::app;

namespace {

Visit visit(int number) {
    return {QUrl(QStringLiteral("https://example.org/%1").arg(number)), nullptr, nullptr, {}};
}

QString currentOf(History& history) {
    const Visit* current = history.current();
    return current ? current->address.fileName() : QStringLiteral("none");
}

}  // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyHistoryLeadsNowhere();
    void stepsRetrace();
    void newPageForgetsWhatLayAhead();
    void reloadTakesThePlace();
    void overridesStayWithTheirPage();
    void onlyTheLatestAreKept();
};

void HistoryTest::emptyHistoryLeadsNowhere() {
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QVERIFY(!history.back());
    QVERIFY(!history.forward());
    QVERIFY(!history.current());
}

void HistoryTest::stepsRetrace() {
    History history;
    for (int i = 1; i <= 3; ++i) history.enter(visit(i));
    QCOMPARE(history.back()->address, visit(2).address);
    QCOMPARE(history.back()->address, visit(1).address);
    QVERIFY(!history.back());
    QCOMPARE(history.forward()->address, visit(2).address);
    QVERIFY(history.canGoForward());
}

void HistoryTest::newPageForgetsWhatLayAhead() {
    History history;
    for (int i = 1; i <= 3; ++i) history.enter(visit(i));
    history.back();
    history.back();
    history.enter(visit(4));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->address, visit(1).address);
}

void HistoryTest::reloadTakesThePlace() {
    History history;
    history.enter(visit(1));
    history.enter(visit(2));
    history.back();
    history.replace(visit(9));
    QCOMPARE(currentOf(history), QStringLiteral("9"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward()->address, visit(2).address);
}

void HistoryTest::overridesStayWithTheirPage() {
    History history;
    history.enter(visit(1));
    history.current()->overrides[7] = true;
    history.enter(visit(2));
    QVERIFY(history.current()->overrides.empty());
    QCOMPARE(history.back()->overrides.at(7), true);
}

void HistoryTest::onlyTheLatestAreKept() {
    History history;
    const int count = static_cast<int>(History::longest) + 5;
    for (int i = 1; i <= count; ++i) history.enter(visit(i));
    QCOMPARE(currentOf(history), QString::number(count));
    while (history.canGoBack()) history.back();
    QCOMPARE(currentOf(history), QStringLiteral("6"));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
