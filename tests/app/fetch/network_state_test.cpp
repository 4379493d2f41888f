// SPDX-License-Identifier: MIT
#include "fetch/network_state.h"

#include <QElapsedTimer>
#include <QTest>
#include <optional>

#include "fetch/fetcher.h"
#include "fetch/redirect.h"

using namespace klartext;
using namespace klartext::app;
using namespace std::chrono_literals;

class NetworkStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateExplainsFailures_data();
    void stateExplainsFailures();
    void offlineIsSaidAtOnce();
    void loginRedirectsAreKnown_data();
    void loginRedirectsAreKnown();
};

void NetworkStateTest::stateExplainsFailures_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<ErrorCode>("before");
    QTest::addColumn<ErrorCode>("offline");
    QTest::addColumn<ErrorCode>("loginWanted");
    const auto row = [](const char* name, const char* address, ErrorCode before, ErrorCode offline,
                        ErrorCode loginWanted) {
        QTest::newRow(name) << QString::fromLatin1(address) << before << offline << loginWanted;
    };
    using enum ErrorCode;
    const char* site = "https://example.org/a";
    row("no such host", site, HostNotFound, Offline, NetworkLogin);
    row("no answer", site, Timeout, Offline, NetworkLogin);
    row("connection refused", site, ConnectionRefused, Offline, NetworkLogin);
    row("another's certificate", site, Tls, Tls, NetworkLogin);
    row("sent out of safety", site, InsecureRedirect, InsecureRedirect, NetworkLogin);
    row("no page", site, NotFound, NotFound, NotFound);
    row("a machine at hand", "http://192.168.1.1/", Timeout, Timeout, Timeout);
    row("this machine", "http://localhost:8000/", ConnectionRefused, ConnectionRefused,
        ConnectionRefused);
    row("a file", "file:///a.html", NoSuchFile, NoSuchFile, NoSuchFile);
}

void NetworkStateTest::stateExplainsFailures() {
    QFETCH(QString, address);
    QFETCH(ErrorCode, before);
    const QUrl url(address);
    const Error error = makeError(before, url.host());
    QCOMPARE(explained(error, url, {}), error);
    QTEST(explained(error, url, {.isOnline = false}).code, "offline");
    QTEST(explained(error, url, {.wantsLogin = true}).code, "loginWanted");
}

void NetworkStateTest::offlineIsSaidAtOnce() {
    FetchLimits limits;
    limits.offlineSilence = 300ms;
    Fetcher fetcher(limits);
    fetcher.setNetworkState([] { return NetworkState{.isOnline = false}; });
    std::optional<FetchResult> result;
    connect(&fetcher, &Fetcher::finished, this, [&](const FetchResult& each) { result = each; });
    QElapsedTimer clock;
    clock.start();
    fetcher.fetch(QUrl(QStringLiteral("http://no-such-host.invalid/a")));
    QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }, 5000));
    QVERIFY(clock.elapsed() < 3000);
    QCOMPARE(result->error().code, ErrorCode::Offline);
    QCOMPARE(result->error().explanation,
             QStringLiteral("“no-such-host.invalid” cannot be reached from this network."));
    QVERIFY(result->error().canRetry);
}

void NetworkStateTest::loginRedirectsAreKnown_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isLogin");
    const auto row = [](const char* asked, const char* target, bool isLogin) {
        QTest::addRow("%s to %s", asked, target)
            << QString::fromLatin1(asked) << QString::fromLatin1(target) << isLogin;
    };
    row("http://example.org/a", "http://192.168.1.1/", true);
    row("http://example.org/a", "http://[fe80::1]/", true);
    row("http://example.org/a", "http://login.hotel.example/hotspot?u=http%3A%2F%2Fexample.org%2Fa",
        true);
    row("http://example.org/a", "https://wifi.train.example/?url=example.org/a", true);
    // What sites do every day.
    row("http://example.org/a", "https://example.org/a", false);
    row("http://short.example/x", "https://example.org/a", false);
    row("http://example.org/a", "https://login.example.org/?next=http%3A%2F%2Fexample.org%2Fa",
        false);
    row("http://example.org/a", "https://example.net/best-wifi-routers", false);
    row("http://192.168.1.2/a", "http://192.168.1.1/", false);
    row("http://intranet/a", "http://10.0.0.1/", false);
}

void NetworkStateTest::loginRedirectsAreKnown() {
    QFETCH(QString, asked);
    QFETCH(QString, target);
    QTEST(isLoginRedirect(QUrl(asked), QUrl(target)), "isLogin");
}

QTEST_GUILESS_MAIN(NetworkStateTest)
#include "network_state_test.moc"
