// SPDX-License-Identifier: MIT
#include "library/kept_destination.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "fetch/public_way.h"
#include "support/http_server.h"
#include "support/slowness.h"
#include "support/small_internet.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

class KeptDestinationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pageIsKeptWithWhatTheOtherProgramKnew();
    void pageIsKeptWithItsPictures();
    void pageIsKeptWithoutPicturesThatAreNotThere();
    void hostThatIsPointedElsewhereGivesNoPictures_data();
    void hostThatIsPointedElsewhereGivesNoPictures();
    void nobodyIsToldWhoIsGone();
    void addressAloneIsKept();
    void longListsAreLookedUp();

private:
    core::RawPage page(const QByteArray& picture = {});
    void keep(const core::RawPage& page);
    std::vector<bool> held(const QList<QUrl>& addresses);
    bool holds(const QUrl& address) { return held({address}).at(0); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    std::optional<Database> m_database;
    std::optional<KeptPages> m_pages;
    std::optional<KeptDestination> m_destination;
    HttpServer m_server;
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

const QByteArray dot = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg==");

}  // namespace

void KeptDestinationTest::init() {
    m_folder.emplace();
    const QString path = m_folder->filePath(QStringLiteral("a.sqlite"));
    m_library.emplace(path);
    m_database.emplace(path);
    m_pages.emplace(*m_database);
    m_destination.emplace(*m_library, [](const QList<QUrl>& order, const KeptImages& images) {
        return images.value(order.value(0)).left(4);
    });
}

void KeptDestinationTest::cleanup() {
    m_destination.reset();
    m_pages.reset();
    m_database.reset();
    m_library.reset();
}

core::RawPage KeptDestinationTest::page(const QByteArray& picture) {
    core::RawPage page;
    page.url = m_server.url("/bridge").toString().toStdString();
    page.bytes =
        "<!DOCTYPE html><title>The Bridge</title><article><h1>The Bridge</h1>" +
        picture.toStdString() +
        "<p>In its meeting the council decided, after a debate that lasted until midnight, to "
        "build the bridge across the river, and the mayor thanked all who had come.</p></article>";
    return page;
}

void KeptDestinationTest::keep(const core::RawPage& page) {
    bool done = false;
    m_destination->keep(link(), std::make_shared<const core::RawPage>(page),
                        std::make_shared<const core::Extraction>(core::extract(page)), this,
                        [&done](const Expected<void>& kept) { done = kept.has_value(); });
    QVERIFY(!done);
    QTRY_VERIFY(done);
}

void KeptDestinationTest::pageIsKeptWithWhatTheOtherProgramKnew() {
    QVERIFY(!holds(link().url));
    keep(page());
    QVERIFY(holds(link().url));
    const auto id = m_pages->idOf(link().url, core::Composition::AsSent);
    QCOMPARE(m_pages->content(*id).value().page.bytes, page().bytes);
    QCOMPARE(m_pages->content(*id).value().keptAt.toUTC(), link().added);
    QSqlQuery row = m_database->run(QStringLiteral(
        "SELECT title, unread, favourite, (SELECT tag FROM kept_tags WHERE page = id) "
        "FROM kept_pages"));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), QStringLiteral("The Bridge"));
    QVERIFY(!row.value(1).toBool());
    QVERIFY(row.value(2).toBool());
    QCOMPARE(row.value(3).toString(), QStringLiteral("boats"));
}

void KeptDestinationTest::pageIsKeptWithItsPictures() {
    m_server.serve("/boat.png", dot, {"Content-Type: image/png"});
    keep(page("<p><img src=\"/boat.png\" alt=\"A boat\" width=600 height=400></p>"));
    const auto id = m_pages->idOf(link().url, core::Composition::AsSent);
    QCOMPARE(m_pages->images(*id), KeptImages({{m_server.url("/boat.png"), dot}}));
    KeptList list(*m_database);
    QCOMPARE(list.pages({*id}).at(0).picture, dot.left(4));
}

