// SPDX-License-Identifier: MIT
#include "text/encoding.h"

#include <unicode/ucnv.h>

#include <QtTest>
#include <memory>
#include <string>
#include <string_view>

#include "core/text_encoding.h"
#include "support/slowness.h"
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
    void wrongCharsetIsReadAndTold_data();
    void wrongCharsetIsReadAndTold();
    void rightCharsetIsBelieved_data();
    void rightCharsetIsBelieved();
    void chosenEncodingRulesAll_data();
    void chosenEncodingRulesAll();
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

namespace {

const QString german = QStringLiteral(
    "Die schöne Müllerin fährt über die Brücke nach Köln, wo Bäcker und Gärtner süße Brötchen und "
    "Blütenträume für den Äther der großen Öffentlichkeit verkaufen. Später grüßt sie höflich.");
const QString russian = QStringLiteral(
    "Вечером жители города собрались на площади, чтобы обсудить строительство нового моста через "
    "реку. Мэр поблагодарил всех, кто пришёл послушать и высказаться.");
const QString chinese = QStringLiteral(
    "昨天晚上市议会经过长时间的讨论之后决定在河上修建一座新的大桥。市长感谢所有前来旁听和发言的市民"
    "。"
    "工程预计明年春天开始，三年之后完工。");
const QString traditional = QStringLiteral(
    "昨天晚上市議會經過長時間的討論之後決定在河上修建一座新的大橋。市長感謝所有前來旁聽和發言的市民"
    "。"
    "工程預計明年春天開始，三年之後完工。");
const QString japanese = QStringLiteral(
    "昨夜、市議会は長い議論の末、川に新しい橋を架けることを決めました。市長は集まったすべての人に感"
    "謝し"
    "ました。工事は来年の春に始まる予定です。");
const QString korean = QStringLiteral(
    "어젯밤 시의회는 오랜 토론 끝에 강에 새 다리를 놓기로 결정했습니다. 시장은 참석한 모든 "
    "시민에게 "
    "감사의 뜻을 전했습니다. 공사는 내년 봄에 시작됩니다.");

/// The text as the converter of this name writes it.
QByteArray written(const QString& text, const char* encoding) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &error),
                                                                       &ucnv_close);
    QByteArray bytes(text.size() * 4, '\0');
    const auto size =
        ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()),
                        static_cast<std::int32_t>(text.size()), &error);
    bytes.truncate(size);
    return bytes;
}

Decoded decodedAs(const char* declared, const QByteArray& text) {
    const std::string page = "<!DOCTYPE html><title>x</title><p>" + text.toStdString();
    return decode(page, std::string("text/html; charset=") + declared, PageKind::Html);
}

}  // namespace

void EncodingTest::wrongCharsetIsReadAndTold_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("declared");
    const auto row = [](const QString& text, const char* actual, const char* declared) {
        QTest::addRow("%s declared as %s", actual, declared)
            << text << QByteArray(actual) << QByteArray(declared);
    };
    row(german, "windows-1252", "utf-8");
    row(german, "UTF-8", "iso-8859-1");
    row(german, "UTF-8", "windows-1251");
    row(german, "UTF-8", "utf-16");
    row(german, "UTF-16LE", "utf-8");
    row(german, "UTF-16BE", "iso-8859-1");
    row(russian, "windows-1251", "utf-8");
    row(russian, "KOI8-R", "utf-8");
    row(russian, "UTF-8", "windows-1251");
    row(chinese, "gb18030", "utf-8");
    row(chinese, "UTF-8", "gbk");
    row(traditional, "Big5", "utf-8");
    row(japanese, "Shift_JIS", "utf-8");
    row(japanese, "EUC-JP", "utf-8");
    row(japanese, "UTF-8", "shift_jis");
    row(japanese, "EUC-JP", "shift_jis");
    row(japanese, "Shift_JIS", "euc-jp");
    row(korean, "EUC-KR", "utf-8");
    row(korean, "UTF-8", "euc-kr");
}

void EncodingTest::wrongCharsetIsReadAndTold() {
    QFETCH(QString, text);
    QFETCH(QByteArray, actual);
    QFETCH(QByteArray, declared);
    const QString markup = QStringLiteral("<!DOCTYPE html><title>x</title><p>");
    const bool isWide = actual.startsWith("UTF-16");
    const QByteArray bytes = written(isWide ? markup + text : text, actual.constData());
    const Decoded decoded =
        isWide ? decode(bytes.toStdString(), "text/html; charset=" + declared.toStdString(),
                        PageKind::Html)
               : decodedAs(declared.constData(), bytes);
    QCOMPARE(QString::fromStdString(decoded.utf8), markup + text);
    QVERIFY(!decoded.damaged);
    RawPage page;
    page.bytes = isWide ? bytes.toStdString() : (markup.toLatin1() + bytes).toStdString();
    page.contentType = "text/html; charset=" + declared.toStdString();
    QVERIFY(declaresOther(page, decoded.encoding));
}

void EncodingTest::rightCharsetIsBelieved_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    const auto row = [](const QString& text, const char* encoding) {
        QTest::newRow(encoding) << text << QByteArray(encoding);
    };
    row(german, "windows-1252");
    row(german, "utf-8");
    row(russian, "koi8-r");
    row(chinese, "gbk");
    row(japanese, "shift_jis");
    row(japanese, "iso-2022-jp");
    row(korean, "euc-kr");
}

void EncodingTest::rightCharsetIsBelieved() {
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    const Decoded decoded = decodedAs(encoding.constData(), written(text, encoding.constData()));
    QVERIFY(QString::fromStdString(decoded.utf8).endsWith(text));
    COMPARE_TEXT(decoded.encoding, encoding);
    QVERIFY(!declaresOther({.contentType = "text/html; charset=" + encoding.toStdString()},
                           decoded.encoding));
}

void EncodingTest::chosenEncodingRulesAll_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("text");
    // Read as Windows-1252, as browsers would.
    QTest::newRow("declared otherwise")
        << QByteArray("<meta charset=windows-1252>\xCC\xEE\xF1\xF2") << QByteArray("windows-1251")
        << QByteArray("<meta charset=windows-1252>Мост");
    QTest::newRow("short") << QByteArray("\xCD\xCF\xD3\xD4") << QByteArray("koi8-r")
                           << QByteArray("мост");
    QTest::newRow("utf-8 against all odds")
        << QByteArray("M\xFC") << QByteArray("utf-8") << QByteArray("M\uFFFD");
    QTest::newRow("unknown") << QByteArray("Mü") << QByteArray("nonsense") << QByteArray("Mü");
}

void EncodingTest::chosenEncodingRulesAll() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    RawPage page;
    page.bytes = bytes.toStdString();
    page.contentType = "text/html; charset=utf-16; x=y";
    page.url = "https://example.org/";
    const RawPage read = readIn(encoding.toStdString(), page);
    QCOMPARE(read.url, page.url);
    QCOMPARE(read.contentType, std::string("text/html; charset=utf-8"));
    QTEST(QByteArray::fromStdString(decode(read.bytes, read.contentType, PageKind::Html).utf8),
          "text");
    for (const std::string_view name : textEncodings()) {
        QVERIFY(charsetOf(name).known());
        COMPARE_TEXT(decodeIn(name, "").encoding, name.data());
    }
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
    QVERIFY2(timer.elapsed() < 10'000 * klartext::test::slowness(),
             qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
