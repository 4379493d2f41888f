// SPDX-License-Identifier: MIT
#include "document/image_decoder.h"

#include <QBuffer>
#include <QTest>

using namespace klartext::ui;

namespace {

QByteArray png(int width, int height) {
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

class ImageDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largeImagesAreMadeSmaller() {
        const DecodedImage decoded = decodeImage(png(400, 200), 100);
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
        QCOMPARE(decodeImage(png(40, 20), 100).image.size(), QSize(40, 20));
    }

    void drawingsAreSharp() {
        const QByteArray svg =
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
            "<rect width='40' height='20' fill='red'/></svg>";
        const DecodedImage decoded = decodeImage(svg, 1000);
        QCOMPARE(decoded.size, QSize(40, 20));
        QCOMPARE(decoded.image.size(), QSize(80, 40));
    }

    void whatIsNoImageIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>404</html>");
        QTest::newRow("cut off") << png(300, 300).left(40);
        QTest::newRow("huge drawing")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'>") +
                   QByteArray(3'000'000, ' ') + "</svg>";
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
