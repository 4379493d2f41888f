// SPDX-License-Identifier: MIT
#include "fetch/location.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace klartext::app;

class LocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTextBecomesAnAddress_data();
    void typedTextBecomesAnAddress();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void homeFolderIsKnown();
    void fileInTheFolderWinsOverAHost();
    void mistypedPathInTheFolderIsNoHost();
    void linkToNowhereInTheFolderIsAPath();
};

void LocationTest::typedTextBecomesAnAddress_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char* typed, const char* address) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(address);
    };
    row("https://example.org/a?b=c#d", "https://example.org/a?b=c#d");
    row("HTTP://Example.ORG/A", "http://example.org/A");
    row("example.org", "https://example.org");
    row("www.example.org/a/b.html", "https://www.example.org/a/b.html");
    row("//example.org/a", "https://example.org/a");
    row("example.org:8080/a", "https://example.org:8080/a");
    row("localhost:8000", "http://localhost:8000");
    row("localhost:8000/a", "http://localhost:8000/a");
    row("127.0.0.1/a", "http://127.0.0.1/a");
    row("[::1]:80/a", "http://[::1]:80/a");
    row("https://name:word@example.org/a", "https://example.org/a");
    row("https://name@example.org", "https://example.org");
    row("  https://example.org/a\n", "https://example.org/a");
    row("<https://example.org/a>", "https://example.org/a");
    row("\"https://example.org/a\"", "https://example.org/a");
    row("https://example.org/a\r\nb", "https://example.org/ab");
    row("https://example.org/a b", "https://example.org/a%20b");
    row("https://münchen.example/straße", "https://xn--mnchen-3ya.example/stra%C3%9Fe");
    row("https://example.org/?id=1&fbclid=x%20y#c", "https://example.org/?id=1#c");
    row("example.org/a?utm_source=x", "https://example.org/a");
    row("münchen.example", "https://xn--mnchen-3ya.example");
    row("/tmp/page.html", "file:///tmp/page.html");
    row("/tmp/100 %.html", "file:///tmp/100%20%25.html");
    row("/tmp/a#b?c.html", "file:///tmp/a%23b%3Fc.html");
    row("/tmp/../etc/hosts", "file:///etc/hosts");
    row("file:///tmp/a%20b.html", "file:///tmp/a%20b.html");
    row("file:/tmp/a.html", "file:///tmp/a.html");
    row("file://localhost/tmp/a.html", "file:///tmp/a.html");
}

void LocationTest::typedTextBecomesAnAddress() {
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto located = locate(typed);
    QVERIFY2(located, qUtf8Printable(located ? QString() : located.error().explanation));
    QCOMPARE(located->toString(QUrl::FullyEncoded), address);
}

void LocationTest::otherTextIsRefused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* typed, ErrorCode code) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << code;
    };
    row("", ErrorCode::BadAddress);
    row("   ", ErrorCode::BadAddress);
    row("climate report", ErrorCode::BadAddress);
    row("page.html", ErrorCode::BadAddress);
    row("notes.txt", ErrorCode::BadAddress);
    row("https://", ErrorCode::BadAddress);
    row("http:///path", ErrorCode::BadAddress);
    row("https://exa mple.org", ErrorCode::BadAddress);
    row("file://elsewhere/share/a.html", ErrorCode::BadAddress);
    row("javascript:alert(1)", ErrorCode::UnsupportedScheme);
    row("JavaScript:alert(1)", ErrorCode::UnsupportedScheme);
    row("data:text/html,<b>", ErrorCode::UnsupportedScheme);
    row("ftp://example.org/a", ErrorCode::UnsupportedScheme);
    row("about:blank", ErrorCode::UnsupportedScheme);
    row("qrc:/sample/sample.html", ErrorCode::UnsupportedScheme);
}

void LocationTest::otherTextIsRefused() {
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    const auto located = locate(typed);
    QVERIFY2(!located, qUtf8Printable(located ? located->toString() : QString()));
    QCOMPARE(located.error().code, code);
}

void LocationTest::homeFolderIsKnown() {
    QCOMPARE(locate(QStringLiteral("~/a.html")).value().toLocalFile(),
             QDir::homePath() + QStringLiteral("/a.html"));
}

void LocationTest::fileInTheFolderWinsOverAHost() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("example.org")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(locate(QStringLiteral("example.org"), folder.path()).value().toLocalFile(),
             file.fileName());
    QCOMPARE(locate(QStringLiteral("example.com"), folder.path()).value().scheme(),
             QStringLiteral("https"));
}

void LocationTest::mistypedPathInTheFolderIsNoHost() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("pages.v2")));
    QVERIFY(locate(QStringLiteral("pages.v2/missing"), folder.path()).value().isLocalFile());
}

void LocationTest::linkToNowhereInTheFolderIsAPath() {
    const QTemporaryDir folder;
    for (const char* name : {"loop", "loop.html", "loop.example"}) {
        const QString link = folder.filePath(QLatin1String(name));
        QVERIFY(QFile::link(link, link));
        const auto located = locate(QLatin1String(name), folder.path());
        QVERIFY2(located, name);
        QCOMPARE(located->toLocalFile(), link);
    }
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("gone")),
                        folder.filePath(QStringLiteral("b.example"))));
    QVERIFY(locate(QStringLiteral("b.example/page"), folder.path()).value().isLocalFile());
}

QTEST_GUILESS_MAIN(LocationTest)
#include "location_test.moc"
