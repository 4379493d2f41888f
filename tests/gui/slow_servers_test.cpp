// SPDX-License-Identifier: MIT
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <array>
#include <chrono>
#include <memory>
#include <utility>

#include "application.h"
#include "reader.h"
#include "support/council_page.h"
#include "support/http_server.h"
#include "support/script.h"
#include "support/slowness.h"
#include "support/window_probe.h"

Q_DECLARE_METATYPE(klartext::test::Script)

using namespace klartext;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

const auto silence = 300ms * slowness();
const auto overall = 600ms * slowness();
const int patience = 10'000 * slowness();
/// For what is shown after the limit, on a busy machine.
const int room = 3'000 * slowness();

QByteArray beginning() {
    return "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1>" +
           paragraphs(1, 5);
}

QByteArray wholePage() { return beginning() + paragraphs(6, 9) + "</article></html>"; }

QByteArray head(const QByteArrayList& headers = {}) {
    return HttpServer::response("200 OK", headers + QByteArrayList{"Content-Type: text/html"}, {});
}

const char* slow = "“127.0.0.1” took too long to answer.";

/// A place on this computer where nobody answers who wants to connect, until it opens.
class SilentPlace {
public:
    SilentPlace() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* any = reinterpret_cast<sockaddr*>(&address);
        socklen_t size = sizeof address;
        ::bind(m_socket, any, size);
        ::getsockname(m_socket, any, &size);
        m_port = ntohs(address.sin_port);
        // One waits to be let in, and there is room for no other: the system leaves them standing.
        ::listen(m_socket, 0);
        for (int& guest : m_guests) {
            guest = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            (void)::connect(guest, any, size);
        }
    }
    ~SilentPlace() { sendGuestsAway(); }
    SilentPlace(const SilentPlace&) = delete;
    SilentPlace& operator=(const SilentPlace&) = delete;

    void open(const QByteArray& answer) {
        sendGuestsAway();
        ::listen(m_socket, 10);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            while (QTcpSocket* guest = m_server.nextPendingConnection()) {
                guest->write(answer);
                guest->disconnectFromHost();
            }
        });
        m_server.setSocketDescriptor(m_socket);
    }
    [[nodiscard]] QUrl url() const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/a").arg(m_port));
    }

private:
    void sendGuestsAway() {
        for (int& guest : m_guests) {
            if (guest >= 0) ::close(std::exchange(guest, -1));
        }
    }

    int m_socket;
    quint16 m_port = 0;
    std::array<int, 3> m_guests{-1, -1, -1};
    QTcpServer m_server;
};

}  // namespace

/// The program with its window, and servers that take their time: what is told stands there when
/// the limit is reached, what came can be read, and asking again brings the page.
class SlowServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatNeverComesIsTold_data();
    void whatNeverComesIsTold();
    void nobodyLetsAnybodyIn();
    void whatCameIsShown_data();
    void whatCameIsShown();
    void slowReloadKeepsTheText();
    void pageThatTakesItsTimeIsWaitedFor();

private:
    void start(std::chrono::milliseconds most);
    void open(const QUrl& page) { m_application->open({page.toString()}); }
    void again() {
        QPushButton* wanted = button("Try again");
        QVERIFY(wanted != nullptr);
        wanted->click();
    }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<gui::Application> m_application;
};

void SlowServersTest::init() {
    m_server = std::make_unique<HttpServer>();
    start(overall);
}

void SlowServersTest::start(std::chrono::milliseconds most) {
    gui::Means means;
    means.network.limits.silence = silence;
    means.network.limits.overall = most;
    means.network.limits.offlineSilence = silence;
    m_application.reset();
    m_application = std::make_unique<gui::Application>(means);
}

void SlowServersTest::cleanup() {
    m_application.reset();
    m_server.reset();
}

