// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include "unruly_server.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

/// Sites that ask for time.
class AskedToWaitTest : public QObject, private AtUnrulyServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewServer(); }
    void cleanup() { endServer(); }

    void timeThatASiteAsksForIsTold_data();
    void timeThatASiteAsksForIsTold();
};

void AskedToWaitTest::timeThatASiteAsksForIsTold_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("advice");
    const QByteArray many = "429 Too Many Requests";
    const QString vague = QStringLiteral("Wait a few minutes, then try again.");
    QTest::newRow("seconds") << many << QByteArray("30")
                             << QStringLiteral(
                                    "It asks to be left alone for 30 second\\(?s\\)?\\.");
    QTest::newRow("an hour") << many << QByteArray("3600")
                             << QStringLiteral("It asks to be left alone until .*\\d+:\\d+.*");
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(1800);
    QTest::newRow("a date") << many
                            << QLocale::c()
                                   .toString(later,
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                                   .toLatin1()
                            << QStringLiteral("It asks to be left alone until .*\\d+:\\d+.*");
    QTest::newRow("no time") << many << QByteArray("0") << vague;
    QTest::newRow("less than none") << many << QByteArray("-5") << vague;
    QTest::newRow("a thousand years") << many << QByteArray("31536000000") << vague;
    QTest::newRow("beyond numbers") << many << QByteArray(400, '9') << vague;
    QTest::newRow("words") << many << QByteArray("soon") << vague;
    QTest::newRow("closed for a while")
        << QByteArray("503 Service Unavailable") << QByteArray("90")
        << QStringLiteral("It asks to be left alone for 90 second\\(?s\\)?\\.");
}

void AskedToWaitTest::timeThatASiteAsksForIsTold() {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, value);
    QFETCH(QString, advice);
    m_server->serve("/a", page, {"Retry-After: " + value}, status);
    const auto result = fetched("/a");
    QVERIFY(!result);
    QVERIFY(result.error().canRetry);
    const QString said = result.error().suggestions.join(QLatin1Char(' '));
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(advice));
    QVERIFY2(wanted.match(said).hasMatch(), qPrintable(said));
    m_server->serve("/a", page);
    QVERIFY(fetched("/a"));
}

QTEST_GUILESS_MAIN(AskedToWaitTest)
#include "asked_to_wait_test.moc"
