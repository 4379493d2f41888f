// SPDX-License-Identifier: MIT
#include "text/charset_prescan.h"

#include <QTest>

#include "compare_text.h"

using namespace klartext::core;

class CharsetPrescanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metaIsFound_data();
    void metaIsFound();
    void commentedMetaIsPassedOver();
};

void CharsetPrescanTest::metaIsFound_data() {
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

void CharsetPrescanTest::metaIsFound() {
    QFETCH(QByteArray, page);
    QTEST(QByteArray::fromStdString(prescanCharset(page.toStdString())), "label");
}

void CharsetPrescanTest::commentedMetaIsPassedOver() {
    COMPARE_TEXT(prescanCharset("<!-- <meta charset=big5> --><meta charset=gbk>"), "gbk");
    COMPARE_TEXT(prescanCharset("<!--><meta charset=big5>"), "big5");
}

QTEST_GUILESS_MAIN(CharsetPrescanTest)
#include "charset_prescan_test.moc"
