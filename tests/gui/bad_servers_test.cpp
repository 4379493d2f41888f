// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "application.h"
#include "core/report.h"
#include "pictures/held_pictures.h"
#include "reader.h"
#include "support/council_page.h"
#include "support/http_server.h"
#include "support/script.h"
#include "support/slowness.h"
#include "support/small_internet.h"
#include "support/tls_identity.h"
#include "support/window_probe.h"

Q_DECLARE_METATYPE(klartext::test::Script)

using namespace klartext;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

const int patience = 10'000 * slowness();

QByteArray article() {
    return "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1>" +
           paragraphs(1, 9) + "</article></html>";
}

QByteArray head(const QByteArrayList& headers) {
    return HttpServer::response("200 OK", headers + QByteArrayList{"Content-Type: text/html"}, {});
}

}  // namespace

/// The program with its window, and servers that misbehave: what is told stands in the window, and
/// asking again, by the button as by the key, brings the page.
class BadServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void faultIsToldAndAskedAgain_data();
    void faultIsToldAndAskedAgain();
    void untrustedServerIsToldAndAskedAgain();
    void siteOfTheInternetLeadsNowhereNear();
    void reportOpensNoDoor();
    void browserIsOfferedWhereItCanDoMore_data();
    void browserIsOfferedWhereItCanDoMore();
    void failureIsSeenWhereTheLibraryWasOpen();
    void nobodyListensAndThenSomebodyDoes();
    void drippingPageCanBeGivenUp();
    void firstPageThatIsGivenUpCanBeAskedForAgain();
    void wrongCharsetIsRead();
    void picturesDoNotHoldThePage();

private:
    void open(const QUrl& page) { m_application->open({page.toString()}); }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<gui::Application> m_application;
};

void BadServersTest::init() {
    m_server = std::make_unique<HttpServer>();
    m_application = std::make_unique<gui::Application>();
}

void BadServersTest::cleanup() {
    m_application.reset();
    m_server.reset();
}

void BadServersTest::faultIsToldAndAskedAgain_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const Script& script, const char* told) {
        QTest::newRow(name) << script << QString::fromUtf8(told);
    };
    row("closes without a word", Script().close(), "Connection lost");
    row("torn without a word", Script().reset(), "Connection lost");
    row("torn in the headers", Script().send("HTTP/1.1 200 OK\r\nA").wait(20ms).reset(),
        "Connection lost");
    row("torn after the headers", Script().send(head({"Content-Length: 999"})).wait(20ms).reset(),
        "Connection lost");
    row("nonsense", Script().send("\x16\x03\x01\x02 ~~~\r\n\r\n").close(),
        "not the language of the web");
    row("a packing that is none",
        Script().send(head({"Content-Encoding: br"}) + "no brotli").close(), "Page damaged");
    row("a length beyond all bounds", Script().send(head({"Content-Length: 99999999999"})).close(),
        "Page too large");
    row("a circle",
        Script().send("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /a\r\n\r\n").close(),
        "Sent in a circle");
    row("out of the web",
        Script().send("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n").close(),
        "Sent out of the web");
    row("a login of the network",
        Script().send("HTTP/1.1 511 Network Authentication Required\r\n\r\n").close(),
        "The network asks for a login");
    row("too many requests",
        Script().send("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n").close(),
        "Wait a few minutes");
    row("out of order",
        Script().send("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n").close(),
        "HTTP 503");
    row("a film", Script().send("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n....").close(),
        "but a video");
}

void BadServersTest::faultIsToldAndAskedAgain() {
    QFETCH(Script, script);
    QFETCH(QString, told);
    QElapsedTimer clock;
    clock.start();
    m_server->on("/a", script);
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(told), patience);
    QVERIFY(clock.elapsed() < 5'000 * slowness());
    // Still in vain: it is told anew, and can be asked again.
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() > 1 && message().contains(told), patience);
    m_server->serve("/a", article(), {"Content-Type: text/html"});
    if (auto* again = button("Try again")) {
        again->click();
    } else {
        trigger("reload");
    }
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(message(), QString());
    QCOMPARE(notice(), QString());
}

