// SPDX-License-Identifier: MIT
#include <QTest>
#include <algorithm>
#include <cstddef>
#include <string>

#include "core/projection.h"
#include "support/judged_page.h"
#include "support/repeated.h"

using namespace klartext::core;
using klartext::test::repeated;

/// Where the relative addresses of a page begin, and how far they may outgrow the page.
class PageAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseHasABound_data();
    void baseHasABound();
    void manyLinksDoNotMultiplyTheBase();
    void manyPicturesDoNotMultiplyTheBase();
};

namespace {

const Element* firstLink(const Element& element) {
    if (element.kind == ElementKind::Link) {
        return &element;
    }
    for (const Element& child : element.children) {
        if (const Element* link = firstLink(child)) {
            return link;
        }
    }
    return nullptr;
}

std::size_t addressesOf(const Element& element) {
    std::size_t bytes = element.url.text().size();
    for (const ImageCandidate& candidate : element.candidates) {
        bytes += candidate.url.size();
    }
    for (const Element& child : element.children) {
        bytes += addressesOf(child);
    }
    return bytes;
}

std::size_t lettersOf(const Element& element, char letter) {
    auto count =
        static_cast<std::size_t>(std::count(element.text.begin(), element.text.end(), letter));
    for (const Element& child : element.children) {
        count += lettersOf(child, letter);
    }
    return count;
}

}  // namespace

void PageAddressTest::baseHasABound_data() {
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray page = "https://blatt.example/a/text.html";
    const QByteArray thousand(1000, 'b');
    QTest::newRow("none") << page << QByteArray() << QByteArray("https://blatt.example/a/x");
    QTest::newRow("long") << page << "https://other.example/" + thousand + "/"
                          << "https://other.example/" + thousand + "/x";
    QTest::newRow("too long") << page << "https://other.example/" + thousand + thousand + "/"
                              << QByteArray("https://blatt.example/a/x");
    QTest::newRow("a page with a long query") << page + "?" + thousand + thousand << QByteArray()
                                              << QByteArray("https://blatt.example/a/x");
    QTest::newRow("a page with a long path")
        << "https://blatt.example/" + thousand + thousand + "/text.html" << QByteArray()
        << QByteArray();
}

void PageAddressTest::baseHasABound() {
    QFETCH(const QByteArray, page);
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, expected);
    const QByteArray html = "<base href='" + base + "'><p>Words <a href=x>of a link</a> here</p>";
    const Article shown = article(test::judgedPage(html.toStdString(), page.toStdString()));
    const Element* link = firstLink(shown.body);
    QCOMPARE(QByteArray::fromStdString(link ? link->url.text() : std::string()), expected);
}

void PageAddressTest::manyLinksDoNotMultiplyTheBase() {
    const Article shown = article(test::judgedPage(
        "<base href='https://blatt.example/" + std::string(1000, 'b') + "/'><p>" +
        repeated("<a href=x>z</a> ", 40'000) + "<a href=https://other.example/whole>Z</a></p>"));
    QCOMPARE(lettersOf(shown.body, 'z'), std::size_t{40'000});
    const std::size_t bytes = addressesOf(shown.body);
    QVERIFY2(bytes > 15'000'000 && bytes < 17'000'000, std::to_string(bytes).c_str());
}

void PageAddressTest::manyPicturesDoNotMultiplyTheBase() {
    std::string srcset;
    for (int i = 0; i < 60; ++i) {
        srcset += "a" + std::to_string(i) + ".png " + std::to_string(i + 1) + "w, ";
    }
    const Article shown = article(
        test::judgedPage("<base href='https://blatt.example/" + std::string(1000, 'b') + "/'>" +
                         repeated("<p>Words <img alt=picture srcset='" + srcset + "'></p>", 1000)));
    const std::size_t bytes = addressesOf(shown.body);
    QVERIFY2(bytes > 15'000'000 && bytes < 17'000'000, std::to_string(bytes).c_str());
}

QTEST_GUILESS_MAIN(PageAddressTest)
#include "page_address_test.moc"
