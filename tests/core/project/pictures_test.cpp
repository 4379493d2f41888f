// SPDX-License-Identifier: MIT
#include "core/pictures.h"

#include <QTest>

#include "core/projection.h"
#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

namespace {

const Element* imageIn(const Element& element) {
    if (element.kind == ElementKind::Image) {
        return &element;
    }
    for (const Element& child : element.children) {
        if (const Element* found = imageIn(child)) {
            return found;
        }
    }
    return nullptr;
}

Element imageOf(const char* html) {
    const Article page =
        article(judgedPage(std::string("<p>Words before the picture.</p>") + html));
    const Element* found = imageIn(page.body);
    return found == nullptr ? Element() : *found;
}

QByteArray nameOf(const PictureFile& file) {
    return QByteArray::fromStdString(file.url.substr(file.url.rfind('/') + 1));
}

}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyFileWillDo() {
        const Element image =
            imageOf("<img src='s.jpg' srcset='a.jpg 400w, b.jpg 800w, c.jpg 1600w'>");
        const std::vector<std::string> files = pictureFiles(image);
        QVERIFY(files.front().ends_with("/c.jpg"));
        QCOMPARE(files.size(), std::size_t{3});
        const std::string held = pictureFiles(image).at(2);
        const ImageSource one = [&held](std::string_view url) -> std::optional<EmbeddedImage> {
            return url == held ? std::optional(EmbeddedImage{.mediaType = {}, .bytes = "a"})
                               : std::nullopt;
        };
        Element body;
        body.children = {image};
        const ImageSource any = anyFileOf(body, one);
        QVERIFY(any(image.url));
        QVERIFY(any(pictureFiles(image).at(0)));
        QVERIFY(!any("https://blatt.example/other.jpg"));
        QVERIFY(!anyFileOf(body, {}));
    }
    void theScreenChooses_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QByteArray>("chosen");
        const QByteArray widths =
            "<img src='s.jpg' srcset='a.jpg 400w, b.jpg 800w, c.jpg 1600w, d.jpg 4000w'>";
        QTest::newRow("ordinary screen") << widths << 700.0 << 1.0 << QByteArray("b.jpg");
        QTest::newRow("fine screen") << widths << 700.0 << 2.0 << QByteArray("c.jpg");
        QTest::newRow("narrow column") << widths << 390.0 << 1.0 << QByteArray("a.jpg");
        QTest::newRow("beyond the largest") << widths << 3000.0 << 2.0 << QByteArray("d.jpg");
        QTest::newRow("stated width")
            << QByteArray("<img width=300 src=s.jpg srcset='a.jpg 320w, b.jpg 700w'>") << 700.0
            << 1.0 << QByteArray("a.jpg");
        const QByteArray densities = "<img src='s.jpg' srcset='b.jpg 2x, c.jpg 3x'>";
        QTest::newRow("density 1") << densities << 700.0 << 1.0 << QByteArray("s.jpg");
        QTest::newRow("density 2") << densities << 700.0 << 2.0 << QByteArray("b.jpg");
        QTest::newRow("density 2.5") << densities << 700.0 << 2.5 << QByteArray("c.jpg");
        QTest::newRow("no choice")
            << QByteArray("<img src='s.jpg'>") << 700.0 << 2.0 << QByteArray("s.jpg");
        QTest::newRow("rare formats come last")
            << QByteArray(
                   "<picture><source type='image/avif' srcset='x.avif 800w'><source "
                   "type='image/webp' srcset='y.webp 800w'><img src='s.jpg'></picture>")
            << 700.0 << 1.0 << QByteArray("y.webp");
        QTest::newRow("a common src before a rare source")
            << QByteArray(
                   "<picture><source type='image/avif' srcset='x.avif 800w'>"
                   "<img src='s.jpg'></picture>")
            << 700.0 << 1.0 << QByteArray("s.jpg");
    }
    void theScreenChooses() {
        QFETCH(const QByteArray, html);
        QFETCH(const double, width);
        QFETCH(const double, ratio);
        QFETCH(const QByteArray, chosen);
        QCOMPARE(nameOf(pictureFor(imageOf(html.constData()), width, ratio)), chosen);
    }

    void theFinestIsForLookingClosely() {
        QCOMPARE(nameOf(finestPicture(
                     imageOf("<img src='s.jpg' srcset='a.jpg 400w, d.jpg 4000w, b.jpg 800w'>"))),
                 QByteArray("d.jpg"));
        QCOMPARE(nameOf(finestPicture(
                     imageOf("<a href='/full.jpg'><img src='s.jpg' width=300 height=200></a>"))),
                 QByteArray("full.jpg"));
        QCOMPARE(nameOf(finestPicture(imageOf("<img src='s.jpg'>"))), QByteArray("s.jpg"));
    }

    void aLinkedCopyIsNotShownInTheText() {
        QCOMPARE(
            nameOf(pictureFor(
                imageOf("<a href='/full.jpg'><img src='s.jpg' width=300 height=200></a>"), 700, 2)),
            QByteArray("s.jpg"));
    }
};

QTEST_APPLESS_MAIN(PicturesTest)
#include "pictures_test.moc"
