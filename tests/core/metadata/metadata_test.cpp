// SPDX-License-Identifier: MIT
#include "metadata/metadata.h"

#include <QtTest>
#include <string>
#include <vector>

#include "dom/html_parser.h"
#include "dom/text_parser.h"
#include "metadata/text_masthead.h"

using namespace klartext::core;

namespace {

const char* const paragraph =
    "<p>The river had been rising since the morning, and by noon the lower road was under water, "
    "so "
    "that the buses took the long way round and the school let the children go home early.</p>";

std::vector<Verdict> keepAll(const PageTree& page) {
    return std::vector<Verdict>(page.blocks().size());
}

PageTree parse(const std::string& head, const std::string& body) {
    const std::string html = "<html><head>" + head + "</head><body>" + body + paragraph + paragraph;
    return parseHtml(html, "https://www.gazette.example/news/rain", {}).tree;
}

Metadata metadataOf(const std::string& head, const std::string& body) {
    const PageTree page = parse(head, body);
    return readMetadata(page, keepAll(page));
}

/// Metadata of a text-only page; lines that begin with "- " were judged boilerplate.
Metadata metadataOfLines(const std::vector<std::pair<char, std::string>>& lines) {
    std::string text;
    for (const auto& [sign, line] : lines) {
        text += line + "\n";
    }
    bool truncated = false;
    const PageTree page = parseText(text, "", truncated);
    std::vector<Verdict> verdicts(page.blocks().size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        verdicts[i].kept = lines[i].first == '+';
    }
    return readMetadata(page, verdicts);
}

QString q(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

class MetadataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingIsTheTitle();
    void titleWithoutHeadingLosesTheSite();
    void labelBeforeTheTitleFallsAway();
    void bylineIsReadFromThePage_data();
    void bylineIsReadFromThePage();
    void mastheadBlocksAreNamed();
    void noAuthorIsInvented_data();
    void noAuthorIsInvented();
    void dateIsReadFromThePage_data();
    void dateIsReadFromThePage();
    void noDateIsInvented_data();
    void noDateIsInvented();
    void kickerAndLeadStandAroundTheTitle();
    void languageIsThatOfTheWords();
    void addressesAreAbsolute();
    void textOnlyPageIsRead();
    void removedWordAboveTheTitleIsTheKicker();
    void trailingCreditIsToldFromAnExplanation_data();
    void trailingCreditIsToldFromAnExplanation();
    void emptyPageHasNothing();
};

void MetadataTest::headingIsTheTitle() {
    const PageTree page = parse(
        "<title>Rain at last | The Gazette</title>"
        "<meta property=og:site_name content='The Gazette'>",
        "<div>Menu</div><h1>Rain at last</h1>");
    const Metadata metadata = readMetadata(page, keepAll(page));
    QCOMPARE(q(metadata.title), QStringLiteral("Rain at last"));
    QCOMPARE(q(metadata.site), QStringLiteral("The Gazette"));
    QCOMPARE(page.text(page.block(metadata.titleBlock)), std::string_view("Rain at last"));
}

void MetadataTest::titleWithoutHeadingLosesTheSite() {
    QCOMPARE(q(metadataOf("<title>Gazette: Rain &amp;amp; wind</title>", "").title),
             QStringLiteral("Rain & wind"));
}

void MetadataTest::labelBeforeTheTitleFallsAway() {
    QCOMPARE(q(metadataOf("<title>Which oil for an old lamp?</title>"
                          "<meta property=og:title content='Which oil for an old lamp?'>",
                          "<h1>Thread: Which oil for an old lamp?</h1>")
                   .title),
             QStringLiteral("Which oil for an old lamp?"));
}

void MetadataTest::bylineIsReadFromThePage_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("byline");
    const auto row = [](const char* name, const char* head, const char* body, const char* byline) {
        QTest::newRow(name) << QString::fromUtf8(head) << QString::fromUtf8(body)
                            << QString::fromUtf8(byline);
    };
    row("meta", "<meta name=author content='Ann Lee'>", "<h1>Rain</h1>", "Ann Lee");
    row("json-ld",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rain\","
        "\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Chan\"}]}</script>",
        "<h1>Rain</h1>", "Ann Lee, Bo Chan");
    row("rel", "", "<h1>Rain</h1><p>By <a rel=author href=/x>Ann Lee</a></p>", "Ann Lee");
    row("class", "", "<h1>Rain</h1><div class=byline>Von Uwe Baum, 3. Mai 2024</div>", "Uwe Baum");
    row("plain text", "", "<h1>Rain</h1><p>Von Uwe Baum</p>", "Uwe Baum");
    row("label", "", "<h1>Rain</h1><p>Written by</p><p>Ann Lee</p>", "Ann Lee");
    row("person before the site",
        "<meta name=author content='Gazette'><meta property=og:site_name content=Gazette>",
        "<h1>Rain</h1><p class=byline>By Ann Lee</p>", "Ann Lee");
}

