// SPDX-License-Identifier: MIT
#include "kinds/reasons.h"

#include <QtTest>
#include <algorithm>

#include "core/kinds/marked_page.h"

using namespace klartext::core;

namespace {

const char* const prose =
    "<p>+Der Fluss fließt seit vielen Jahren durch das Tal, an dem die alten Mühlen stehen, und "
    "niemand hat ihn je gefragt, wohin er eigentlich will.</p>";

std::string row(int count) {
    std::string items = "<ul class=teasers>";
    for (int i = 0; i < count; ++i) {
        items += "<li class=item-" + std::to_string(i) + "><a href=/" + std::to_string(i) +
                 ">Pony " + std::to_string(i) + "</a></li>";
    }
    return items + "</ul>";
}

}  // namespace

class ReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachClaimIsMeasured_data();
    void eachClaimIsMeasured();
    void noClaimIsMadeWithoutItsGround_data();
    void noClaimIsMadeWithoutItsGround();
    void everyVerdictHasOneToFourReasons();
    void whatMovedTheJudgeComesFirst();
    void whatSpokeAgainstTheVerdictIsNoReason();
    void aPassThatOverruledTheModelSaysWhy();
};

void ReasonsTest::eachClaimIsMeasured_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("claim");
    const auto add = [](const char* name, const std::string& html, const char* block,
                        const char* claim) {
        QTest::newRow(name) << QByteArray::fromStdString(html) << QByteArray(block)
                            << QByteArray(claim);
    };
    const std::string text = prose;
    add("link density", text + "<p>Mehr <a href=/x>über Ponys</a></p>", "Mehr über Ponys",
        "66 % of its words are links");
    add("all link", text + "<p><a href=/x>Ponys und Esel</a></p>", "Ponys und Esel",
        "all of it is one link");
    add("navigation", "<nav><p>Ponys</p></nav>" + text, "Ponys", "stands in a navigation area");
    add("navigation by role", "<div role=navigation><p>Ponys</p></div>" + text, "Ponys",
        "stands in a navigation area");
    add("footer", text + "<footer><p>Ponys</p></footer>", "Ponys", "stands in the page's footer");
    add("header", "<header><p>Ponys</p></header>" + text, "Ponys", "stands in the page's header");
    add("aside", text + "<aside><p>Ponys</p></aside>", "Ponys", "stands in a side box");
    add("form", text + "<form><p>Ponys</p></form>", "Ponys", "stands in a form");
    add("dialog", "<div aria-modal=true><p>Ponys</p></div>" + text, "Ponys",
        "stands in a dialog laid over the page");
    add("hidden", text + "<div hidden><p>Ponys</p></div>", "Ponys",
        "is hidden on the page as published");
    add("named box", text + "<div class='x Share-Bar'><p>Ponys</p></div>", "Ponys",
        "the page names its box “Share-Bar”");
    add("one of fourteen", text + row(14), "Pony 3", "is one of 14 blocks of the same shape");
    add("repeated", text + "<p>Ponys</p><div>Ponys</div><b>Ponys</b>", "Ponys",
        "stands 3 times on the page");
    add("consent", text + "<p>Wir verwenden Cookies.</p>", "Wir verwenden Cookies.",
        "asks for consent to cookies");
    add("ad blocker", text + "<p>Bitte den Werbeblocker ausschalten</p>",
        "Bitte den Werbeblocker ausschalten", "asks to switch off an ad blocker");
    add("subscription", text + "<p>Jetzt abonnieren!</p>", "Jetzt abonnieren!",
        "offers a subscription");
    add("newsletter", text + "<p>Unser Newsletter</p>", "Unser Newsletter", "offers a newsletter");
    add("login", text + "<p>Jetzt registrieren</p>", "Jetzt registrieren",
        "asks to log in or register");
    add("share", text + "<p>Artikel teilen</p>", "Artikel teilen",
        "names social networks or ways to share");
    add("comments", text + "<p>7 Kommentare</p>", "7 Kommentare", "is a comment or invites one");
    add("elsewhere", text + "<p>Lesen Sie auch</p>", "Lesen Sie auch", "points to other texts");
    add("author", text + "<p>Über den Autor</p>", "Über den Autor", "tells about the author");
    add("advertisement", text + "<p>Anzeige Gartenmöbel bis zu 40 % reduziert im Werk</p>",
        "Anzeige Gartenmöbel bis zu 40 % reduziert im Werk", "is labelled as an advertisement");
    add("legal", text + "<p>© 2020 Muster</p>", "© 2020 Muster", "is a legal notice");
    add("control", text + "<p>Schriftgröße</p>", "Schriftgröße", "is a control of the page");
    add("before", "<p>Ponys</p>" + text, "Ponys", "stands before the article begins");
    add("after", text + "<p>Ponys</p>", "Ponys", "stands after the article ends");
    add("box of links", text + "<div><p>Ponys</p><p><a href=/x>Esel und andere</a></p></div>",
        "Ponys", "stands in a box of which 75 % of the words are links");
    add("outside", "<div>" + text + text + "</div><p>Ponys</p>", "Ponys",
        "stands outside the box that holds the article");
    add("fragment", text + "<p>Ponys und Esel</p>", "Ponys und Esel", "has only 3 words");
    add("no sentence", text + "<p>Ponys, Esel und noch viele andere Tiere</p>",
        "Ponys, Esel und noch viele andere Tiere", "holds no sentence");
    add("teaser", text + "<h3>Sieben Ponys und ein Esel</h3>" + text, "Sieben Ponys und ein Esel",
        "looks like a headline, and no text of its own follows");
    add("title", "<title>Der Fluss im Tal</title><h1>+Der Fluss im Tal</h1>" + text,
        "+Der Fluss im Tal", "is the page's title");
    add("heading", "<h2>+Ponys</h2>" + text, "+Ponys", "heads text of the article");
    add("among", text + "<p>+Ponys</p>" + text, "+Ponys",
        "stands between paragraphs of the article");
    add("main", "<main><p>+Ponys</p></main>", "+Ponys",
        "stands in the part marked as main content");
}

