// SPDX-License-Identifier: MIT
#include "document/image_decoder.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

#include "support/painted.h"
#include "support/slowness.h"

using namespace klartext::ui;

namespace {

QByteArray transparent(int width, int height) {
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return klartext::test::pngOf(image);
}

QByteArray drawing(const QByteArray& content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
           "width='40' height='20'>" +
           content + "</svg>";
}

QByteArray gzipped(const QByteArray& bytes) {
    // zlib's stream without its head and its sum.
    const QByteArray deflated = qCompress(bytes).mid(6).chopped(4);
    const auto little = [](quint32 number) {
        QByteArray four;
        for (const int shift : {0, 8, 16, 24}) four += static_cast<char>(number >> shift & 0xff);
        return four;
    };
    quint32 sum = 0xffffffff;
    for (const char each : bytes) {
        sum ^= static_cast<unsigned char>(each);
        for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return QByteArray::fromHex("1f8b0800000000000003") + deflated + little(~sum) +
           little(static_cast<quint32>(bytes.size()));
}

}  // namespace

class ImageDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largeImagesAreMadeSmaller() {
        const DecodedImage decoded = decodeImage(transparent(400, 200), 100);
        QCOMPARE(decoded.size, QSize(400, 200));
        QCOMPARE(decoded.image.size(), QSize(100, 50));
    }

    void imagesThatHideTheirWidthAreMadeSmaller() {
        // The canvas is 50,689 pixels wide, and the reader learns that only from its frames.
        const QByteArray gif = QByteArray::fromHex(
            "47494638396101c60100800000000000ffffff21f90401000000002c00"
            "0000000100010000020144003b");
        QVERIFY(decodeImage(gif, 400).image.width() <= 400);
    }

    void smallImagesStayAsTheyAre() {
        QCOMPARE(decodeImage(transparent(40, 20), 100).image.size(), QSize(40, 20));
    }

    void drawingsAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("small") << drawing("<rect width='40' height='20' fill='red'/>");
        // Each line draws the one before it ten times: ten to the power of twelve in the end.
        QByteArray lines = "<defs><rect id='a0' width='4' height='2'/>";
        for (int i = 1; i <= 12; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray one = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
            lines += "<g id='a" + number + "'>" + one.repeated(10) + "</g>";
        }
        const QByteArray bomb = drawing(lines + "</defs><use xlink:href='#a12'/>");
        QTest::newRow("bomb") << bomb;
        QTest::newRow("bomb with a head")
            << "<?xml version='1.0'?>\n<!-- x --><!DOCTYPE svg>\n" + bomb;
        QTest::newRow("packed") << gzipped(bomb);
    }

    void drawingsAreRefused() {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(decodeImage(bytes, 1000).image.isNull());
        QVERIFY(clock.elapsed() < 1000 * klartext::test::slowness());
    }

    void whatIsNoImageIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>404</html>");
        QTest::newRow("cut off") << transparent(300, 300).left(40);
    }

    void whatIsNoImageIsRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(decodeImage(bytes, 100).image.isNull());
    }

    void bombIsRefused() {
        // A few bytes that promise 60,000 by 60,000 pixels; the picture would need 14 GB.
        const QByteArray bytes = "P6 60000 60000 255\n" + QByteArray(1000, 'x');
        QVERIFY(decodeImage(bytes, 100).image.isNull());
    }
};

QTEST_MAIN(ImageDecoderTest)
#include "image_decoder_test.moc"
