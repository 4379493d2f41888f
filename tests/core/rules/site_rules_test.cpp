// SPDX-License-Identifier: MIT
#include "core/site_rules.h"

#include <QElapsedTimer>
#include <QTest>

#include "core/projection.h"
#include "core/rule_text.h"
#include "rules/stable_names.h"
#include "support/judged_page.h"
#include "support/slowness.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

namespace {

constexpr std::string_view ferry =
    "<nav class=menu><ul><li>REMOVED Home</li><li>REMOVED News</li></ul></nav>"
    "<main><div class='story post-4711'>"
    "<h1>The ferry</h1>"
    "<p>The ferry leaves at seven in the morning and comes back in the evening, every day.</p>"
    "<p class=teaser><a href=/b>Ten more ferries</a></p>"
    "<p>The crossing takes an hour when the weather is fine, and two when it is not.</p>"
    "<p class=teaser><a href=/c>All about harbours</a></p>"
    "<p>Read also: <a href=/d>Lighthouses of the north</a></p>"
    "<p>Bring a coat, whatever the forecast says of the day that you have chosen.</p>"
    "</div><aside id=facts-12><p>REMOVED Built in 1973.</p><p>REMOVED Holds 80 cars.</p></aside>"
    "</main>";

SiteRule ruleOf(std::string_view path, bool keep = false) {
    const auto selector = parsePath(path);
    return {"blatt.example", keep, true, selector.value_or(Selector{})};
}

QString textsOf(const Extraction& page, const std::vector<BlockId>& blocks) {
    QStringList texts;
    for (const BlockId id : blocks) {
        const std::string_view text = page.tree->text(page.tree->block(id));
        texts.append(QString::fromUtf8(text.data(), qsizetype(text.size())).left(20));
    }
    return texts.join(QLatin1String(" | "));
}

QString pictureOf(const Extraction& page, const std::vector<SiteRule>& rules) {
    QString picture;
    for (const SiteRule& rule : rules) {
        const RuleEffect effect = effectOf(rule, page);
        picture +=
            QStringLiteral("%1 %2%3%4: %5%6\n")
                .arg(QLatin1String(rule.keep ? "keep" : "remove"),
                     QString::fromStdString(pathText(rule.selector)),
                     rule.selector.shape == TextShape::Any
                         ? QString()
                         : QLatin1String(" text ") +
                               QString::fromStdString(std::string(shapeId(rule.selector.shape))),
                     rule.selector.begins.empty()
                         ? QString()
                         : QLatin1String(" begins ") + QString::fromStdString(rule.selector.begins),
                     textsOf(page, effect.matched),
                     QLatin1String(effect.refused ? " (refused)" : ""));
    }
    return picture;
}

}  // namespace

class SiteRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOverGeneratedNames_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("stable");
        const auto row = [](const char* name, const char* stable) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(stable);
        };
        row("teaser", "teaser");
        row("article-body", "article-body");
        row("articleBody", "articleBody");
        row("post-4711", "post");
        row("Teaser_box__x9Kd2", "Teaser_box");
        row("css-1ab2c", "css");
        row("sc-bdVaJa", "sc");
        row("jsx-kqxtz", "jsx");
        row("a1b2c3", "");
        row("4711", "");
        row("active", "");
        row("--", "");
        row("", "");
    }
    void passesOverGeneratedNames() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, stable);
        const std::string_view found = stableName({name.data(), static_cast<size_t>(name.size())});
        QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), stable);
    }

    void meansWhatItsSelectorSays_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char* path, const char* texts) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(texts);
        };
        row("p.teaser", "Ten more ferries | All about harbours");
        row(".story .teaser", "Ten more ferries | All about harbours");
        row("nav p.teaser", "");
        row("nav.menu *", "REMOVED Home | REMOVED News");
        row("#facts *", "REMOVED Built in 197 | REMOVED Holds 80 car");
        // The element itself, not what stands in it.
        row("#facts", "");
        row(".post h1", "The ferry");
        row("main div.story h1", "The ferry");
        row("h1 main", "");
    }
    void meansWhatItsSelectorSays() {
        QFETCH(QString, path);
        QFETCH(QString, texts);
        const Extraction page = judgedPage(ferry);
        QCOMPARE(textsOf(page, matches(ruleOf(path.toStdString()).selector, *page.tree)), texts);
    }

    void looksAtTheText() {
        const Extraction page = judgedPage(ferry);
        Selector links = ruleOf("p").selector;
        links.shape = TextShape::MostlyLinks;
        QCOMPARE(textsOf(page, matches(links, *page.tree)),
                 QStringLiteral("Ten more ferries | All about harbours | Read also: Lighthous"));
        Selector label = ruleOf("p").selector;
        label.begins = "Read also:";
        QCOMPARE(textsOf(page, matches(label, *page.tree)), QStringLiteral("Read also: Lighthous"));
    }

    void proposesFromNarrowToWide_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("keep");
        QTest::addColumn<QString>("picture");
        const auto row = [](const char* name, const QStringList& words, bool keep,
                            const char* picture) {
            QTest::newRow(name) << words << keep << QString::fromLatin1(picture);
        };
        row("named paragraph", {QStringLiteral("Ten more")}, false,
            "remove div.story p.teaser: Ten more ferries | All about harbours\n");
        row("label", {QStringLiteral("Read also")}, false,
            "remove div.story p begins Read also:: Read also: Lighthous\n"
            "remove div.story p text links: Ten more ferries | All about harbours | "
            "Read also: Lighthous\n");
        row("long paragraph", {QStringLiteral("Bring a coat")}, false,
            "remove div.story p: The ferry leaves at  | Ten more ferries | The crossing takes a | "
            "All about harbours | Read also: Lighthous | Bring a coat, whatev (refused)\n");
        row("box", {QStringLiteral("Built"), QStringLiteral("Holds")}, true,
            "keep aside#facts p: REMOVED Built in 197 | REMOVED Holds 80 car\n");
        row("menu", {QStringLiteral("Home")}, true,
            "keep nav.menu li begins REMOVED Home: REMOVED Home\n"
            "keep nav.menu li: REMOVED Home | REMOVED News\n");
        row("unlike blocks", {QStringLiteral("The ferry"), QStringLiteral("Ten more")}, false,
            "remove div.story *: The ferry | The ferry leaves at  | Ten more ferries | "
            "The crossing takes a | All about harbours | Read also: Lighthous | "
            "Bring a coat, whatev (refused)\n");
    }
    void proposesFromNarrowToWide() {
        QFETCH(QStringList, words);
        QFETCH(bool, keep);
        QFETCH(QString, picture);
        const Extraction page = judgedPage(ferry);
        std::vector<BlockId> blocks;
        for (const QString& word : words) {
            blocks.push_back(blockOf(page, word.toStdString()));
        }
        QCOMPARE(pictureOf(page, propose(page, blocks, keep)), picture);
    }

    void proposesNothingWithoutASite() {
        const Extraction page = judgedPage(ferry, "file:///home/anna/ferry.html");
        const BlockId block = blockOf(page, "Ten more");
        QVERIFY(propose(page, std::span(&block, 1), false).empty());
    }

    void changesVerdictsAndSaysWhy() {
        const Extraction judged = judgedPage(ferry);
        const std::vector<SiteRule> rules{ruleOf("p.teaser"), ruleOf("#facts *", true)};
        const RuledPage ruled = applyRules(rules, judged);
        const Verdict& teaser = ruled.extraction.verdicts[blockOf(judged, "Ten more")];
        QVERIFY(!teaser.kept);
        QCOMPARE(teaser.confidence(), 1.0F);
        QCOMPARE(describe(teaser.reasons.at(0)), std::string("your rule for this site"));
        const Verdict& fact = ruled.extraction.verdicts[blockOf(judged, "Built")];
        QVERIFY(fact.kept);
        QCOMPARE(fact.reasons.size(), std::size_t{1});
        QCOMPARE(ruled.effects[0].changed.size(), std::size_t{2});
        QCOMPARE(ruled.effects[1].changed.size(), std::size_t{2});
        QVERIFY(ruled.extraction.tree == judged.tree);
    }

    void keepsTheOtherReasonsWhereTheJudgeAgrees() {
        const Extraction judged = judgedPage(ferry);
        const RuledPage ruled = applyRules(std::vector{ruleOf("nav *")}, judged);
        const Verdict& home = ruled.extraction.verdicts[blockOf(judged, "Home")];
        QCOMPARE(home.kind, BoilerplateKind::Related);
        QCOMPARE(home.reasons.size(), std::size_t{2});
        QVERIFY(ruled.effects[0].changed.empty());
        QCOMPARE(ruled.effects[0].matched.size(), std::size_t{2});
    }

    void letsTheMorePreciseRuleWin() {
        const Extraction judged = judgedPage(ferry);
        const std::vector<SiteRule> rules{ruleOf("main aside#facts p"), ruleOf("#facts *", true)};
        QVERIFY(!applyRules(rules, judged).extraction.verdicts[blockOf(judged, "Built")].kept);
        const std::vector<SiteRule> equals{ruleOf("#facts p", true), ruleOf("#facts p")};
        QVERIFY(applyRules(equals, judged).extraction.verdicts[blockOf(judged, "Built")].kept);
    }

    void leavesOtherSitesAndRulesThatAreOffAlone() {
        const Extraction judged = judgedPage(ferry);
        std::vector<SiteRule> rules{ruleOf("p.teaser"), ruleOf("p.teaser")};
        rules[0].site = "other.example";
        rules[1].enabled = false;
        const RuledPage ruled = applyRules(rules, judged);
        QVERIFY(ruled.extraction.verdicts[blockOf(judged, "Ten more")].kept);
        QVERIFY(ruled.effects[0].matched.empty());
    }

    void refusesToRemoveMostOfAnArticle() {
        const Extraction judged = judgedPage(ferry);
        const RuledPage ruled = applyRules(std::vector{ruleOf("div.story p")}, judged);
        QVERIFY(ruled.effects[0].refused);
        QVERIFY(ruled.extraction.verdicts[blockOf(judged, "Bring a coat")].kept);
        QVERIFY(!effectOf(ruleOf("div.story *", true), judged).refused);
    }

    void knowsTheSite() {
        QCOMPARE(siteOf(std::string_view("https://www.Blatt.example:8080/a")),
                 std::string("blatt.example"));
        QCOMPARE(siteOf(std::string_view("file:///home/anna")), std::string());
        QCOMPARE(siteOf(std::string_view("")), std::string());
        Extraction page = judgedPage(ferry, "file:///home/anna/ferry.html");
        page.metadata.url = "https://www.blatt.example/ferry";
        QCOMPARE(siteOf(page), std::string("blatt.example"));
    }

    void isQuickOnALongArticle() {
        std::string html = "<main><div class=story>";
        for (int i = 0; i < 500; ++i) {
            html += "<p class='text-" + std::to_string(i) + "'>";
            for (int word = 0; word < 20; ++word) {
                html += "word ";
            }
            html += "</p>";
        }
        const Extraction judged = judgedPage(html + "</div></main>");
        std::vector<SiteRule> rules(10, ruleOf("main .story p.teaser"));
        rules.push_back(ruleOf(".story p", true));
        QElapsedTimer timer;
        timer.start();
        (void)applyRules(rules, judged);
        // Five times what it may take, for slow machines and builds that are not optimised.
        QVERIFY2(timer.elapsed() < 25 * klartext::test::slowness(),
                 qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(SiteRulesTest)
#include "site_rules_test.moc"
