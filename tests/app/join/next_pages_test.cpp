// SPDX-License-Identifier: MIT
#include "join/next_pages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "support/http_server.h"
#include "support/small_internet.h"

using namespace klartext;
using namespace klartext::app;

class NextPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreJoinedUpToTheLast();
    void limitEndsTheJoining();
    void repetitionEndsTheJoining();
    void failureLaterKeepsWhatIsThere();
    void failureAtOnceIsSaid();
    void cancelledIsSilent();
    void pageOfTheInternetLeadsNowhereElse_data();
    void pageOfTheInternetLeadsNowhereElse();
    void pageOfTheInternetIsJoined();
    void hostThatIsPointedElsewhereIsNotAsked();
    void siteIsTheSameWithItsWww();
    void filesBesideAreJoined();
    void savedPageIsJoinedFromItsSite();
};

namespace {

/// A page of a story in numbered parts; `next` is the number of the part it leads to, or 0.
QByteArray part(int number, int next, int text) {
    QByteArray html = "<!DOCTYPE html><title>The flood</title>";
    if (next > 0) html += "<link rel=next href=/story/" + QByteArray::number(next) + ">";
    html += "<article><h1>The flood</h1>";
    for (int i = 0; i < 4; ++i) {
        html += "<p>On day " + QByteArray::number(text) + "-" + QByteArray::number(i) +
                " of the flood the water came up to the old bridge, and all the people of the "
                "town went down to the river to see what part " +
                QByteArray::number(text) + " of it would bring them in the end.</p>";
    }
    return html + "</article><footer>Page " + QByteArray::number(number) + "</footer>";
}

struct Outcome {
    QByteArray bytes;
    int pages = 0;
    bool more = false;
    int lastProgress = 0;
    std::optional<ErrorCode> failure;
    bool ended = false;
};

class Run {
public:
    explicit Run(test::HttpServer& server, const JoinLimits& limits = {})
        : Run(server.url("/story"), limits, {}) {}
    Run(const QUrl& address, const JoinLimits& limits, const HostNames& names,
        const QByteArray& head = {})
        : m_joiner(limits, core::extract, nullptr, Network{{}, names}) {
        QObject::connect(&m_joiner, &NextPages::progressed, &m_joiner,
                         [this](int page, int) { outcome.lastProgress = page; });
        QObject::connect(&m_joiner, &NextPages::joined, &m_joiner,
                         [this](const core::RawPage& page, int pages, bool more) {
                             outcome.bytes = QByteArray::fromStdString(page.bytes);
                             outcome.pages = pages;
                             outcome.more = more;
                             outcome.ended = true;
                         });
        QObject::connect(&m_joiner, &NextPages::failed, &m_joiner, [this](const Error& error) {
            outcome.failure = error.code;
            outcome.ended = true;
        });
        core::RawPage first;
        first.bytes = (head + part(1, 2, 1)).toStdString();
        first.contentType = "text/html; charset=utf-8";
        first.url = address.toString().toStdString();
        // The page has just been asked for.
        m_joiner.expectPage(address);
        m_joiner.start(std::make_shared<const core::Extraction>(core::extract(first)));
    }

    NextPages& joiner() { return m_joiner; }
    Outcome outcome;

private:
    NextPages m_joiner;
};

void serve(test::HttpServer& server, int number, int next, int text) {
    server.serve("/story/" + QByteArray::number(number), part(number, next, text),
                 {"Content-Type: text/html; charset=utf-8"});
}

}  // namespace

void NextPagesTest::pagesAreJoinedUpToTheLast() {
    test::HttpServer server;
    serve(server, 2, 3, 2);
    serve(server, 3, 0, 3);
    Run run(server);
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 3);
    QVERIFY(!run.outcome.more);
    QCOMPARE(run.outcome.lastProgress, 3);
    QVERIFY(run.outcome.bytes.indexOf("day 1-3") < run.outcome.bytes.indexOf("day 2-0"));
    QVERIFY(run.outcome.bytes.indexOf("day 2-3") < run.outcome.bytes.indexOf("day 3-0"));
    QCOMPARE(run.outcome.bytes.count("<h1>"), 3);
    QCOMPARE(run.outcome.bytes.count(">The flood<"), 2);  // in the head and above the text
    QVERIFY(!run.joiner().isRunning());
}

void NextPagesTest::limitEndsTheJoining() {
    test::HttpServer server;
    serve(server, 2, 3, 2);
    serve(server, 3, 4, 3);
    Run run(server, {.pages = 3});
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 3);
    QVERIFY(run.outcome.more);
}

void NextPagesTest::repetitionEndsTheJoining() {
    test::HttpServer server;
    serve(server, 2, 3, 2);
    serve(server, 3, 4, 2);
    Run run(server);
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 2);
    QVERIFY(!run.outcome.more);
}

void NextPagesTest::failureLaterKeepsWhatIsThere() {
    test::HttpServer server;
    serve(server, 2, 3, 2);
    Run run(server);
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 2);
    QVERIFY(run.outcome.more);
}

