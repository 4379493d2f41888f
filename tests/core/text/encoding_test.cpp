// SPDX-License-Identifier: MIT
#include "text/encoding.h"

#include <QtTest>
#include <string>

#include "text/charset.h"
#include "text/charset_prescan.h"

using namespace klartext::core;
using namespace std::string_literals;

/// Compares texts and shows both when they differ.
#define COMPARE_TEXT(actual, expected) \
    QCOMPARE(QByteArray::fromStdString(std::string(actual)), QByteArray(expected))

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byteOrderMarkRulesAll();
    void headerRulesMeta();
    void metaIsFound_data();
    void metaIsFound();
    void commentedMetaIsPassedOver();
    void bytesDecideWhereNothingIsDeclared_data();
    void bytesDecideWhereNothingIsDeclared();
    void falseDeclarationGivesWay();
    void labelsMeanWhatBrowsersTakeThemFor_data();
    void labelsMeanWhatBrowsersTakeThemFor();
    void damageIsReplacedAndTold();
    void utf16IsRead();
    void longTextKeepsEveryCharacter();
    void nulsAreDropped();
    void binariesAreKnown_data();
    void binariesAreKnown();
    void kindIsGuessed_data();
    void kindIsGuessed();
    void anyBytesGiveWellFormedText();
    void largePagesAreQuick();
};

void EncodingTest::byteOrderMarkRulesAll() {
    const Decoded decoded =
        decode("\xEF\xBB\xBFmüde", "text/html; charset=iso-8859-1", PageKind::Html);
    COMPARE_TEXT(decoded.utf8, "müde");
    COMPARE_TEXT(decoded.encoding, "utf-8");
}

void EncodingTest::headerRulesMeta() {
    const Decoded decoded = decode("<meta charset=utf-8>\xC6\xD8\xC5",
                                   "text/html; Charset = \"windows-1252\"", PageKind::Html);
    COMPARE_TEXT(decoded.utf8, "<meta charset=utf-8>ÆØÅ");
    COMPARE_TEXT(decoded.encoding, "windows-1252");
}

void EncodingTest::metaIsFound_data() {
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("charset") << QByteArray("<html><META Charset='koi8-r'>") << QByteArray("koi8-r");
    QTest::newRow("http-equiv") << QByteArray(
                                       "<meta content=\"text/html; charset=windows-1251\" "
                                       "http-equiv=Content-Type>")
                                << QByteArray("windows-1251");
    QTest::newRow("content without http-equiv")
        << QByteArray("<meta name=x content=\"text/html; charset=windows-1251\">") << QByteArray();
    QTest::newRow("after an unknown label")
        << QByteArray("<meta charset=nonsense><meta charset=big5>") << QByteArray("big5");
    QTest::newRow("in an attribute of another tag")
        << QByteArray("<a title=\"<meta charset=big5>\"><meta charset=gbk>") << QByteArray("gbk");
    QTest::newRow("xml") << QByteArray("<?xml version='1.0' encoding='ISO-8859-2'?><html>")
                         << QByteArray("ISO-8859-2");
    QTest::newRow("cut off") << QByteArray("<meta charset=\"utf") << QByteArray();
    QTest::newRow("behind 1024 bytes")
        << QByteArray(1024, ' ') + "<meta charset=big5>" << QByteArray();
}

void EncodingTest::metaIsFound() {
    QFETCH(QByteArray, page);
    QTEST(QByteArray::fromStdString(prescanCharset(page.toStdString())), "label");
}

void EncodingTest::commentedMetaIsPassedOver() {
    COMPARE_TEXT(prescanCharset("<!-- <meta charset=big5> --><meta charset=gbk>"), "gbk");
    COMPARE_TEXT(prescanCharset("<!--><meta charset=big5>"), "big5");
}

