// SPDX-License-Identifier: MIT
#include <unicode/ucnv.h>

#include <QTest>
#include <memory>
#include <string>

#include "compare_text.h"
#include "core/text_encoding.h"
#include "text/encoding.h"

using namespace klartext::core;

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

/// What a page says of its encoding against what its bytes are.
class WrongCharsetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongCharsetIsReadAndTold_data();
    void wrongCharsetIsReadAndTold();
    void rightCharsetIsBelieved_data();
    void rightCharsetIsBelieved();
};

void WrongCharsetTest::wrongCharsetIsReadAndTold_data() {
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

void WrongCharsetTest::wrongCharsetIsReadAndTold() {
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

void WrongCharsetTest::rightCharsetIsBelieved_data() {
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

void WrongCharsetTest::rightCharsetIsBelieved() {
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    const Decoded decoded = decodedAs(encoding.constData(), written(text, encoding.constData()));
    QVERIFY(QString::fromStdString(decoded.utf8).endsWith(text));
    COMPARE_TEXT(decoded.encoding, encoding);
    QVERIFY(!declaresOther({.contentType = "text/html; charset=" + encoding.toStdString()},
                           decoded.encoding));
}

QTEST_GUILESS_MAIN(WrongCharsetTest)
#include "wrong_charset_test.moc"