void MetadataTest::bylineIsReadFromThePage() {
    QFETCH(QString, head);
    QFETCH(QString, body);
    QTEST(q(metadataOf(head.toStdString(), body.toStdString()).byline), "byline");
}

void MetadataTest::mastheadBlocksAreNamed() {
    const PageTree page =
        parse("",
              "<h1>Rain</h1><p class=byline>By Ann Lee</p><time datetime=2024-05-31>May 31, "
              "2024</time><p>Ann Lee met the mayor on the bridge that the water had reached.</p>");
    const Metadata metadata = readMetadata(page, keepAll(page));
    QCOMPARE(metadata.bylineBlocks, std::vector<BlockId>{1});
    QCOMPARE(metadata.dateBlocks, std::vector<BlockId>{2});
}

void MetadataTest::noAuthorIsInvented_data() {
    QTest::addColumn<QString>("body");
    QTest::newRow("sentence") << QStringLiteral(
        "<h1>Rain</h1><p>By Friday the water had gone.</p>");
    QTest::newRow("comment") << QStringLiteral(
        "<h1>Rain</h1><div class=comments><span class=author>Bo Chan</span></div>");
    QTest::newRow("related") << QStringLiteral(
        "<h1>Rain</h1><div class=related-articles><p class=byline>By Bo Chan</p></div>");
    QTest::newRow("account") << QStringLiteral("<h1>Rain</h1><div class=author>admin</div>");
}

void MetadataTest::noAuthorIsInvented() {
    QFETCH(QString, body);
    QCOMPARE(q(metadataOf("<meta property=og:type content=article>", body.toStdString()).byline),
             QString());
}

void MetadataTest::dateIsReadFromThePage_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* name, const char* head, const char* body, const char* date) {
        QTest::newRow(name) << QString::fromUtf8(head) << QString::fromUtf8(body)
                            << QString::fromUtf8(date);
    };
    row("meta", "<meta property=article:published_time content=2024-05-31T08:15:00+02:00>",
        "<h1>Rain</h1>", "2024-05-31T08:15:00+02:00");
    row("time", "", "<h1>Rain</h1><time datetime=2024-05-31>yesterday</time>", "2024-05-31");
    row("published before updated", "",
        "<h1>Rain</h1><p class=date>Updated: June 2, 2024</p><p class=date>May 31, 2024</p>",
        "2024-05-31");
    row("text", "", "<h1>Rain</h1><p>Kiel, 31. Mai 2024</p>", "2024-05-31");
    row("address", "<link rel=canonical href=https://gazette.example/2024/05/31/rain>",
        "<h1>Rain</h1>", "2024-05-31");
    row("day as shown", "<meta property=article:published_time content=2024-05-30T22:30:00Z>",
        "<h1>Rain</h1><p class=date>31. Mai 2024</p>", "2024-05-31");
}

void MetadataTest::dateIsReadFromThePage() {
    QFETCH(QString, head);
    QFETCH(QString, body);
    QTEST(q(metadataOf(head.toStdString(), body.toStdString()).date), "date");
}

void MetadataTest::noDateIsInvented_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::newRow("copyright") << QString()
                               << QStringLiteral("<h1>Rain</h1><p>Copyright 1.1.2024 Gazette</p>");
    QTest::newRow("offer") << QString()
                           << QStringLiteral("<h1>Boots</h1><p>Valid until May 31, 2024</p>");
    QTest::newRow("teasers")
        << QString()
        << QStringLiteral(
               "<h1>News</h1><time>3.3.2024</time><p>Sun</p><time>2.3.2024</time><p>Snow</p>"
               "<time>1.3.2024</time><p>Wind</p>");
    QTest::newRow("page of a company")
        << QStringLiteral(
               "<script type='application/ld+json'>{\"@type\":\"WebPage\","
               "\"datePublished\":\"2020-01-01\"}</script>")
        << QStringLiteral("<h1>Boots</h1>");
}

void MetadataTest::noDateIsInvented() {
    QFETCH(QString, head);
    QFETCH(QString, body);
    QCOMPARE(q(metadataOf(head.toStdString(), body.toStdString()).date), QString());
}

void MetadataTest::kickerAndLeadStandAroundTheTitle() {
    const Metadata metadata =
        metadataOf("<title>Rain at last</title>",
                   "<span class=kicker>Weather</span><h1>Rain at last</h1>"
                   "<h2>After five dry months the river fills again and the mills turn.</h2>");
    QCOMPARE(q(metadata.kicker), QStringLiteral("Weather"));
    QCOMPARE(q(metadata.lead),
             QStringLiteral("After five dry months the river fills again and the mills turn."));
    QCOMPARE(metadata.kickerBlock + 1, metadata.titleBlock);
    QCOMPARE(metadata.leadBlock, metadata.titleBlock + 1);
}

