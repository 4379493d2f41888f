// SPDX-License-Identifier: MIT
#include "session/recent_pages.h"

#include <QTest>

using namespace klartext::app;

namespace {

QString picture(const RecentPages& recent) {
    QStringList lines;
    for (const auto& page : recent.pages()) {
        lines.append(page.title + QLatin1Char('=') + page.address);
    }
    return lines.join(QLatin1Char(' '));
}

}  // namespace

class RecentPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestStandsFirstAndOnce();
    void listsMakeTheSameListAgain();
    void damagedListsAreHarmless();
    void lengthIsBounded();
};

void RecentPagesTest::newestStandsFirstAndOnce() {
    RecentPages recent;
    recent.add(QStringLiteral("A"), QStringLiteral("a"));
    recent.add(QStringLiteral("B"), QStringLiteral("b"));
    recent.add(QStringLiteral("New\n A"), QStringLiteral("a"));
    QCOMPARE(picture(recent), QStringLiteral("New A=a B=b"));
    recent.clear();
    QCOMPARE(picture(recent), QString());
}

void RecentPagesTest::listsMakeTheSameListAgain() {
    RecentPages recent;
    recent.add(QStringLiteral("A"), QStringLiteral("a"));
    recent.add({}, QStringLiteral("b"));
    const RecentPages again(recent.addresses(), recent.titles());
    QCOMPARE(again.pages(), recent.pages());
}

void RecentPagesTest::damagedListsAreHarmless() {
    const RecentPages recent(
        {QStringLiteral("a"), QString(), QStringLiteral("b"), QStringLiteral("a")},
        {QStringLiteral("A")});
    QCOMPARE(picture(recent), QStringLiteral("A=a =b"));
}

void RecentPagesTest::lengthIsBounded() {
    QStringList addresses;
    for (int i = 0; i < 100; ++i) addresses.append(QString::number(i));
    RecentPages recent(addresses, {});
    QCOMPARE(recent.pages().size(), RecentPages::longest);
    QCOMPARE(recent.pages().first().address, QStringLiteral("0"));
    recent.add(QString(10'000, QLatin1Char('x')), QStringLiteral("new"));
    QCOMPARE(recent.pages().size(), RecentPages::longest);
    QCOMPARE(recent.pages().first().title.size(), RecentPages::longestTitle);
}

QTEST_GUILESS_MAIN(RecentPagesTest)
#include "recent_pages_test.moc"
