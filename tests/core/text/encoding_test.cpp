// SPDX-License-Identifier: MIT
#include "text/encoding.h"

#include <QElapsedTimer>
#include <QTest>
#include <string>

#include "compare_text.h"
#include "support/slowness.h"

using namespace klartext::core;
using namespace std::string_literals;

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byteOrderMarkRulesAll();
    void headerRulesMeta();
    void bytesDecideWhereNothingIsDeclared_data();
    void bytesDecideWhereNothingIsDeclared();
    void falseDeclarationGivesWay();
    void damageIsReplacedAndTold();
    void utf16IsRead();
    void longTextKeepsEveryCharacter();
    void nulsAreDropped();
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
    QVERIFY2(timer.elapsed() < 10'000 * klartext::test::slowness(),
             qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
