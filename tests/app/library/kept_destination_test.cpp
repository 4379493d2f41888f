// SPDX-License-Identifier: MIT
#include "library/kept_destination.h"

#include <QTemporaryDir>
#include <QTest>

using namespace klartext;
using namespace klartext::app;

class KeptDestinationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsKeptWithWhatTheOtherProgramKnew();
    void addressAloneIsKept();
};

namespace {

ImportedLink link() {
    ImportedLink each;
    each.url = QUrl(QStringLiteral("https://example.org/bridge"));
    each.title = QStringLiteral("Title of the other program");
    each.tags = {QStringLiteral("boats")};
    each.added = QDateTime(QDate(2023, 11, 14), QTime(22, 13), Qt::UTC);
    each.favourite = true;
    each.read = true;
    return each;
}

}  // namespace

void KeptDestinationTest::pageIsKeptWithWhatTheOtherProgramKnew() {
    const QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("a.sqlite")));
    KeptPages pages(database);
    KeptDestination destination(pages);
    core::RawPage page;
    page.url = "https://example.org/bridge?moved";
    page.bytes =
        "<!DOCTYPE html><title>The Bridge</title><article><h1>The Bridge</h1><p>In its meeting the "
        "council decided, after a debate that lasted until midnight, to build the bridge across "
        "the river, and the mayor thanked all who had come to listen.</p></article>";
    QVERIFY(!destination.holds(link().url));
    QVERIFY(destination.keep(link(), page, core::extract(page)));
    QVERIFY(destination.holds(link().url));
    const auto id = pages.idOf(link().url, core::Composition::AsSent);
    QCOMPARE(pages.content(*id).value().page.bytes, page.bytes);
    QCOMPARE(pages.content(*id).value().keptAt.toUTC(), link().added);
    QSqlQuery row = database.run(QStringLiteral(
        "SELECT title, unread, favourite, (SELECT tag FROM kept_tags WHERE page = id) "
        "FROM kept_pages"));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), QStringLiteral("The Bridge"));
    QVERIFY(!row.value(1).toBool());
    QVERIFY(row.value(2).toBool());
    QCOMPARE(row.value(3).toString(), QStringLiteral("boats"));
}

void KeptDestinationTest::addressAloneIsKept() {
    const QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("a.sqlite")));
    KeptPages pages(database);
    KeptDestination destination(pages);
    QVERIFY(destination.keepLink(link()));
    QVERIFY(destination.holds(link().url));
    QSqlQuery row = database.run(QStringLiteral("SELECT title FROM kept_pages"));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), link().title);
}

QTEST_GUILESS_MAIN(KeptDestinationTest)
#include "kept_destination_test.moc"