void ReasonsTest::eachClaimIsMeasured() {
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, block);
    QFETCH(QByteArray, claim);
    const auto page = MarkedPage::html(html.toStdString());
    const std::string reasons = page.reasons(block.toStdString());
    QVERIFY2(reasons.find(claim.toStdString()) != std::string::npos, reasons.c_str());
}

void ReasonsTest::noClaimIsMadeWithoutItsGround_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("claim");
    const auto add = [](const char* name, const char* html, const char* block, const char* claim) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(block) << QByteArray(claim);
    };
    add("a block of a dialog does not ask for consent itself",
        "<div class=cookies><p>Wir verwenden Cookies.</p><p>Ponys</p></div><p>+T.</p>", "Ponys",
        "asks for consent");
    add("the footer of an article is not the page's",
        "<article><p>+T.</p><footer><p>Ponys</p></footer></article>", "Ponys",
        "stands in the page's footer");
    add("the name of the article's box is not the name of the block's",
        "<div class=related><p>+T.</p><p><a href=/>Ponys im Tal</a></p></div>", "Ponys im Tal",
        "the page names its box");
    add("three are not many", "<p>+T.</p><ul><li>A b<li>C d<li>E f</ul>", "A b", "is one of");
    add("what mentions an advertisement is not labelled as one",
        "<p>+T.</p><p>Die Stadt plant eine Anzeige gegen unbekannt</p>",
        "Die Stadt plant eine Anzeige gegen unbekannt", "is labelled");
    add("without an article nothing stands before it", "<p>Ponys</p><p>Esel</p>", "Ponys",
        "the article");
}

