// SPDX-License-Identifier: MIT
#include "images/page_host.h"

#include <QSignalSpy>
#include <QTest>
#include <functional>

using namespace klartext::app;

namespace {

HostNames answeredBy(
    const std::function<void(const QString&, QObject*, const HostNames::Answer&)>& find) {
    HostNames names;
    names.find = find;
    return names;
}

}  // namespace

class PageHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostOfThePageIsJudgedByItsAddress_data();
    void hostOfThePageIsJudgedByItsAddress();
    void pageThatNobodyAskedForIsOfTheInternet();
    void imagesWaitForTheirHost();
    void hostOfTheInternetStaysOne();
    void whatOneKnowsAllKnow();
    void whatNamesItselfNeedsNoAsking();
};

void PageHostTest::hostOfThePageIsJudgedByItsAddress_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<ImageAccess>("access");
    const auto row = [](const char* page, const QStringList& addresses, ImageAccess access) {
        QTest::addRow("%s at %s", page, qPrintable(addresses.join(QLatin1Char(','))))
            << QString::fromLatin1(page) << addresses << access;
    };
    const QString site = QStringLiteral("93.184.216.34");
    const QString near = QStringLiteral("10.0.0.7");
    // A page of the internet: its images are looked at again when they are loaded.
    row("https://example.org/", {site}, ImageAccess::Web);
    row("https://example.org/", {site, near}, ImageAccess::Web);
    row("https://example.org/", {}, ImageAccess::Web);
    row("http://93.184.216.34/", {}, ImageAccess::Web);
    // A page of the local network may show what lies beside it.
    row("http://wiki.corp/", {near}, ImageAccess::Nearby);
    row("http://wiki/", {QStringLiteral("fd00::1"), near}, ImageAccess::Nearby);
    row("http://192.168.1.1/", {}, ImageAccess::Nearby);
    row("http://localhost:8000/", {}, ImageAccess::Nearby);
}

void PageHostTest::hostOfThePageIsJudgedByItsAddress() {
    QFETCH(QString, page);
    QFETCH(QStringList, addresses);
    QFETCH(ImageAccess, access);
    PageHost host(
        answeredBy([&](const QString&, QObject* context, const HostNames::Answer& answer) {
            QList<QHostAddress> list;
            for (const QString& each : addresses) list.append(QHostAddress(each));
            QMetaObject::invokeMethod(
                context, [answer, list] { answer(list); }, Qt::QueuedConnection);
        }));
    QSignalSpy known(&host, &PageHost::known);
    host.expect(QUrl(page));
    host.setPage(QUrl(page));
    const QUrl image = QUrl(page).resolved(QUrl(QStringLiteral("/a.png")));
    if (!host.access(image)) QVERIFY(known.wait());
    QCOMPARE(host.access(image), std::optional(access));
}

void PageHostTest::pageThatNobodyAskedForIsOfTheInternet() {
    int asked = 0;
    PageHost host(answeredBy([&](const QString&, QObject*, const HostNames::Answer&) { ++asked; }));
    // As one that was kept, or that a file says it came from.
    host.setPage(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(host.access(QUrl(QStringLiteral("https://example.org/a.png"))),
             std::optional(ImageAccess::Web));
    QCOMPARE(host.access(QUrl(QStringLiteral("https://images.example/a.png"))),
             std::optional(ImageAccess::Web));
    QCOMPARE(host.access(QUrl(QStringLiteral("file:///a.png"))),
             std::optional(ImageAccess::Refused));
    QCOMPARE(asked, 0);
}

void PageHostTest::imagesWaitForTheirHost() {
    QList<HostNames::Answer> answers;
    PageHost host(answeredBy([&](const QString&, QObject*, const HostNames::Answer& answer) {
        answers.append(answer);
    }));
    QSignalSpy known(&host, &PageHost::known);
    const QUrl page(QStringLiteral("https://wiki.corp/"));
    const QUrl image(QStringLiteral("https://wiki.corp/a.png"));
    host.expect(QUrl(QStringLiteral("https://example.org/")));
    host.expect(page);
    host.setPage(page);
    QVERIFY(!host.access(image));
    QCOMPARE(answers.size(), 2);
    answers.at(0)({QHostAddress(QStringLiteral("93.184.216.34"))});
    QCOMPARE(known.count(), 0);
    QVERIFY(!host.access(image));
    answers.at(1)({QHostAddress(QStringLiteral("10.0.0.1"))});
    QCOMPARE(known.count(), 1);
    QCOMPARE(host.access(image), std::optional(ImageAccess::Nearby));
    // Where nobody knows it, nobody waits for ever.
    const QUrl lost(QStringLiteral("https://lost.corp/"));
    host.expect(lost);
    host.setPage(lost);
    answers.at(2)({});
    QCOMPARE(known.count(), 2);
    QCOMPARE(host.access(lost.resolved(QUrl(QStringLiteral("a.png")))),
             std::optional(ImageAccess::Web));
}

void PageHostTest::hostOfTheInternetStaysOne() {
    const QHostAddress site(QStringLiteral("93.184.216.34"));
    const QHostAddress near(QStringLiteral("10.0.0.1"));
    QList<HostNames::Answer> answers;
    PageHost host(answeredBy([&](const QString&, QObject*, const HostNames::Answer& answer) {
        answers.append(answer);
    }));
    const QUrl page(QStringLiteral("https://example.org/"));
    const QUrl image(QStringLiteral("https://example.org/a.png"));
    host.setPage(page);
    for (const auto& list : {QList{near}, QList{site}, QList{near}, QList<QHostAddress>()}) {
        host.expect(page);
        answers.last()(list);
        const bool isFirst = answers.size() == 1;
        QCOMPARE(host.access(image),
                 std::optional(isFirst ? ImageAccess::Nearby : ImageAccess::Web));
    }
}

void PageHostTest::whatOneKnowsAllKnow() {
    const HostNames names =
        answeredBy([](const QString&, QObject*, const HostNames::Answer& answer) {
            answer({QHostAddress(QStringLiteral("10.0.0.1"))});
        });
    PageHost one(names);
    PageHost other(names);
    const QUrl page(QStringLiteral("https://wiki.corp/"));
    one.expect(page);
    other.setPage(page);
    QCOMPARE(other.access(QUrl(QStringLiteral("https://wiki.corp/a.png"))),
             std::optional(ImageAccess::Nearby));
}

void PageHostTest::whatNamesItselfNeedsNoAsking() {
    int asked = 0;
    PageHost host(answeredBy([&](const QString&, QObject*, const HostNames::Answer&) { ++asked; }));
    for (const char* page : {"http://localhost:8000/", "http://192.168.1.1/", "http://wiki/",
                             "http://93.184.216.34/", "file:///a.html"}) {
        host.expect(QUrl(QLatin1String(page)));
        host.setPage(QUrl(QLatin1String(page)));
        QVERIFY(host.access(QUrl(QLatin1String(page)).resolved(QUrl(QStringLiteral("/a.png")))));
    }
    QCOMPARE(asked, 0);
}

QTEST_GUILESS_MAIN(PageHostTest)
#include "page_host_test.moc"
