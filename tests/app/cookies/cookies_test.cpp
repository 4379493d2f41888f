// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "cookies/cookie_store.h"
#include "cookies/firefox_cookies.h"
#include "fetch/fetcher.h"
#include "support/http_server.h"

using namespace klartext::app;
using namespace klartext::test;

namespace {

const QByteArray file =
    "# Netscape HTTP Cookie File\n"
    ".example.org\tTRUE\t/\tTRUE\t4102444800\tsession\tabc\n"
    "#HttpOnly_www.example.org\tFALSE\t/news\tFALSE\t0\tpaper\tx=y\r\n"
    "example.net\tFALSE\t/\tFALSE\t1\told\t1\n"
    "broken line\n"
    ".co.uk\tTRUE\t/\tFALSE\t0\ttoo\twide\n"
    ".org\tTRUE\t/\tFALSE\t0\ttoo\twide\n"
    "example.org\tFALSE\t/\tFALSE\t0\tbad\ta;b\n";

QByteArray headerOf(const CookieStore& store, const char* url) {
    return store.headerFor(QUrl(QString::fromLatin1(url)));
}

}  // namespace

class CookiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileIsRead();
    void cookiesGoToTheirAddressesAlone();
    void filesAreTheOwnersAlone();
    void sitesAreTold();
    void redirectsGetTheirOwn();
    void firefoxIsRead();
    void damagedProfileIsTold();
    void cookiesBeyondAllNumbersAreCounted();
    void siteTooLargeToReadAgainIsNotKept();
};

void CookiesTest::fileIsRead() {
    const CookieFile content = readCookieFile(file);
    QCOMPARE(content.cookies.size(), 3);
    QCOMPARE(content.broken, 4);
    QCOMPARE(readCookieFile(writeCookieFile(content.cookies)).cookies, content.cookies);
    QCOMPARE(readCookieFile("\xff\xfe\t\t\t\t\t").cookies.size(), 0);
}

void CookiesTest::cookiesGoToTheirAddressesAlone() {
    QTemporaryDir folder;
    CookieStore store(folder.filePath(QStringLiteral("cookies")));
    QVERIFY(store.put(readCookieFile(file).cookies));
    QCOMPARE(headerOf(store, "https://example.org/"), QByteArray("session=abc"));
    QCOMPARE(headerOf(store, "https://www.example.org/news/a"),
             QByteArray("paper=x=y; session=abc"));
    QCOMPARE(headerOf(store, "http://www.example.org/news"), QByteArray("paper=x=y"));
    QCOMPARE(headerOf(store, "http://www.example.org/newspaper"), QByteArray());
    QCOMPARE(headerOf(store, "http://example.org/"), QByteArray());
    QCOMPARE(headerOf(store, "https://badexample.org/"), QByteArray());
    QCOMPARE(headerOf(store, "https://example.org.evil.net/"), QByteArray());
    QCOMPARE(headerOf(store, "http://example.net/"), QByteArray());
    QCOMPARE(headerOf(store, "ftp://www.example.org/news"), QByteArray());
}

void CookiesTest::filesAreTheOwnersAlone() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cookies"));
    ::umask(0);
    CookieStore store(path);
    QVERIFY(store.put(readCookieFile(file).cookies));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
    const QStringList files = QDir(path).entryList(QDir::Files);
    QCOMPARE(files,
             (QStringList{QStringLiteral("example.net.txt"), QStringLiteral("example.org.txt")}));
    for (const QString& name : files) {
        QCOMPARE(::stat(QFile::encodeName(path + QLatin1Char('/') + name).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }
}

void CookiesTest::sitesAreTold() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cookies"));
    {
        CookieStore store(path);
        QVERIFY(store.put(readCookieFile(file).cookies));
    }
    CookieStore store(path);
    QCOMPARE(store.sites().size(), 2);
    QVERIFY(store.sites().first().expired);
    QCOMPARE(store.sites().last().name, QStringLiteral("example.org"));
    QCOMPARE(store.sites().last().cookies, 2);
    QVERIFY(!store.sites().last().expires.isValid());
    QVERIFY(store.remove({QStringLiteral("example.org")}));
    QCOMPARE(headerOf(store, "https://example.org/"), QByteArray());
    QCOMPARE(QDir(path).entryList(QDir::Files), QStringList{QStringLiteral("example.net.txt")});
    QCOMPARE(siteOfDomain(QStringLiteral("www.news.example.co.uk")),
             QStringLiteral("example.co.uk"));
    QCOMPARE(siteOfDomain(QStringLiteral("127.0.0.1")), QStringLiteral("127.0.0.1"));
}

