// SPDX-License-Identifier: MIT
#include "library/page_codec.h"

#include <QTest>

using namespace klartext::app;

namespace {

/// Words in an order of their own, so that only the page can tell a text.
QByteArray words(int count, quint32 seed) {
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        seed = seed * 1664525u + 1013904223u;
        text += QByteArray::number(seed >> 8, 36) + (i % 12 == 11 ? ".\n" : " ");
    }
    return text;
}

QByteArray pageWith(const QByteArray& text) {
    return "<html><body><nav>Menu</nav><p>" + QByteArray(text).replace(".\n", ".</p>\n<p>") +
           "</p></body></html>";
}

}  // namespace

class PageCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("page");
        const QByteArray text = words(500, 1);
        QTest::newRow("in the page") << text << packed(pageWith(text));
        QTest::newRow("in another page") << text << packed(pageWith(words(500, 2)));
        QTest::newRow("no page") << text << QByteArray();
        QTest::newRow("an empty page") << text << packed({});
        QTest::newRow("a damaged page") << text << QByteArray("no frame");
        QTest::newRow("a large page") << text << packed(pageWith(words(200'000, 3)));
        QTest::newRow("no text") << QByteArray() << packed(pageWith(text));
        QTest::newRow("as the page") << text << packed(text);
    }

    void whatIsPackedComesBack() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, page);
        QCOMPARE(unpackedBeside(packedBeside(text, page), page), std::optional(text));
        QCOMPARE(unpackedBeside(packed(text), page), std::optional(text));
    }

    void besideItsPageATextIsSmall() {
        const QByteArray text = words(500, 1);
        const qsizetype beside = packedBeside(text, packed(pageWith(text))).size();
        QVERIFY2(beside * 5 < packed(text).size(), qPrintable(QString::number(beside)));
    }

    void besideAnotherPageItIsNothing() {
        const QByteArray text = words(500, 1);
        const QByteArray bytes = packedBeside(text, packed(pageWith(text)));
        for (const QByteArray& page :
             {packed(pageWith(words(500, 2))), packed({}), QByteArray(), QByteArray("no frame"),
              packed(pageWith(words(200'000, 3)))}) {
            QCOMPARE(unpackedBeside(bytes, page), std::nullopt);
        }
    }

    void damageIsNothing() {
        const QByteArray text = words(500, 1);
        const QByteArray page = packed(pageWith(text));
        const QByteArray bytes = packedBeside(text, page);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QCOMPARE(unpackedBeside(bytes.first(size), page), std::nullopt);
        }
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x41);
            const auto read = unpackedBeside(damaged, page);
            QVERIFY2(!read || *read == text, qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(PageCodecTest)
#include "page_codec_test.moc"
