// SPDX-License-Identifier: MIT
#include <QtTest>
#include <string>
#include <vector>

#include "dom/html_parser.h"
#include "metadata/metadata.h"

using namespace klartext::core;

/// Who wrote a page is weighed from all that the page says; where little speaks for anybody, nobody
/// is named.
class BylineChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authorIsChosen_data();
    void authorIsChosen();
};

namespace {

const char* const paragraph =
    "<p>The river had been rising since the morning, and by noon the lower road was under water, "
    "so that the buses took the long way round and the school let the children go home early.</p>";

}  // namespace

void BylineChoiceTest::authorIsChosen_data() {
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("byline");
    const auto row = [](const char* name, const char* head, const char* body, const char* byline) {
        QTest::newRow(name) << QString::fromUtf8(head) << QString::fromUtf8(body)
                            << QString::fromUtf8(byline);
    };
    row("person before the organization that publishes",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rain\","
        "\"author\":[{\"@type\":\"Organization\",\"name\":\"The Gazette\"},"
        "{\"@type\":\"Person\",\"name\":\"Ann Lee\"}]}</script>",
        "<h1>Rain</h1>", "Ann Lee");
    row("preview card",
        "<meta name=twitter:label1 content='Written by'>"
        "<meta name=twitter:data1 content='Ann Lee'><meta property=article:published_time "
        "content=2024-05-02>",
        "<h1>Rain</h1><div class=author-name>Ann Lee</div>", "Ann Lee");
    row("first post of a thread", "",
        "<h1>Rain</h1><article data-author=kbd_fan><p>Does it rain?</p></article>"
        "<article data-author=wet_cat><p>It does.</p></article>",
        "kbd_fan");
    row("class that says name", "",
        "<h1>Rain</h1><time datetime=2024-05-02>May 2</time><div class='post__author__name'>Ann "
        "Lee</div>",
        "Ann Lee");
    row("one name behind by", "",
        "<h1>Rain</h1><time datetime=2024-05-02>May 2</time><p>by ibby</p>", "ibby");
    row("label in several words", "",
        "<h1>Rain</h1><time datetime=2024-05-02>May 2</time><h6>Author(s)</h6><p>Ann Lee, Bo "
        "Chan</p>",
        "Ann Lee, Bo Chan");
    row("licence", "<meta name=author content='CC-BY 4.0'>",
        "<h1>Rain</h1><p class=author>CC-BY 4.0</p>", "");
    row("link to a members' area", "", "<h1>Rain</h1><a href=/members/area>Member Login</a>", "");
    row("shop that names itself", "<meta property=og:site_name content='The Mill'>",
        "<h1>Flour</h1><div class=author>The Mill</div>", "");
}

void BylineChoiceTest::authorIsChosen() {
    QFETCH(QString, head);
    QFETCH(QString, body);
    const PageTree page = parseHtml("<html><head>" + head.toStdString() + "</head><body>" +
                                        body.toStdString() + paragraph + paragraph,
                                    "https://gazette.example/a/rain", {})
                              .tree;
    const std::vector<Verdict> verdicts(page.blocks().size());
    QTEST(QString::fromStdString(readMetadata(page, verdicts).byline), "byline");
}

QTEST_GUILESS_MAIN(BylineChoiceTest)
#include "byline_choice_test.moc"