void CookiesTest::redirectsGetTheirOwn() {
    QTemporaryDir folder;
    HttpServer server;
    CookieStore store(folder.filePath(QStringLiteral("cookies")));
    QVERIFY(store.put(readCookieFile("127.0.0.1\tFALSE\t/in\tFALSE\t0\tid\t7\n").cookies));
    server.redirect("/in", server.url("/out").toEncoded());
    server.redirect("/out", server.url("/in/again").toEncoded());
    server.serve("/in/again", "<p>Text", {"Content-Type: text/html"});
    server.redirect("/circle", server.url("/circle").toEncoded());
    Fetcher fetcher;
    fetcher.setCookies(&store);
    QList<FetchResult> results;
    connect(&fetcher, &Fetcher::finished, this,
            [&](const FetchResult& result) { results.append(result); });
    fetcher.fetch(server.url("/in"));
    QVERIFY(QTest::qWaitFor([&] { return results.size() == 1; }));
    QVERIFY(results.first());
    QCOMPARE(results.first()->url, server.url("/in/again").toString().toStdString());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(0).headers.value("cookie"), QByteArray("id=7"));
    QVERIFY(!server.requests().at(1).headers.contains("cookie"));
    QCOMPARE(server.requests().at(2).headers.value("cookie"), QByteArray("id=7"));
    fetcher.fetch(server.url("/circle"));
    QVERIFY(QTest::qWaitFor([&] { return results.size() == 2; }));
    QCOMPARE(results.last().error().code, ErrorCode::TooManyRedirects);
}

void CookiesTest::firefoxIsRead() {
    QTemporaryDir profile;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("firefox"));
        database.setDatabaseName(profile.filePath(QStringLiteral("cookies.sqlite")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral(
            "CREATE TABLE moz_cookies (id INTEGER PRIMARY KEY, originAttributes TEXT NOT NULL "
            "DEFAULT '', name TEXT, value TEXT, host TEXT, path TEXT, expiry INTEGER, isSecure "
            "INTEGER, isHttpOnly INTEGER)")));
        QVERIFY(query.exec(QStringLiteral(
            "INSERT INTO moz_cookies (originAttributes, name, value, host, path, expiry, isSecure) "
            "VALUES ('', 'id', '7', '.example.org', '/', 4102444800, 1),"
            " ('^userContextId=2', 'id', '8', '.example.org', '/', 4102444800, 1)")));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("firefox"));
    const auto cookies = readFirefoxCookies(profile.path());
    QVERIFY(cookies);
    QCOMPARE(cookies->cookies.size(), 1);
    QCOMPARE(cookies->cookies.first().value, QByteArray("7"));
    QVERIFY(!cookies->cookies.first().hostOnly);
    QVERIFY(cookies->cookies.first().secure);
    QCOMPARE(readFirefoxCookies(QStringLiteral("/none")).error().code, ErrorCode::NoSuchFile);
}

void CookiesTest::damagedProfileIsTold() {
    QTemporaryDir profile;
    QFile file(profile.filePath(QStringLiteral("cookies.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '~'));
    file.close();
    const auto cookies = readFirefoxCookies(profile.path());
    QVERIFY(!cookies);
    QVERIFY2(cookies.error().explanation.endsWith(QStringLiteral(
                 "cookies.sqlite” could not be read: it is damaged, or was written by another "
                 "program.")),
             qPrintable(cookies.error().explanation));
    QVERIFY(!cookies.error().suggestions.isEmpty());
}

void CookiesTest::cookiesBeyondAllNumbersAreCounted() {
    QByteArray lines;
    for (int i = 0; i < 20'003; ++i) {
        lines += ".example.org\tTRUE\t/\tTRUE\t0\tn" + QByteArray::number(i) + "\tv\n";
    }
    const CookieFile file = readCookieFile(lines + "nonsense\n");
    QCOMPARE(file.cookies.size(), 20'000);
    QCOMPARE(file.beyond, 3);
    QCOMPARE(file.broken, 1);
}

/// It would be gone at the next start.
void CookiesTest::siteTooLargeToReadAgainIsNotKept() {
    const QTemporaryDir folder;
    CookieStore store(folder.path());
    Cookie cookie;
    cookie.name = "n";
    cookie.value = QByteArray(8000, 'v');
    cookie.domain = QStringLiteral("example.org");
    const auto kept = store.put(QList<Cookie>(2200, cookie));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::MoreThanTaken);
    QVERIFY(store.sites().isEmpty());
    QVERIFY(CookieStore(folder.path()).sites().isEmpty());
}

QTEST_GUILESS_MAIN(CookiesTest)
#include "cookies_test.moc"