void BadServersTest::untrustedServerIsToldAndAskedAgain() {
    if (!QSslSocket::supportsSsl()) QSKIP("no TLS library");
    HttpServer server(identity(goodCertificate));
    server.serve("/a", article(), {"Content-Type: text/html"});
    open(server.url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(
        message().contains(QStringLiteral("nobody this computer trusts vouches for it.")),
        patience);
    QVERIFY(server.requests().isEmpty());
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(QSslCertificate(authority));
    QSslConfiguration::setDefaultConfiguration(trusting);
    button("Try again")->click();
    const bool isShown = QTest::qWaitFor([] { return shows("meeting on day 9"); }, patience);
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(isShown);
}

void BadServersTest::siteOfTheInternetLeadsNowhereNear() {
    const QString site = QStringLiteral("site.example");
    const QString inside = QStringLiteral("inside.example");
    SmallInternet internet;
    internet.set(site, {{QStringLiteral("127.0.0.2")}});
    internet.set(inside, {{QStringLiteral("127.0.0.1")}});
    gui::Means means;
    means.network.names = internet.names();
    m_application.reset();
    m_application = std::make_unique<gui::Application>(means);
    HttpServer server(QHostAddress(QStringLiteral("127.0.0.2")));
    m_server->serve("/a", article(), {"Content-Type: text/html"});
    server.redirect("/a", m_server->url("/a", inside).toEncoded());
    open(server.url("/a", site));
    QTRY_VERIFY_WITH_TIMEOUT(
        message().contains(QStringLiteral("“inside.example” lies on this computer")), patience);
    QVERIFY(m_server->requests().isEmpty());
    // Nor is a browser sent there.
    QVERIFY(button("Open in web browser") == nullptr);
    QVERIFY(!window()->findChild<QAction*>(QStringLiteral("openInBrowser"))->isEnabled());
    server.serve("/a", article(), {"Content-Type: text/html"});
    button("Try again")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    // What the person names is asked wherever it lies.
    window()->findChild<gui::Reader*>()->open(m_server->url("/a", inside).toString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, patience);
}

void BadServersTest::reportOpensNoDoor() {
    core::RawPage page;
    page.url = m_server->url("/a").toString().toStdString();
    page.contentType = "text/html; charset=utf-8";
    page.bytes = article()
                     .replace("<p>In its meeting on day 1 ",
                              "<p><img src=/inside.gif width=400 height=300></p><p>On day 1 ")
                     .replace("<article>", "<link rel=next href=/inside><article>")
                     .toStdString();
    const core::Report report = core::makeReport(page, core::extract(page), {});
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(core::toJson(report)));
    file.close();
    open(QUrl::fromLocalFile(file.fileName()));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    const QList<ui::BlockedPictures> blocked = {
        {m_server->url("/").host(), ui::PictureFate::Nearby, 1}};
    QTRY_COMPARE_WITH_TIMEOUT(window()->pictures().blocked(), blocked, patience);
    Q_EMIT window()->remedyRequested(core::Remedy::JoinNextPages);
    const auto* status = window()->findChild<QLabel*>(QStringLiteral("status"));
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QStringLiteral("lies on this computer")),
                             patience);
    QVERIFY(m_server->requests().isEmpty());
}

void BadServersTest::browserIsOfferedWhereItCanDoMore_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isOffered");
    const auto row = [](const char* name, const QByteArray& answer, const char* told,
                        bool isOffered) {
        QTest::newRow(name) << QByteArray("HTTP/1.1 " + answer + "\r\n\r\n....")
                            << QString::fromUtf8(told) << isOffered;
    };
    row("a film", "200 OK\r\nContent-Type: video/mp4", "but a video", true);
    row("a document", "200 OK\r\nContent-Type: application/pdf", "but a PDF", true);
    row("a login", "401 Unauthorized", "asks for a name", true);
    row("a login of the network", "511 Network Authentication Required", "log in", true);
    row("a program", "200 OK\r\nContent-Type: application/x-executable", "but a program", false);
    row("out of the web", "302 Found\r\nLocation: javascript:alert(1)", "no page of the web",
        false);
    row("a page of this computer", "302 Found\r\nLocation: file:///etc/passwd",
        "no page of the web", false);
    row("another language", "what", "not the language of the web", false);
}

void BadServersTest::browserIsOfferedWhereItCanDoMore() {
    QFETCH(QByteArray, answer);
    QFETCH(QString, told);
    m_server->on("/a", Script().send(answer).close());
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(told), patience);
    QTEST(button("Open in web browser") != nullptr, "isOffered");
    // Whoever knows what they do finds it in the menu.
    QVERIFY(window()->findChild<QAction*>(QStringLiteral("openInBrowser"))->isEnabled());
}

