// SPDX-License-Identifier: MIT
#include "core/completeness.h"

#include <QTest>

#include "core/extraction.h"

using namespace klartext::core;

class CompletenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void whatLacksTextIsDoubtful();
    void pagesOfAnotherSiteAreNotJoined();
};

namespace {

const QByteArray sentence =
    "It rained for a week, and the water came slowly up to the old bridge in the town. ";

QByteArray paragraphs(int count) {
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        text += "<p>On day " + number + " of the flood we went there again. " + sentence +
                "Nobody in the house with number " + number + " had seen the like of it.</p>";
    }
    return text;
}

Extraction read(const QByteArray& data, const QByteArray& body, const QByteArray& more = {}) {
    RawPage page;
    page.bytes =
        ("<!DOCTYPE html><title>The flood of the old town</title>"
         "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"The flood "
         "of the old town\"" +
         data + "}</script><body>" + more + "<article><h1>The flood of the old town</h1>" + body +
         "</article>")
            .toStdString();
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://blatt.example/flood";
    return extract(page);
}

/// "cut-off 0/0 open-original", one a line.
QByteArray picture(const Extraction& extraction) {
    QByteArray lines;
    for (const Finding& finding : extraction.findings) {
        lines += QByteArray::fromStdString(std::string(findingId(finding.kind))) + ' ' +
                 QByteArray::number(finding.found) + '/' + QByteArray::number(finding.expected);
        for (const Remedy remedy : finding.remedies) {
            lines += ' ' + QByteArray::fromStdString(std::string(remedyId(remedy)));
        }
        lines += '\n';
    }
    return lines;
}

}  // namespace

void CompletenessTest::findings_data() {
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& data, const QByteArray& body,
                        const QByteArray& expected) {
        QTest::newRow(name) << data << body << expected;
    };
    const QByteArray whole = paragraphs(6);
    row("whole", {}, whole, {});
    row("ends with a list", {}, whole + "<ul><li>Bring the boots and the</ul>", {});
    row("ends with a name", {}, whole + "<p>Written by Ada Beispiel in the old town</p>", {});
    row("cut off", {}, whole + "<p>" + sentence + "In the end it was the</p>",
        "cut-off 0/0 open-original\n");
    row("not free, but all there", R"(, "isAccessibleForFree": false, "wordCount": 260)", whole,
        {});
    row("not free and cut off", R"(, "isAccessibleForFree": "False")",
        whole + "<p>" + sentence + "In the end it was the</p>", "paywall 276/0 open-original\n");
    row("a stub", R"(, "isAccessibleForFree": false, "wordCount": 1200)", paragraphs(2),
        "paywall 88/1200 open-original\n");
    row("a locked box that is empty",
        R"(, "isAccessibleForFree": false, "hasPart": {"isAccessibleForFree": false,
           "cssSelector": ".rest"})",
        paragraphs(2) + "<div class='text rest'></div>", "paywall 88/0 open-original\n");
    row("a locked box that is there",
        R"(, "isAccessibleForFree": false, "hasPart": [{"isAccessibleForFree": false,
           "cssSelector": "#rest"}])",
        paragraphs(2) + "<div id=rest>" + paragraphs(3) + "</div>", {});
    row("shorter than stated", R"(, "wordCount": 1200)", whole,
        "shorter-than-stated 252/1200 open-original\n");
    row("pictures without address", {},
        whole + "<figure><img data-later=a.jpg alt='The bridge under water'></figure>" + "<p>" +
            sentence + "</p>",
        "missing-pictures 1/1 open-original\n");
    row("pictures that nobody was to see", {},
        whole + "<div hidden><img src=a.jpg width=600 alt='The bridge under water'></div><p>" +
            sentence + "</p>",
        {});
}

void CompletenessTest::findings() {
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, body);
    QTEST(picture(read(data, body)), "expected");
}

void CompletenessTest::whatLacksTextIsDoubtful() {
    QCOMPARE(read({}, paragraphs(6)).status, Status::Complete);
    QCOMPARE(read(R"(, "wordCount": 1200)", paragraphs(6)).status, Status::Doubtful);
}

void CompletenessTest::pagesOfAnotherSiteAreNotJoined() {
    const QByteArray links =
        "<link rel=canonical href=https://%1/flood><link rel=next href=https://%1/flood/2>";
    const auto remedies = [&](const char* site) {
        const QByteArray head = QByteArray(links).replace("%1", site);
        return picture(read({}, paragraphs(6), head));
    };
    QCOMPARE(remedies("www.blatt.example"),
             QByteArray("next-page 2/0 join-next-pages open-original\n"));
    QCOMPARE(remedies("other.example"), QByteArray("next-page 2/0 open-original\n"));
}

QTEST_APPLESS_MAIN(CompletenessTest)
#include "completeness_test.moc"
