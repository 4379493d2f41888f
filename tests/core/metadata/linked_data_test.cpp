// SPDX-License-Identifier: MIT
#include "metadata/linked_data.h"
#include "support/slowness.h"

#include <QtTest>
#include <string>
#include <vector>

using namespace klartext::core;

namespace {
LinkedData read(const std::string& script, const std::string& title = {}) {
    const std::vector<std::string> scripts = {script};
    return readLinkedData(scripts, title);
}
QString authorsOf(const LinkedData& data) {
    QStringList names;
    for (const NamedAuthor& author : data.authors) {
        names += QString::fromStdString(author.name) +
                 (author.organization ? QStringLiteral("*") : QString());
    }
    return names.join(QLatin1Char('|'));
}
}  // namespace

class LinkedDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articleIsRead();
    void authorsComeInManyShapes_data();
    void authorsComeInManyShapes();
    void graphIsFollowed();
    void theArticleOfThePageIsPicked();
    void questionsAreNoArticle();
    void carelessJsonIsRead_data();
    void carelessJsonIsRead();
    void hostileJsonDoesNoHarm_data();
    void hostileJsonDoesNoHarm();
};

void LinkedDataTest::articleIsRead() {
    const LinkedData data = read(R"({"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Rain &amp; wind","datePublished":"2024-05-31","dateModified":"2024-06-01",
        "publisher":{"@type":"Organization","name":"The Gazette"},"isAccessibleForFree":"False",
        "wordCount":"512","image":[{"url":"/rain.jpg"}],"inLanguage":"en","articleBody":"It rains."})");
    QVERIFY(data.article);
    QCOMPARE(data.headline, std::string("Rain & wind"));
    QCOMPARE(data.published, std::string("2024-05-31"));
    QCOMPARE(data.modified, std::string("2024-06-01"));
    QCOMPARE(data.publisher, std::string("The Gazette"));
    QCOMPARE(data.image, std::string("/rain.jpg"));
    QCOMPARE(data.language, std::string("en"));
    QCOMPARE(data.text, std::string("It rains."));
    QCOMPARE(data.accessibleForFree, std::optional(false));
    QCOMPARE(data.wordCount, std::optional(512));
}

void LinkedDataTest::authorsComeInManyShapes_data() {
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* author, const char* names) {
        QTest::newRow(author) << QString::fromUtf8(author) << QString::fromUtf8(names);
    };
    row(R"("Ann Lee")", "Ann Lee");
    row(R"(["Ann Lee", {"name": "Bo Chan"}])", "Ann Lee|Bo Chan");
    row(R"({"@type": "Organization", "name": "The Gazette"})", "The Gazette*");
    row(R"({"name": ["Ann Lee", "Bo Chan"]})", "Ann Lee|Bo Chan");
    row(R"({"@type": "Person"})", "");
    row("17", "");
    row("null", "");
}

void LinkedDataTest::authorsComeInManyShapes() {
    QFETCH(QString, author);
    const LinkedData data =
        read(R"({"@type":"Article","headline":"x","author":)" + author.toStdString() + "}");
    QTEST(authorsOf(data), "names");
}

void LinkedDataTest::graphIsFollowed() {
    const LinkedData data = read(R"({"@graph":[
        {"@type":"WebSite","name":"Gazette Online"},
        {"@type":["Thing","BlogPosting"],"headline":"Rain","author":{"@id":"#ann"},
         "publisher":{"@id":"#pub"}},
        {"@type":"Person","@id":"#ann","name":"Ann Lee"},
        {"@type":"Organization","@id":"#pub","name":"Gazette Ltd"}]})");
    QCOMPARE(authorsOf(data), QStringLiteral("Ann Lee"));
    QCOMPARE(data.publisher, std::string("Gazette Ltd"));
    QCOMPARE(data.websiteName, std::string("Gazette Online"));
}

void LinkedDataTest::theArticleOfThePageIsPicked() {
    const std::string teasers = R"([{"@type":"NewsArticle","headline":"Sun over the hills"},
        {"@type":"NewsArticle","headline":"Snow in the valley"},
        {"@type":"NewsArticle","headline":"Rain at the coast"},
        {"@type":"NewsArticle","headline":"Wind on the lake"}])";
    QCOMPARE(read(teasers, "Rain at the coast | Gazette").headline,
             std::string("Rain at the coast"));
    QCOMPARE(read(teasers, "Weather").headline, std::string());
}

void LinkedDataTest::questionsAreNoArticle() {
    const LinkedData data = read(R"({"@type":"FAQPage","name":"Help","mainEntity":[
        {"@type":"Question","name":"Is it warm?"}]})");
    QVERIFY(!data.article);
    QCOMPARE(data.headline, std::string("Help"));
}

void LinkedDataTest::carelessJsonIsRead_data() {
    QTest::addColumn<QString>("script");
    const QString json = QStringLiteral("{\"@type\":\"Article\",\"headline\":\"Rain\"}");
    QTest::newRow("comment") << QStringLiteral("<!--\n%1\n-->").arg(json);
    QTest::newRow("cdata") << QStringLiteral("//<![CDATA[\n%1;\n//]]>").arg(json);
    QTest::newRow("raw line end") << QStringLiteral(
        "{\"@type\":\"Article\",\"headline\":\"\nRain\"}");
}

void LinkedDataTest::carelessJsonIsRead() {
    QFETCH(QString, script);
    QCOMPARE(read(script.toStdString()).headline, std::string("Rain"));
}

void LinkedDataTest::hostileJsonDoesNoHarm_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"@type\":\"Article\",\"headline\":\"Ra");
    QTest::newRow("brackets swapped") << QByteArray("} not {");
    QTest::newRow("deep arrays") << QByteArray(200'000, '[') + QByteArray(200'000, ']');
    QByteArray deep;
    for (int i = 0; i < 20'000; ++i) {
        deep += "{\"mainEntity\":";
    }
    QTest::newRow("deep objects") << deep + "1" + QByteArray(20'000, '}');
    QTest::newRow("large") << "{\"headline\":\"" + QByteArray(8'000'000, 'x') + "\"}";
    QTest::newRow("circle") << QByteArray(R"([{"@type":"Article","author":{"@id":"#a"}},
        {"@id":"#a","author":1,"name":[{"@id":"#b"}]},{"@id":"#b","x":1,"name":[{"@id":"#a"}]}])");
    QTest::newRow("bad utf-8") << QByteArray("{\"@type\":\"Article\",\"headline\":\"\xFF\"}");
}

void LinkedDataTest::hostileJsonDoesNoHarm() {
    QFETCH(QByteArray, script);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(read(script.toStdString()).headline.empty());
    QVERIFY(timer.elapsed() < 1000 * klartext::test::slowness());
}

QTEST_GUILESS_MAIN(LinkedDataTest)
#include "linked_data_test.moc"