void SlowServersTest::whatNeverComesIsTold_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("limit");
    const auto row = [](const char* name, const Script& script, std::chrono::milliseconds limit) {
        QTest::newRow(name) << script << static_cast<int>(limit.count());
    };
    row("silent at once", Script().wait(60s), silence);
    row("silent in the headers", Script().send("HTTP/1.1 200 OK\r\nA").wait(60s), silence);
    row("status in drops", Script().send("HTTP/1.1 ").drip("2", 20ms), overall);
    row("headers that never end", Script().send("HTTP/1.1 200 OK\r\n").drip("X: y\r\n", 20ms),
        overall);
    row("silent after the headers", Script().send(head({"Content-Length: 999"})).wait(60s),
        silence);
    row("nothing but blanks", Script().send(head()).drip(" ", 20ms), overall);
}

void SlowServersTest::whatNeverComesIsTold() {
    QFETCH(Script, script);
    QFETCH(int, limit);
    m_server->on("/a", script);
    QElapsedTimer clock;
    clock.start();
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QString::fromUtf8(slow)), patience);
    QVERIFY2(clock.elapsed() < limit + room, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(message().startsWith(QStringLiteral("No answer\n")));
    m_server->serve("/a", wholePage(), {"Content-Type: text/html"});
    again();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(message(), QString());
    QCOMPARE(notice(), QString());
}

void SlowServersTest::nobodyLetsAnybodyIn() {
    SilentPlace place;
    QElapsedTimer clock;
    clock.start();
    open(place.url());
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QString::fromUtf8(slow)), patience);
    QVERIFY2(clock.elapsed() < silence.count() + room,
             qPrintable(QString::number(clock.elapsed())));
    place.open(head() + wholePage());
    again();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
}

void SlowServersTest::whatCameIsShown_data() {
    QTest::addColumn<Script>("script");
    QTest::newRow("silent in the middle")
        << Script().send(head({"Content-Length: 9999"}) + beginning()).wait(60s);
    QTest::newRow("drips")
        << Script().send(head({"Content-Length: 9999"}) + beginning()).drip(" ", 20ms);
    QTest::newRow("never ends") << Script().send(head() + beginning()).drip("<br>", 20ms);
}

void SlowServersTest::whatCameIsShown() {
    QFETCH(Script, script);
    m_server->on("/a", script);
    QElapsedTimer clock;
    clock.start();
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 5"), patience);
    QVERIFY2(clock.elapsed() < overall.count() + room,
             qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(notice(),
             QString::fromUtf8(slow) + QStringLiteral(" Only the part that arrived is shown."));
    // Half of it once more: what is there stays.
    trigger("reload");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QAction*>(QStringLiteral("reload"))->isEnabled(),
                             patience);
    QVERIFY(shows("meeting on day 5"));
    m_server->serve("/a", wholePage(), {"Content-Type: text/html"});
    window()->findChild<ui::NoticeBar*>()->findChild<QPushButton*>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(notice(), QString());
}

void SlowServersTest::slowReloadKeepsTheText() {
    m_server->serve("/a", wholePage(), {"Content-Type: text/html"});
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    m_server->on("/a", Script().send(head({"Content-Length: 9999"}) + beginning()).wait(60s));
    trigger("reload");
    QTRY_COMPARE_WITH_TIMEOUT(
        notice(),
        QString::fromUtf8(slow) + QStringLiteral(" What you see is the page as it was before."),
        patience);
    QVERIFY(shows("meeting on day 9"));
    m_server->serve("/a", beginning() + paragraphs(11, 19), {"Content-Type: text/html"});
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 19"), patience);
    QCOMPARE(notice(), QString());
}

void SlowServersTest::pageThatTakesItsTimeIsWaitedFor() {
    // Longer than the silence in all, never in one.
    start(10 * overall);
    const auto pause = silence / 8;
    m_server->on("/a", Script()
                           .send(head())
                           .wait(pause)
                           .send(beginning())
                           .drip("<!-- -->", pause, 10)
                           .send(paragraphs(6, 9) + "</article></html>")
                           .close());
    open(m_server->url("/a"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(notice(), QString());
}

QTEST_MAIN(SlowServersTest)
#include "slow_servers_test.moc"
