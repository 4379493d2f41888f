// SPDX-License-Identifier: MIT
#include "text/charset.h"

#include <QTest>
#include <string>

#include "text/encoding.h"

using namespace klartext::core;

class CharsetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsMeanWhatBrowsersTakeThemFor_data();
    void labelsMeanWhatBrowsersTakeThemFor();
};

void CharsetTest::labelsMeanWhatBrowsersTakeThemFor_data() {
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

void CharsetTest::labelsMeanWhatBrowsersTakeThemFor() {
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, bytes);
    const std::string contentType = "text/html; charset=\"" + label.toStdString() + "\"";
    QTEST(QByteArray::fromStdString(decode(bytes.toStdString(), contentType, PageKind::Html).utf8),
          "text");
}

QTEST_GUILESS_MAIN(CharsetTest)
#include "charset_test.moc"
