// SPDX-License-Identifier: MIT
#include "core/extraction.h"

#include <QTest>
#include <algorithm>

#include "core/projection.h"
#include "write/html_body.h"

using namespace klartext::core;

class ExtractionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataIsReadWhereThePageShowsNothing_data();
    void dataIsReadWhereThePageShowsNothing();
    void headAndAddressStandForTheData();
    void dataOfHardlyAnyWordsIsNoText();
};

namespace {

constexpr int enough = 45;

QByteArray words(int count, const char* word) {
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += QByteArray(word) + ' ';
    }
    return text.trimmed();
}

Extraction read(const QByteArray& articleBody, const QByteArray& body) {
    RawPage page;
    page.bytes =
        ("<!DOCTYPE html><title>Rain</title><base href=/b/>"
         "<script type=application/ld+json>{\"@type\": \"Article\", \"headline\": \"Rain\", "
         "\"author\": \"Ada Beispiel\", \"articleBody\": \"" +
         articleBody + "\"}</script><body>" + body)
            .toStdString();
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://blatt.example/a";
    return extract(page);
}

bool isFromData(const Extraction& extraction) {
    return std::ranges::count(extraction.notices, Notice::FromPageData) == 1;
}

QByteArray bodyOf(const Extraction& extraction) {
    return QByteArray::fromStdString(htmlBody(article(extraction).body));
}

}  // namespace

void ExtractionTest::dataIsReadWhereThePageShowsNothing_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("fromData");
    QTest::newRow("nothing") << QByteArray("<div id=root></div>") << true;
    QTest::newRow("a request to switch script on")
        << QByteArray("<noscript>You need to enable JavaScript to run this.</noscript>") << true;
    QTest::newRow("pictures") << QByteArray("<img src=a.png alt='" + words(50, "alt") + "'>")
                              << true;
    QTest::newRow("a text") << QByteArray("<p>" + words(30, "shown") + "</p>") << false;
    QTest::newRow("a text in Chinese")
        << QByteArray("<p>雨下了整整一个星期，河水慢慢地涨到了桥边，人们都来看。</p>") << false;
}

void ExtractionTest::dataIsReadWhereThePageShowsNothing() {
    QFETCH(const QByteArray, body);
    QFETCH(const bool, fromData);
    const Extraction extraction = read(words(enough, "rain"), body);
    QCOMPARE(isFromData(extraction), fromData);
    if (fromData) {
        // However little it resembles an article.
        QCOMPARE(bodyOf(extraction), "<p>" + words(enough, "rain") + "</p>\n");
        QCOMPARE(extraction.status, Status::Doubtful);
    }
}

void ExtractionTest::headAndAddressStandForTheData() {
    const Extraction extraction =
        read("<p>" + words(enough, "rain") + " <a href='c'>there</a>.</p>", {});
    QVERIFY(isFromData(extraction));
    QVERIFY(bodyOf(extraction).contains("<a href=\"https://blatt.example/b/c\">there</a>"));
    QCOMPARE(extraction.metadata.title, std::string("Rain"));
    QCOMPARE(extraction.metadata.byline, std::string("Ada Beispiel"));
}

void ExtractionTest::dataOfHardlyAnyWordsIsNoText() {
    const Extraction extraction = read(words(30, "rain"), {});
    QVERIFY(!isFromData(extraction));
    QCOMPARE(extraction.status, Status::NoArticle);
}

QTEST_GUILESS_MAIN(ExtractionTest)

#include "extraction_test.moc"