void BadServersTest::failureIsSeenWhereTheLibraryWasOpen() {
    m_server->serve("/a", article(), {"Content-Type: text/html"});
    m_server->on("/b", Script().close());
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    trigger("library");
    QVERIFY(!shows("meeting on day 9"));
    window()->findChild<gui::Reader*>()->open(m_server->url("/b").toString());
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Connection lost")), patience);
}

void BadServersTest::nobodyListensAndThenSomebodyDoes() {
    QTcpServer place;
    QVERIFY(place.listen(QHostAddress::LocalHost));
    const quint16 port = place.serverPort();
    place.close();
    open(QUrl(QStringLiteral("http://127.0.0.1:%1/a").arg(port)));
    QTRY_VERIFY_WITH_TIMEOUT(button("Try again") != nullptr, patience);
    QVERIFY(place.listen(QHostAddress::LocalHost, port));
    connect(&place, &QTcpServer::newConnection, &place, [&place] {
        QTcpSocket* socket = place.nextPendingConnection();
        socket->write(head({}) + article());
        socket->disconnectFromHost();
    });
    button("Try again")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
}

void BadServersTest::drippingPageCanBeGivenUp() {
    m_server->serve("/good", article(), {"Content-Type: text/html"});
    open(m_server->url("/good"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    m_server->on("/slow", Script().send(head({})).drip("<p>x", 20ms));
    window()->findChild<gui::Reader*>()->open(m_server->url("/slow").toString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, patience);
    QTest::qWait(100);
    // The page that was there can be read on, and stays.
    QVERIFY(shows("meeting on day 9"));
    trigger("stop");
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QAction*>(QStringLiteral("reload"))->isEnabled(),
                             patience);
    QVERIFY(shows("meeting on day 9"));
    QCOMPARE(message(), QString());
}

void BadServersTest::firstPageThatIsGivenUpCanBeAskedForAgain() {
    m_server->on("/a", Script().send(head({})).wait(60s));
    open(m_server->url("/a"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, patience);
    trigger("stop");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("/a” was cancelled.")), patience);
    // Given up once more, by somebody who asked by the key.
    trigger("reload");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, patience);
    trigger("stop");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("/a” was cancelled.")), patience);
    m_server->serve("/a", article(), {"Content-Type: text/html"});
    // Who has no mouse needs not look for the button.
    QCOMPARE(window()->focusWidget(), button("Try again"));
    QTest::keyClick(window()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(message(), QString());
}

void BadServersTest::wrongCharsetIsRead() {
    QByteArray page = article();
    page.replace("river",
                 "Fl\xC3\xBC\xC3\x9F"
                 "chen");
    for (const char* charset :
         {"no-such-charset", "utf-16", "", "\"utf-8", "utf-8; charset=koi8-r"}) {
        m_server->serve("/a", page, {QByteArray("Content-Type: text/html; charset=") + charset});
        if (window() == nullptr) {
            open(m_server->url("/a"));
        } else {
            window()->findChild<gui::Reader*>()->open(m_server->url("/a").toString());
        }
        QTRY_VERIFY_WITH_TIMEOUT(shows("across the Fl\u00FC\u00DF"
                                       "chen"),
                                 patience);
    }
}

void BadServersTest::picturesDoNotHoldThePage() {
    QByteArray page = article();
    for (int i = 0; i < 8; ++i) {
        const QByteArray path = "/slow" + QByteArray::number(i) + ".gif";
        page.replace("<p>In its meeting on day " + QByteArray::number(i + 1),
                     "<p><img width=400 height=300 alt=\"\" src=\"" + path +
                         "\"><p>In its meeting on day " + QByteArray::number(i + 1));
        m_server->on(
            path, Script()
                      .send(HttpServer::response("200 OK", {"Content-Type: image/gif"}, "GIF89a"))
                      .drip("x", 20ms));
    }
    m_server->serve("/a", page, {"Content-Type: text/html"});
    m_server->serve("/b", article(), {"Content-Type: text/html"});
    QElapsedTimer clock;
    clock.start();
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() > 3, patience);
    QVERIFY(window()->findChild<QAction*>(QStringLiteral("reload"))->isEnabled());
    window()->findChild<gui::Reader*>()->open(m_server->url("/b").toString());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().last().path == "/b", patience);
    trigger("back");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QVERIFY(clock.elapsed() < patience);
}

QTEST_MAIN(BadServersTest)
#include "bad_servers_test.moc"