void EncodingTest::bytesDecideWhereNothingIsDeclared_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("ascii") << QByteArray("plain") << QByteArray("utf-8");
    QTest::newRow("utf-8") << QByteArray("schöne Grüße") << QByteArray("utf-8");
    QTest::newRow("western") << QByteArray(
                                    "<p>sch\xF6ne Gr\xFC\xDF"
                                    "e aus M\xFCnchen, wo die S\xFC\xDF"
                                    "igkeiten bl\xFChen")
                             << QByteArray("windows-1252");
    const QByteArray japanese =
        "\x82\xB1\x82\xEA\x82\xCD\x93\xFA\x96\x7B\x8C\xEA\x82\xCC\x95\xB6\x8F\xCD\x82\xC5\x82\xB7"
        "\x81\x42\x93\xFA\x96\x7B\x82\xCC\x90\x56\x95\xB7\x82\xF0\x93\xC7\x82\xDE\x81\x42";
    QTest::newRow("shift_jis") << japanese << QByteArray("shift_jis");
}

void EncodingTest::bytesDecideWhereNothingIsDeclared() {
    QFETCH(QByteArray, bytes);
    const Decoded decoded = decode(bytes.toStdString(), "", PageKind::Html);
    QTEST(QByteArray::fromStdString(decoded.encoding), "encoding");
    QVERIFY(!decoded.damaged);
}

void EncodingTest::falseDeclarationGivesWay() {
    COMPARE_TEXT(decode("<meta charset=iso-8859-1>Köln", "", PageKind::Html).encoding, "utf-8");
    COMPARE_TEXT(decode("<meta charset=utf-8>Stra\xDF"
                        "e nach K\xF6ln, \xFC"
                        "ber die Br\xFC"
                        "cke",
                        "", PageKind::Html)
                     .utf8,
                 "<meta charset=utf-8>Straße nach Köln, über die Brücke");
    COMPARE_TEXT(decode("Köln", "text/html; charset=iso-8859-1", PageKind::Html).utf8, "KÃ¶ln");
}

void EncodingTest::labelsMeanWhatBrowsersTakeThemFor_data() {
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* label, const char* bytes, const char* text) {
        QTest::newRow(label) << QByteArray(label) << QByteArray(bytes) << QByteArray(text);
    };
    row(" Latin1 ", "\x80\x93", "€“");
    row("ISO-8859-15", "\xA4", "€");
    row("iso-8859-9", "\xFD", "ı");
    row("windows-1251", "\xEF\xF0\xE8", "при");
    row("koi8-u", "\xA4", "є");
    row("ibm866", "\xAF", "п");
    row("iso-8859-7", "\xE1", "α");
    row("hebrew", "\xE0", "א");
    row("windows-1256", "\xC7", "ا");
    row("tis-620", "\xA1", "ก");
    row("macintosh", "\x8A", "ä");
    row("gb2312", "\xD6\xD0\xA2\xE3", "中€");
    row("gb18030", "\x81\x30\x84\x36", "¥");
    row("big5", "\xA4\xA4", "中");
    row("euc-jp", "\xC6\xFC", "日");
    row("iso-2022-jp", "\x1B$BF|\x1B(B", "日");
    row("shift_jis", "\x93\xFA\x87\x40", "日①");
    row("ks_c_5601-1987", "\xC7\xD1\x8C\x63", "한똠");
    row("x-user-defined", "\xE4", "ä");
    row("iso-8859-14", "\xD0", "Ŵ");
}

void EncodingTest::labelsMeanWhatBrowsersTakeThemFor() {
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, bytes);
    const std::string contentType = "text/html; charset=\"" + label.toStdString() + "\"";
    QTEST(QByteArray::fromStdString(decode(bytes.toStdString(), contentType, PageKind::Html).utf8),
          "text");
}

void EncodingTest::damageIsReplacedAndTold() {
    const Decoded decoded = decode("gut \xE2\x82 schön\xFF größer", "", PageKind::PlainText);
    COMPARE_TEXT(decoded.encoding, "windows-1252");
    const Decoded declared =
        decode("gut \xE2\x82 schön\xFF größer", "text/plain;charset=utf-8", PageKind::PlainText);
    COMPARE_TEXT(declared.utf8, "gut \uFFFD schön\uFFFD größer");
    QVERIFY(declared.damaged);
    QVERIFY(!decode("schön größer", "text/plain;charset=utf-8", PageKind::PlainText).damaged);
}