void KeptDestinationTest::pageIsKeptWithoutPicturesThatAreNotThere() {
    keep(page("<p><img src=\"/lost.png\" alt=\"A boat\" width=600 height=400></p>"));
    const auto id = m_pages->idOf(link().url, core::Composition::AsSent);
    QVERIFY(id);
    QVERIFY(m_pages->images(*id).isEmpty());
}

void KeptDestinationTest::hostThatIsPointedElsewhereGivesNoPictures_data() {
    QTest::addColumn<bool>("isAskedFor");
    QTest::newRow("since it was fetched") << true;
    QTest::newRow("nobody knows when") << false;
}

void KeptDestinationTest::hostThatIsPointedElsewhereGivesNoPictures() {
    QFETCH(bool, isAskedFor);
    const QString name = QStringLiteral("site.example");
    const QUrl address = m_server.url("/bridge", name);
    SmallInternet internet;
    internet.set(name, {{QStringLiteral("127.0.0.2")}});
    const HostNames names = internet.names();
    m_destination.emplace(*m_library, KeptDestination::SmallPicture(), KeptDestination::gently,
                          names);
    if (isAskedFor) {
        bool isFound = false;
        findNamedWay(names, address, this, [&isFound](const NamedWay&) { isFound = true; });
        QTRY_VERIFY(isFound);
    }
    internet.set(name, {{QStringLiteral("127.0.0.1")}});
    core::RawPage sample =
        page("<p><img src=\"/boat.png\" alt=\"A boat\" width=600 height=400></p>");
    sample.url = address.toString().toStdString();
    m_server.serve("/boat.png", dot, {"Content-Type: image/png"});
    const auto before = m_server.requests().size();
    const auto asked = internet.asked().size();
    keep(sample);
    const auto id = m_pages->idOf(link().url, core::Composition::AsSent);
    QVERIFY(id);
    QVERIFY(m_pages->images(*id).isEmpty());
    QVERIFY(internet.asked().size() > asked);
    QCOMPARE(m_server.requests().size(), before);
}

void KeptDestinationTest::nobodyIsToldWhoIsGone() {
    bool told = false;
    {
        QObject context;
        const core::RawPage sample = page();
        m_destination->keep(link(), std::make_shared<const core::RawPage>(sample),
                            std::make_shared<const core::Extraction>(core::extract(sample)),
                            &context, [&told](const Expected<void>&) { told = true; });
    }
    QTRY_VERIFY(holds(link().url));
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void KeptDestinationTest::addressAloneIsKept() {
    std::optional<Expected<void>> told;
    m_destination->keepLink(link(), this, [&told](const Expected<void>& kept) { told = kept; });
    QTRY_VERIFY(told.has_value());
    QVERIFY(told->has_value() && holds(link().url));
    QSqlQuery row = m_database->run(QStringLiteral("SELECT title FROM kept_pages"));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), link().title);
}

std::vector<bool> KeptDestinationTest::held(const QList<QUrl>& addresses) {
    std::optional<std::vector<bool>> answer;
    m_destination->findHeld(addresses, this,
                            [&answer](const std::vector<bool>& found) { answer = found; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 5'000 * slowness())) return {};
    return *answer;
}

void KeptDestinationTest::longListsAreLookedUp() {
    QCOMPARE(held({}), std::vector<bool>());
    keep(page());
    QList<QUrl> addresses;
    std::vector<bool> expected;
    for (int i = 0; i < 3500; ++i) {
        const bool isHeld = i == 0 || i == 999 || i == 1000 || i == 3499;
        addresses.append(isHeld ? link().url
                                : QUrl(QStringLiteral("https://blatt.example/%1").arg(i)));
        expected.push_back(isHeld);
    }
    QVERIFY(held(addresses) == expected);

    bool isTold = false;
    {
        QObject gone;
        m_destination->findHeld(addresses, &gone,
                                [&isTold](const std::vector<bool>&) { isTold = true; });
    }
    QCOMPARE(held(addresses).size(), expected.size());
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(KeptDestinationTest)
#include "kept_destination_test.moc"
