// SPDX-License-Identifier: MIT
#include "project/url.h"

#include <QTest>

using namespace klartext::core;

class UrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesAsTheStandardSays_data();
    void resolvesAsTheStandardSays();
    void readsWhatBrowsersRead_data();
    void readsWhatBrowsersRead();
    void letsOnlySafeLinksPass_data();
    void letsOnlySafeLinksPass();
    void knowsThePageWithoutWhatFollowsReaders();
    void findsResources();
    void namesHosts();
    void decodesFragments();
};

namespace {

void addColumns() {
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("expected");
}

void row(const char* reference, const char* expected) {
    QTest::newRow(reference) << QByteArray(reference) << QByteArray(expected);
}

}  // namespace

// https://www.rfc-editor.org/rfc/rfc3986#section-5.4, for the base http://a/b/c/d;p?q
void UrlTest::resolvesAsTheStandardSays_data() {
    addColumns();
    row("g:h", "g:h");
    row("g", "http://a/b/c/g");
    row("./g", "http://a/b/c/g");
    row("g/", "http://a/b/c/g/");
    row("/g", "http://a/g");
    row("//g", "http://g/");
    row("?y", "http://a/b/c/d;p?y");
    row("g?y", "http://a/b/c/g?y");
    row("#s", "http://a/b/c/d;p?q#s");
    row("g;x=1/./y", "http://a/b/c/g;x=1/y");
    row("g;x=1/../y", "http://a/b/c/y");
    row("", "http://a/b/c/d;p?q");
    row(".", "http://a/b/c/");
    row("..", "http://a/b/");
    row("../g", "http://a/b/g");
    row("../..", "http://a/");
    row("../../../g", "http://a/g");
    row("/../g", "http://a/g");
    row("g..", "http://a/b/c/g..");
    row("./../g", "http://a/b/g");
    row("g/./h", "http://a/b/c/g/h");
    row("g?y/../x", "http://a/b/c/g?y/../x");
    row("g#s/../x", "http://a/b/c/g#s/../x");
}

void UrlTest::resolvesAsTheStandardSays() {
    QFETCH(const QByteArray, reference);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(resolveUrl("http://a/b/c/d;p?q", reference.toStdString())),
             expected);
}

void UrlTest::readsWhatBrowsersRead_data() {
    addColumns();
    row("  g \n", "http://a/b/g");
    row("g\nh", "http://a/b/gh");
    row("\\g\\h?\\", "http://a/g/h?\\");
    row("g h\"<>", "http://a/b/g%20h%22%3C%3E");
    row("HTTPS://X.example", "https://X.example/");
    row("\u00fcber", "http://a/b/\u00fcber");
    row("https://name:word@b.example/c", "https://b.example/c");
    row("//a.example@b.example@c.example/d@e", "http://c.example/d@e");
    row("\\\\name@b.example\\c", "http://b.example/c");
    row("x\u202egnp.exe", "http://a/b/x%E2%80%AEgnp.exe");
    row("x\u009b31m\u2066y", "http://a/b/x%C2%9B31m%E2%81%A6y");
}

void UrlTest::readsWhatBrowsersRead() {
    QFETCH(const QByteArray, reference);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(resolveUrl("http://a/b/c", reference.toStdString())),
             expected);
}

void UrlTest::letsOnlySafeLinksPass_data() {
    addColumns();
    row("x", "https://a.example/x");
    row("http://b.example", "http://b.example/");
    row("mailto:a@b.example", "mailto:a@b.example");
    row("tel:+491", "tel:+491");
    row("#part", "#part");
    row("page#part", "#part");
    row("?other#part", "https://a.example/page?other#part");
    row("page?other#part", "https://a.example/page?other#part");
    row("#", "");
    row("javascript:alert(1)", "");
    row("\x01 jAvAsCrIpT:alert(1)", "");
    row("java\tscript:alert(1)", "");
    row("data:text/html,x", "");
    row("vbscript:x", "");
    row("file:///etc/passwd", "");
    row("view-source:https://a.example", "");
    row("https:", "");
    row("mailto:", "");
}

void UrlTest::letsOnlySafeLinksPass() {
    QFETCH(const QByteArray, reference);
    QFETCH(const QByteArray, expected);
    const PageAddress page{"https://a.example/page?q", "https://a.example/page?q"};
    const PageAddress plain{"https://a.example/page", "https://a.example/page"};
    const bool hasQuery = reference == "page?other#part";
    QCOMPARE(
        QByteArray::fromStdString(linkAddress(hasQuery ? page : plain, reference.toStdString())),
        expected);
    // Without an address of its own a page can lead only to whole addresses and to itself.
    const std::string lone = linkAddress({}, reference.toStdString());
    QVERIFY(lone.empty() || lone == expected.toStdString());
}

void UrlTest::knowsThePageWithoutWhatFollowsReaders() {
    const std::string plain = "https://a.example/b?id=1";
    const std::string tracked = plain + "&utm_source=mail";
    for (const std::string& page : {plain, tracked}) {
        for (const std::string& link : {plain, tracked}) {
            QCOMPARE(linkAddress({page, page}, link + "#part"), std::string("#part"));
        }
        QCOMPARE(linkAddress({page, page}, plain + "0#part"), plain + "0#part");
    }
}

void UrlTest::findsResources() {
    const PageAddress remote{"https://a.example/b/", "https://a.example/b/"};
    const PageAddress local{"file:///home/b/page.html", "file:///home/b/page.html"};
    QCOMPARE(resourceAddress(remote, "c.png"), std::string("https://a.example/b/c.png"));
    QCOMPARE(resourceAddress(remote, "file:///c.png"), std::string());
    QCOMPARE(resourceAddress(remote, " "), std::string());
    QCOMPARE(resourceAddress(remote, "data:image/gif;base64,R0l"), std::string());
    QCOMPARE(resourceAddress(local, "c.png"), std::string("file:///home/b/c.png"));
    QCOMPARE(linkAddress(local, "next.html"), std::string("file:///home/b/next.html"));
    QCOMPARE(linkAddress(local, "page.html#n"), std::string("#n"));
    QCOMPARE(linkAddress(remote, "file:///home/b/next.html"), std::string());
    QCOMPARE(resourceAddress({}, "c.png"), std::string());
}

void UrlTest::namesHosts() {
    QCOMPARE(hostOf("https://www.a.example:80/x"), std::string_view("a.example"));
    QCOMPARE(hostOf("https://me:pw@a.example/x"), std::string_view("a.example"));
    QCOMPARE(hostOf("mailto:x"), std::string_view());
}

void UrlTest::decodesFragments() {
    QCOMPARE(percentDecoded("a%20b%C3%BC%"), std::string("a b\u00fc%"));
    QCOMPARE(percentDecoded("%zz%4"), std::string("%zz%4"));
}

QTEST_GUILESS_MAIN(UrlTest)

#include "url_test.moc"
