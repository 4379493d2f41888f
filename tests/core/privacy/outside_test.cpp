// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/privacy.h"

using namespace klartext::core;

class OutsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsOutWhatOthersMayBeGiven_data();
    void letsOutWhatOthersMayBeGiven();
    void mailsTakeNothingAlong_data();
    void mailsTakeNothingAlong();
};

void OutsideTest::letsOutWhatOthersMayBeGiven_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("outside");
    const auto row = [](const char* url, const char* outside) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(outside);
    };
    row("https://a.example/b?c=d#e", "https://a.example/b?c=d#e");
    row("HTTP://a.example", "http://a.example/");
    row("https://name:word@a.example/b", "https://a.example/b");
    row("https://a.example@b.example\\@c.example/", "https://b.example/@c.example/");
    row("https://a.example/?utm_source=x&id=1", "https://a.example/?id=1");
    row("https://a.example/\u202egnp.exe", "https://a.example/%E2%80%AEgnp.exe");
    row("https://a.example/\r\nX: y", "https://a.example/X:%20y");
    row("https://ä.example/ö?ü=\xff#ß", "https://ä.example/%C3%B6?%C3%BC=%FF#%C3%9F");
    row("mailto:a@b.example?subject=c", "mailto:a@b.example?subject=c");
    // Nothing else, however it is written.
    for (const char* url : {"javascript:alert(1)",
                            "JaVaScRiPt:alert(1)",
                            "java\nscript:alert(1)",
                            " javascript:x",
                            "\x01javascript:x",
                            "vbscript:x",
                            "data:text/html,<script>x</script>",
                            "file:///etc/passwd",
                            "FILE:///etc/passwd",
                            "file://server/share",
                            "ftp://a.example/",
                            "smb://a.example/x",
                            "tel:+49",
                            "klartext:picture?1",
                            "about:blank",
                            "chrome://settings",
                            "view-source:https://a.example/",
                            "blob:https://a.example/x",
                            "jar:file:///x!/y",
                            "ssh://-oProxyCommand=x/",
                            "x-man-page://x",
                            "ms-msdt:/id",
                            "search-ms:query=x",
                            "https:",
                            "https://",
                            "http:///x",
                            "//a.example/",
                            "/etc/passwd",
                            "a.example",
                            "#x",
                            "",
                            "-rf",
                            "mailto:"}) {
        row(url, "");
    }
}

void OutsideTest::letsOutWhatOthersMayBeGiven() {
    QFETCH(QByteArray, url);
    QTEST(QByteArray::fromStdString(outsideAddress(url.toStdString())), "outside");
}

void OutsideTest::mailsTakeNothingAlong_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char* url, const char* clean) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(clean);
    };
    row("mailto:a@b.example", "mailto:a@b.example");
    row("mailto:a@b.example?subject=c%20d&body=e%0Af&cc=g@b.example",
        "mailto:a@b.example?subject=c%20d&body=e%0Af&cc=g@b.example");
    row("mailto:a@b.example?attach=/etc/passwd", "mailto:a@b.example");
    row("MAILTO:a@b.example?Attachment=file:///etc/passwd&subject=c",
        "mailto:a@b.example?subject=c");
    row("mailto:a@b.example?%61ttach=/etc/passwd&body=c", "mailto:a@b.example?body=c");
    row("mailto:a@b.example?bcc=spy@c.example", "mailto:a@b.example");
    row("mailto:a@b.example?from=c&reply-to=d&x-any=e", "mailto:a@b.example");
    row("mailto:a@b.example?subject=c%0D%0ABcc:%20spy@c.example", "mailto:a@b.example");
    row("mailto:a@b.example%0ABcc:spy@c.example", "");
    row("mailto://a@b.example", "");
    row("https://a.example/?attach=x", "https://a.example/?attach=x");
}

void OutsideTest::mailsTakeNothingAlong() {
    QFETCH(QByteArray, url);
    QTEST(QByteArray::fromStdString(withoutAttachments(url.toStdString())), "clean");
}

QTEST_GUILESS_MAIN(OutsideTest)
#include "outside_test.moc"
