// SPDX-License-Identifier: MIT
#include "fetch/content_coding.h"

#include <QTest>

#include "support/deflated.h"

using namespace klartext::app;
using klartext::test::deflated;

namespace {

constexpr std::size_t limit = 1024 * 1024;
const std::string page = "<p>Grüße aus dem Packer</p>";

std::string gzipped(const std::string& bytes) { return deflated(bytes, 31); }

std::string fromHex(const char* hex) { return QByteArray::fromHex(hex).toStdString(); }

/// The text of `page`, as the brotli encoder packs it.
std::string brotlied() {
    return fromHex("0b0e803c703e4772c3bcc39f65206175732064656d205061636b65723c2f703e03");
}

/// Fourteen bytes that unpack to four million.
std::string brotliBomb() { return fromHex("9bffff3f0024c2e2b14072ef7f00"); }

}  // namespace

class ContentCodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAcceptedCodingIsUndone();
    void codingsAreUndoneInReverse();
    void namesAreReadGenerously();
    void plainBytesPassUnderAFalseName();
    void damageIsTold_data();
    void damageIsTold();
    void bombsAreDefused();
    void limitItselfIsAllowed();
};

void ContentCodingTest::everyAcceptedCodingIsUndone() {
    QCOMPARE(decodeContent(page, "", limit).value(), page);
    QCOMPARE(decodeContent(page, "identity", limit).value(), page);
    QCOMPARE(decodeContent(gzipped(page), "gzip", limit).value(), page);
    QCOMPARE(decodeContent(deflated(page, 15), "deflate", limit).value(), page);
    QCOMPARE(decodeContent(deflated(page, -15), "deflate", limit).value(), page);
    QCOMPARE(decodeContent(brotlied(), "br", limit).value(), page);
    QCOMPARE(decodeContent("", "gzip", limit).value(), std::string());
}

void ContentCodingTest::codingsAreUndoneInReverse() {
    QCOMPARE(decodeContent(gzipped(deflated(page, 15)), "deflate, gzip", limit).value(), page);
    QCOMPARE(decodeContent(gzipped("a") + gzipped("b"), "gzip", limit).value(), std::string("ab"));
}

void ContentCodingTest::namesAreReadGenerously() {
    QCOMPARE(decodeContent(gzipped(page), " X-GZip , ", limit).value(), page);
    QCOMPARE(decodeContent(page, "zstd", limit).error(), CodingFault::Unknown);
    QCOMPARE(decodeContent(page, "gzip,gzip,gzip,gzip", limit).error(), CodingFault::Unknown);
}

void ContentCodingTest::plainBytesPassUnderAFalseName() {
    QCOMPARE(decodeContent(page, "gzip", limit).value(), page);
}

void ContentCodingTest::damageIsTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("coding");
    const std::string gzip = gzipped(page);
    std::string flipped = gzip;
    flipped[flipped.size() / 2] = static_cast<char>(~flipped[flipped.size() / 2]);
    const std::string brotli = brotlied();
    const auto row = [](const char* name, const std::string& bytes, const char* coding) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(coding);
    };
    row("gzip cut short", gzip.substr(0, gzip.size() / 2), "gzip");
    row("gzip changed", flipped, "gzip");
    row("gzip without its checksum", gzip.substr(0, gzip.size() - 8), "gzip");
    row("brotli cut short", brotli.substr(0, brotli.size() - 2), "br");
    row("no brotli at all", page, "br");
    row("no deflate at all", page, "deflate");
}

void ContentCodingTest::damageIsTold() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, coding);
    const auto decoded = decodeContent(bytes.toStdString(), coding.toStdString(), limit);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error(), CodingFault::Damaged);
}

void ContentCodingTest::bombsAreDefused() {
    const std::string gzipBomb = gzipped(std::string(4 * limit, 'a'));
    QVERIFY(gzipBomb.size() < limit / 100);
    QCOMPARE(decodeContent(gzipBomb, "gzip", limit).error(), CodingFault::TooLarge);
    QCOMPARE(decodeContent(gzipped(gzipBomb), "gzip, gzip", limit).error(), CodingFault::TooLarge);
    QCOMPARE(decodeContent(brotliBomb(), "br", limit).error(), CodingFault::TooLarge);
}

void ContentCodingTest::limitItselfIsAllowed() {
    const std::string full(limit, 'a');
    QCOMPARE(decodeContent(gzipped(full), "gzip", limit).value(), full);
}

QTEST_GUILESS_MAIN(ContentCodingTest)
#include "content_coding_test.moc"