void NextPagesTest::failureAtOnceIsSaid() {
    test::HttpServer server;
    Run run(server);
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.failure, ErrorCode::NotFound);
}

void NextPagesTest::cancelledIsSilent() {
    test::HttpServer server;
    serve(server, 2, 0, 2);
    Run run(server);
    QVERIFY(run.joiner().isRunning());
    run.joiner().cancel();
    QVERIFY(!run.joiner().isRunning());
    QTest::qWait(100);
    QVERIFY(!run.outcome.ended);
}

void NextPagesTest::pageOfTheInternetLeadsNowhereElse_data() {
    QTest::addColumn<QString>("host");
    for (const char* host : {"127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]",
                             "inside.example", "router"}) {
        QTest::newRow(host) << QString::fromLatin1(host);
    }
}

void NextPagesTest::pageOfTheInternetLeadsNowhereElse() {
    QFETCH(QString, host);
    test::SmallInternet internet;
    internet.set(QStringLiteral("story.example"), {{QStringLiteral("127.0.0.2")}});
    internet.set(QStringLiteral("inside.example"), {{QStringLiteral("127.0.0.1")}});
    test::HttpServer site(QHostAddress(QStringLiteral("127.0.0.2")));
    test::HttpServer inside;
    serve(inside, 2, 0, 2);
    site.redirect("/story/2", inside.url("/story/2", host).toEncoded());
    Run run(site.url("/story", QStringLiteral("story.example")), {}, internet.names());
    QTRY_VERIFY(run.outcome.ended);
    QVERIFY(run.outcome.failure == ErrorCode::NearbyTarget ||
            run.outcome.failure == ErrorCode::NetworkLogin);
    QCOMPARE(site.requests().size(), 1);
    QVERIFY(inside.requests().isEmpty());
}

void NextPagesTest::pageOfTheInternetIsJoined() {
    test::SmallInternet internet;
    internet.set(QStringLiteral("story.example"),
                 {{QStringLiteral("127.0.0.3"), QStringLiteral("127.0.0.2")}});
    test::HttpServer site(QHostAddress(QStringLiteral("127.0.0.2")));
    serve(site, 2, 0, 2);
    Run run(site.url("/story", QStringLiteral("story.example")), {}, internet.names());
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 2);
    QVERIFY(run.outcome.bytes.contains("day 2-3"));
    QVERIFY(site.requests().first().headers.value("host").startsWith("story.example"));
}

void NextPagesTest::hostThatIsPointedElsewhereIsNotAsked() {
    test::SmallInternet internet;
    test::HttpServer inside;
    serve(inside, 2, 0, 2);
    const QUrl page = inside.url("/story", QStringLiteral("story.example"));
    internet.set(QStringLiteral("story.example"),
                 {{QStringLiteral("127.0.0.2")}, {QStringLiteral("127.0.0.1")}});
    Run run(page, {}, internet.names());
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.failure, ErrorCode::NearbyTarget);
    QVERIFY(inside.requests().isEmpty());
}

void NextPagesTest::siteIsTheSameWithItsWww() {
    test::SmallInternet internet;
    internet.set(QStringLiteral("story.example"), {{QStringLiteral("127.0.0.2")}});
    internet.set(QStringLiteral("www.story.example"), {{QStringLiteral("127.0.0.2")}});
    test::HttpServer site(QHostAddress(QStringLiteral("127.0.0.2")));
    serve(site, 2, 0, 2);
    const QUrl www = site.url("/", QStringLiteral("www.story.example"));
    Run run(site.url("/story", QStringLiteral("story.example")), {}, internet.names(),
            "<base href=" + www.toEncoded() + ">");
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 2);
}

void NextPagesTest::filesBesideAreJoined() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("story")));
    QFile second(folder.filePath(QStringLiteral("story/2")));
    QVERIFY(second.open(QIODevice::WriteOnly));
    second.write(part(2, 0, 2));
    second.close();
    const QUrl page = QUrl::fromLocalFile(folder.filePath(QStringLiteral("story")));
    Run run(page, {}, {},
            "<base href=" + QUrl::fromLocalFile(folder.path()).toEncoded() + "/>" +
                "<link rel=next href=story/2>");
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 2);
    QVERIFY(run.outcome.bytes.contains("day 2-3"));
}

void NextPagesTest::savedPageIsJoinedFromItsSite() {
    test::SmallInternet internet;
    internet.set(QStringLiteral("story.example"), {{QStringLiteral("127.0.0.2")}});
    test::HttpServer site(QHostAddress(QStringLiteral("127.0.0.2")));
    serve(site, 2, 3, 2);
    serve(site, 3, 0, 3);
    const QByteArray own = site.url("/story", QStringLiteral("story.example")).toEncoded();
    Run run(QUrl(QStringLiteral("file:///tmp/saved.html")), {}, internet.names(),
            "<link rel=canonical href=" + own + "><base href=" + own + ">");
    QTRY_VERIFY(run.outcome.ended);
    QCOMPARE(run.outcome.pages, 3);
}

QTEST_GUILESS_MAIN(NextPagesTest)
#include "next_pages_test.moc"