void MetadataTest::languageIsThatOfTheWords() {
    const std::string html = std::string("<html lang=de-AT><body><h1>Rain</h1>") + paragraph +
                             paragraph + paragraph + paragraph;
    const PageTree page = parseHtml(html, "", {}).tree;
    QCOMPARE(q(readMetadata(page, keepAll(page)).language), QStringLiteral("en"));
    const PageTree brief = parseHtml("<html lang=he-IL><body><p>שלום</p>", "", {}).tree;
    const Metadata metadata = readMetadata(brief, keepAll(brief));
    QCOMPARE(q(metadata.language), QStringLiteral("he"));
    QCOMPARE(q(metadata.direction), QStringLiteral("rtl"));
}

void MetadataTest::addressesAreAbsolute() {
    const Metadata metadata = metadataOf(
        "<link rel=canonical href=/rain>"
        "<meta property=og:image content='rain.jpg'>",
        "<h1>Rain</h1>");
    QCOMPARE(q(metadata.url), QStringLiteral("https://www.gazette.example/rain"));
    QCOMPARE(q(metadata.imageUrl), QStringLiteral("https://www.gazette.example/news/rain.jpg"));
}

void MetadataTest::textOnlyPageIsRead() {
    const Metadata metadata = metadataOfLines({
        {'-', "Wir verwenden Cookies, um Ihnen ein besseres Erlebnis zu bieten."},
        {'+', "Hochwasser"},
        {'+', "Der Fluss steigt schneller als erwartet"},
        {'+',
         "Nach drei Tagen Regen stehen die unteren Straßen unter Wasser. Die Stadt rechnet mit "
         "dem Höchststand am Abend."},
        {'+',
         "Kiel – Seit dem frühen Morgen pumpt die Feuerwehr Keller leer, und noch immer fällt "
         "Regen. Die Schulen bleiben geschlossen, die Busse fahren Umwege, und am Hafen stapeln "
         "Helfer Sandsäcke bis in die Nacht hinein."},
        {'-', "Das könnte Sie auch interessieren"},
        {'+',
         "Am Montag soll das Wasser sinken, sagte die Sprecherin der Stadt. (ukl mit Agenturen)"},
    });
    QCOMPARE(q(metadata.kicker), QStringLiteral("Hochwasser"));
    QCOMPARE(q(metadata.title), QStringLiteral("Der Fluss steigt schneller als erwartet"));
    QVERIFY(metadata.lead.starts_with("Nach drei Tagen Regen"));
    QCOMPARE(q(metadata.byline), QStringLiteral("ukl mit Agenturen"));
    QCOMPARE(q(metadata.language), QStringLiteral("de"));
    QCOMPARE(metadata.kickerBlock, BlockId{1});
    QCOMPARE(metadata.titleBlock, BlockId{2});
    QCOMPARE(metadata.leadBlock, BlockId{3});
}

void MetadataTest::removedWordAboveTheTitleIsTheKicker() {
    const std::string body =
        "Kiel – Seit dem frühen Morgen pumpt die Feuerwehr Keller leer, und noch immer fällt "
        "Regen.";
    const auto kickerAbove = [&](const char* line) {
        return q(metadataOfLines({{'-', "Wir verwenden Cookies für ein besseres Erlebnis."},
                                  {'-', line},
                                  {'+', "Der Fluss steigt schneller als erwartet"},
                                  {'+', body}})
                     .kicker);
    };
    QCOMPARE(kickerAbove("Hochwasser"), QStringLiteral("Hochwasser"));
    QCOMPARE(kickerAbove("Weitere Informationen"), QString());
    QCOMPARE(kickerAbove("Seite 2"), QString());
}

void MetadataTest::trailingCreditIsToldFromAnExplanation_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("credit");
    const auto row = [](const char* text, const char* credit) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(credit);
    };
    row("Das Wasser sinkt. (ukl/dpa)", "ukl/dpa");
    row("Das Wasser sinkt.” (ab)", "ab");
    row("Das sagte ein Sprecher der Vereinigten Staaten (USA)", "");
    row("Das Wasser sinkt. (Mehr dazu lesen Sie morgen)", "");
    row("Das Wasser sinkt.", "");
    row("()", "");
}

void MetadataTest::trailingCreditIsToldFromAnExplanation() {
    QFETCH(QString, text);
    QTEST(q(trailingCredit(text.toStdString())), "credit");
}

void MetadataTest::emptyPageHasNothing() {
    const PageTree page = parseHtml("", "", {}).tree;
    const Metadata metadata = readMetadata(page, keepAll(page));
    QVERIFY(metadata.title.empty() && metadata.byline.empty() && metadata.date.empty());
    QCOMPARE(metadata.titleBlock, noBlock);
}

QTEST_GUILESS_MAIN(MetadataTest)
#include "metadata_test.moc"
