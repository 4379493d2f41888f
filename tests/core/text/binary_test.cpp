// SPDX-License-Identifier: MIT
#include "text/binary.h"

#include <QTest>

#include "text/encoding.h"

using namespace klartext::core;

class BinaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binariesAreKnown_data();
    void binariesAreKnown();
};

void BinaryTest::binariesAreKnown_data() {
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

void BinaryTest::binariesAreKnown() {
    QFETCH(QByteArray, bytes);
    const Decoded decoded = decode(bytes.toStdString(), "text/html", PageKind::Html);
    QVERIFY(decoded.binary);
    QVERIFY(decoded.utf8.empty());
}

QTEST_GUILESS_MAIN(BinaryTest)
#include "binary_test.moc"