void ReasonsTest::noClaimIsMadeWithoutItsGround() {
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, block);
    QFETCH(QByteArray, claim);
    const auto page = MarkedPage::html(html.toStdString());
    const std::string reasons = page.reasons(block.toStdString());
    QVERIFY2(!reasons.empty(), "no reason at all");
    QVERIFY2(reasons.find(claim.toStdString()) == std::string::npos, reasons.c_str());
}

void ReasonsTest::everyVerdictHasOneToFourReasons() {
    const auto page = MarkedPage::html(std::string("<header><nav>") + row(8) + "</nav></header>" +
                                       prose + "<img src=a.png><p>x</p>" + row(5));
    for (const Verdict& verdict : page.verdicts()) {
        QVERIFY(!verdict.reasons.empty());
        QVERIFY(verdict.reasons.size() <= 4);
        QVERIFY(std::ranges::all_of(verdict.reasons, [&](const Reason& reason) {
            return (reason.id >= ReasonId::FirstKeepReason) == verdict.kept;
        }));
    }
}

namespace {

Grounds moved(std::initializer_list<std::pair<Ground, float>> by) {
    Grounds grounds{};
    for (const auto& [ground, far] : by) {
        grounds[static_cast<std::size_t>(ground)] = far;
    }
    return grounds;
}

}  // namespace

void ReasonsTest::whatMovedTheJudgeComesFirst() {
    const std::string page =
        std::string(prose) + "<footer><p>Ponys <a href=/x>und Esel</a></p></footer>";
    const auto byLinks = MarkedPage::html(
        page, moved({{Ground::Links, -2}, {Ground::Places, -1}, {Ground::Form, -0.5F}}));
    QCOMPARE(byLinks.reasons("Ponys und Esel"),
             std::string("66 % of its words are links; stands in the page's footer; "
                         "has only 3 words"));
    const auto byPlace = MarkedPage::html(
        page, moved({{Ground::Links, -1}, {Ground::Places, -2}, {Ground::Form, -0.5F}}));
    QCOMPARE(byPlace.reasons("Ponys und Esel"),
             std::string("stands in the page's footer; 66 % of its words are links; "
                         "has only 3 words"));
    QCOMPARE(byPlace.on("Ponys und Esel").reasons[0].weight, 2.0F);
    // What it is comes before where it is.
    const auto spoken =
        MarkedPage::html(std::string(prose) + "<footer><p>Unser Newsletter</p></footer>",
                         moved({{Ground::Places, -3}, {Ground::Speech, -0.1F}}));
    QVERIFY(spoken.reasons("Unser Newsletter").starts_with("offers a newsletter; stands in"));
}

void ReasonsTest::whatSpokeAgainstTheVerdictIsNoReason() {
    const std::string page =
        std::string(prose) + "<footer><p>Ponys <a href=/x>und Esel</a></p></footer>";
    const auto some = MarkedPage::html(page, moved({{Ground::Links, 1}, {Ground::Places, -1}}));
    QCOMPARE(some.reasons("Ponys und Esel"), std::string("stands in the page's footer"));
    // Where everything spoke against it, the claims are true still, and something must be said.
    const auto none = MarkedPage::html(
        page,
        moved({{Ground::Links, 1}, {Ground::Places, 1}, {Ground::Form, 1}, {Ground::Position, 1}}));
    QVERIFY(!none.on("Ponys und Esel").reasons.empty());
}

void ReasonsTest::aPassThatOverruledTheModelSaysWhy() {
    const auto page = MarkedPage::html(std::string(prose) + "<p>Ponys</p>",
                                       moved({{Ground::Form, -1}}), ReasonId::SaidAbove);
    QVERIFY(page.reasons("Ponys").starts_with("its words stand in the article above already"));
    // The reason of a removal is none for what is kept.
    QVERIFY(page.reasons("Ponys").find("note") == std::string::npos);
    for (const Verdict& verdict : page.verdicts()) {
        QCOMPARE(verdict.reasons[0].id == ReasonId::SaidAbove, !verdict.kept);
    }
}

QTEST_GUILESS_MAIN(ReasonsTest)
#include "reasons_test.moc"
