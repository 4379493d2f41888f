// SPDX-License-Identifier: MIT
#include "fetch/host_names.h"

#include <QTest>
#include <algorithm>
#include <memory>
#include <optional>

using namespace klartext::app;

class HostNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void systemAnswersInTheEventLoop();
    void nobodyIsAnsweredWhoIsGone();
    void nearbyNamesAreToldApart_data();
    void nearbyNamesAreToldApart();
};

void HostNamesTest::systemAnswersInTheEventLoop() {
    for (const char* host : {"127.0.0.1", "localhost"}) {
        std::optional<QList<QHostAddress>> addresses;
        HostNames().find(QLatin1String(host), this,
                         [&](const QList<QHostAddress>& found) { addresses = found; });
        QVERIFY(!addresses);
        QTRY_VERIFY(addresses.has_value());
        QVERIFY(!addresses->isEmpty());
        QVERIFY(std::none_of(addresses->begin(), addresses->end(), HostNames().isPublic));
    }
    // Nothing is left on who asked.
    QTRY_VERIFY(children().isEmpty());
}

void HostNamesTest::nobodyIsAnsweredWhoIsGone() {
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    HostNames().find(QStringLiteral("localhost"), context.get(),
                     [&](const QList<QHostAddress>&) { isAnswered = true; });
    context.reset();
    bool isNextAnswered = false;
    HostNames().find(QStringLiteral("localhost"), this,
                     [&](const QList<QHostAddress>&) { isNextAnswered = true; });
    QTRY_VERIFY(isNextAnswered);
    QVERIFY(!isAnswered);
}

void HostNamesTest::nearbyNamesAreToldApart_data() {
    QTest::addColumn<bool>("isNearby");
    for (const char* host : {"localhost", "a.localhost.", "router", "printer.local",
                             "nas.home.arpa", "wiki.internal", "10.0.0.1", "::1", ""}) {
        QTest::newRow(host) << true;
    }
    for (const char* host : {"example.org", "local.example", "8.8.8.8", "xn--bcher-kva.example",
                             "localhost.example"}) {
        QTest::newRow(host) << false;
    }
}

void HostNamesTest::nearbyNamesAreToldApart() {
    QTEST(isNearbyHost(QString::fromLatin1(QTest::currentDataTag())), "isNearby");
}

QTEST_GUILESS_MAIN(HostNamesTest)
#include "host_names_test.moc"