void EncodingTest::utf16IsRead() {
    COMPARE_TEXT(decode("\xFF\xFEh\0\xF6\0"s, "", PageKind::Html).utf8, "hö");
    COMPARE_TEXT(decode("\xFE\xFF\xD8\x3D\xDE\x00"s, "", PageKind::Html).utf8, "😀");
    COMPARE_TEXT(decode("<\0p\0>\0h\0i\0"s, "", PageKind::Html).utf8, "<p>hi");
    COMPARE_TEXT(decode("\0<\0p\0>\0h"s, "", PageKind::Html).encoding, "utf-16be");
    COMPARE_TEXT(decode("<meta charset=utf-16>hö", "", PageKind::Html).encoding, "utf-8");
}

void EncodingTest::longTextKeepsEveryCharacter() {
    std::string bytes = "\xFF\xFE"s + "a\0"s;
    for (int i = 0; i < 30000; ++i) {
        bytes += "\x3D\xD8\x00\xDE"s;
    }
    const Decoded decoded = decode(bytes, "", PageKind::Html);
    QVERIFY(!decoded.damaged);
    QCOMPARE(decoded.utf8.size(), std::size_t{1 + 30000 * 4});
}

void EncodingTest::nulsAreDropped() {
    const Decoded decoded = decode("<p>some te\0xt with a hole in it"s, "", PageKind::Html);
    COMPARE_TEXT(decoded.utf8, "<p>some text with a hole in it");
    QVERIFY(!decoded.binary);
}

void EncodingTest::binariesAreKnown_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj << /Type /Catalog >>");
    QTest::newRow("zip") << QByteArray("PK\3\4\x14");
    QTest::newRow("mp4") << QByteArray(
        "\0\0\0\x18"
        "ftypmp42isom",
        16);
    QByteArray noise;
    for (quint32 i = 0, state = 1; i < 4096; ++i) {
        state = state * 1664525U + 1013904223U;
        noise.append(static_cast<char>(state >> 24));
    }
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void EncodingTest::binariesAreKnown() {
    QFETCH(QByteArray, bytes);
    const Decoded decoded = decode(bytes.toStdString(), "text/html", PageKind::Html);
    QVERIFY(decoded.binary);
    QVERIFY(decoded.utf8.empty());
}

void EncodingTest::kindIsGuessed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<bool>("html");
    QTest::newRow("declared text") << QByteArray("<p>x") << QByteArray("text/plain") << false;
    QTest::newRow("declared html") << QByteArray("x") << QByteArray("Text/HTML; charset=x") << true;
    QTest::newRow("doctype") << QByteArray("\n <!DOCTYPE html>x") << QByteArray() << true;
    QTest::newRow("fragment") << QByteArray("Hello <P>there</P>") << QByteArray() << true;
    QTest::newRow("utf-16") << QByteArray("<\0p\0>\0", 6) << QByteArray() << true;
    QTest::newRow("text") << QByteArray("if a < b and c > d then\nstop") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << QByteArray() << false;
}

void EncodingTest::kindIsGuessed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, contentType);
    QTEST(guessKind(bytes.toStdString(), contentType.toStdString()) == PageKind::Html, "html");
}

void EncodingTest::anyBytesGiveWellFormedText() {
    quint32 state = 7;
    for (int round = 0; round < 300; ++round) {
        std::string bytes = round % 2 == 0 ? "<meta charset=utf-8> text text text text " : "";
        for (int i = 0; i < 200; ++i) {
            state = state * 1664525U + 1013904223U;
            const auto byte = static_cast<char>(state >> 24);
            bytes += static_cast<unsigned char>(byte) < 0x20 ? ' ' : byte;
        }
        for (const char* label : {"", "utf-8", "shift_jis", "gbk", "big5", "euc-kr", "utf-16le"}) {
            const Decoded decoded = decode(bytes, "text/html; charset="s + label, PageKind::Html);
            const QByteArray utf8 = QByteArray::fromStdString(decoded.utf8);
            QCOMPARE(QString::fromUtf8(utf8).toUtf8(), utf8);
        }
    }
}

void EncodingTest::largePagesAreQuick() {
    const std::string ascii(50'000'000, 'x');
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(decode(ascii, "", PageKind::Html).utf8.size(), ascii.size());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
