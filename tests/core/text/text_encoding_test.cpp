// SPDX-License-Identifier: MIT
#include "core/text_encoding.h"

#include <QTest>
#include <string>
#include <string_view>

#include "compare_text.h"
#include "text/charset.h"
#include "text/encoding.h"

using namespace klartext::core;

class TextEncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenEncodingRulesAll_data();
    void chosenEncodingRulesAll();
};

void TextEncodingTest::chosenEncodingRulesAll_data() {
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

void TextEncodingTest::chosenEncodingRulesAll() {
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

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
