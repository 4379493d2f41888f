// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/writers.h"
#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandInTheirOrder();
    void unknownFieldsAreNull();
    void wordsOfBlocksNeverRunTogether();
    void removedBlocksSayWhy();
    void explainListsEveryBlock();
    void findingsCarryTheirFigures();
    void hostileTextStaysOnOneLine();
    void errorsAreObjects();
};

namespace {

QJsonObject parsed(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

}  // namespace

void JsonWriterTest::fieldsStandInTheirOrder() {
    Extraction page = judgedPage("<h1>Title</h1><p>The lead.</p><p>Text.</p><p>REMOVED</p>");
    page.metadata.title = "Title";
    page.metadata.lead = "The lead.";
    page.metadata.language = "en";
    page.metadata.titleBlock = blockOf(page, "Title");
    page.metadata.leadBlock = blockOf(page, "lead");
    page.status = Status::Doubtful;
    page.confidence = 0.87F;
    page.notices = {Notice::TooLarge};
    QCOMPARE(
        toJson(page, {}, {.id = "7", .source = "7.html"}),
        std::string(
            R"({"id":"7","source":"7.html","status":"doubtful","confidence":0.87,)"
            R"("title":"Title","kicker":null,"lead":"The lead.","byline":null,"date":null,)"
            R"("site":null,"language":"en","text":"Title\nThe lead.\nText.",)"
            R"("body":"The lead.\nText.",)"
            R"("removed":[{"kind":"related","reason":"all of it is one link",)"
            R"("confidence":0.875,"text":"REMOVED"}],)"
            R"("notices":["The page is very large; only its first part was read."],"findings":[]})"));
}

void JsonWriterTest::unknownFieldsAreNull() {
    Extraction page = judgedPage("");
    page.status = Status::NoArticle;
    const QJsonObject json = parsed(toJson(page, {}, {}));
    QCOMPARE(json[u"status"].toString(), QStringLiteral("none"));
    for (const char* field : {"title", "kicker", "lead", "byline", "date", "site", "language"}) {
        QVERIFY2(json[QLatin1String(field)].isNull(), field);
    }
    QCOMPARE(json[u"text"].toString(), QString());
    QVERIFY(json[u"removed"].toArray().isEmpty());
}

void JsonWriterTest::wordsOfBlocksNeverRunTogether() {
    const Extraction page = judgedPage(
        "<h2>a</h2><p>b<br>c</p><ul><li>d<ul><li>e</li></ul></li><li>f</li></ul>"
        "<dl><dt>g<dd>h</dl><table><caption>i</caption><tr><th>j<th>k<tr><td><p>l<p>m<td>n</table>"
        "<figure><img src=o.jpg alt=o><figcaption>p</figcaption></figure><pre>q\n  r</pre>");
    QCOMPARE(parsed(toJson(page, {}, {}))[u"body"].toString(),
             QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\tk\nl m\tn\np\nq\n  r"));
}

void JsonWriterTest::removedBlocksSayWhy() {
    Extraction page = judgedPage("<p>one</p><p>REMOVED</p>");
    page.verdicts[1].reasons = {
        {ReasonId::LinkDensity, 83}, {ReasonId::InFooter}, {ReasonId::AllLink}};
    const QJsonArray removed =
        parsed(toJson(page, {{blockOf(page, "one"), false}}, {}))[u"removed"].toArray();
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed[0][u"reason"].toString(), QStringLiteral("removed by hand"));
    QCOMPARE(removed[1][u"reason"].toString(),
             QStringLiteral("83 % of its words are links; stands in the page's footer"));
}

void JsonWriterTest::explainListsEveryBlock() {
    const Extraction page = judgedPage("<p>one</p><p>REMOVED</p>");
    QVERIFY(!parsed(toJson(page, {}, {})).contains(u"blocks"));
    const QJsonArray blocks = parsed(toJson(page, {}, {.explain = true}))[u"blocks"].toArray();
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0][u"kept"].toBool(), true);
    QVERIFY(blocks[0][u"kind"].isNull());
    QCOMPARE(blocks[1][u"id"].toInt(), 1);
    QCOMPARE(blocks[1][u"kind"].toString(), QStringLiteral("related"));
    QCOMPARE(blocks[1][u"probability"].toDouble(), 0.125);
    QCOMPARE(blocks[1][u"reasons"].toArray().at(0).toString(),
             QStringLiteral("all of it is one link"));
}

void JsonWriterTest::findingsCarryTheirFigures() {
    Extraction page = judgedPage("<p>one</p>");
    page.findings = {{.kind = FindingKind::ShorterThanStated,
                      .found = 1,
                      .expected = 900,
                      .url = "https://blatt.example/a/2",
                      .remedies = {Remedy::UsePageData, Remedy::OpenOriginal}}};
    const QJsonObject finding = parsed(toJson(page, {}, {}))[u"findings"][0].toObject();
    QCOMPARE(finding[u"kind"].toString(), QStringLiteral("shorter-than-stated"));
    QCOMPARE(finding[u"found"].toInt(), 1);
    QCOMPARE(finding[u"expected"].toInt(), 900);
    QCOMPARE(finding[u"sentence"].toString(),
             QStringLiteral("The page says that its article has 900 words; 1 are here."));
    QCOMPARE(finding[u"url"].toString(), QStringLiteral("https://blatt.example/a/2"));
    QCOMPARE(finding[u"remedies"][0].toString(), QStringLiteral("use-page-data"));
}

void JsonWriterTest::hostileTextStaysOnOneLine() {
    Extraction page = judgedPage("<p>a \"b\" \\ c</p>");
    page.metadata.title = "t\n\x1b\u009b\xff";
    const std::string json = toJson(page, {}, {.id = "\xff\n", .source = "\"\x1b"});
    QVERIFY(json.find('\n') == std::string::npos);
    QVERIFY(json.find('\x1b') == std::string::npos);
    QVERIFY(json.find("\u009b") == std::string::npos);
    QCOMPARE(parsed(json)[u"body"].toString(), QStringLiteral("a \"b\" \\ c"));
    QCOMPARE(parsed(json)[u"title"].toString(), QStringLiteral("t \ufffd"));
}

void JsonWriterTest::errorsAreObjects() {
    QCOMPARE(errorToJson("7", "7.html", "no such file"),
             std::string(R"({"id":"7","source":"7.html","error":"no such file"})"));
}

QTEST_GUILESS_MAIN(JsonWriterTest)

#include "json_writer_test.moc"
