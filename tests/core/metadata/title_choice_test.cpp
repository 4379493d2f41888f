// SPDX-License-Identifier: MIT
#include <QtTest>
#include <string>
#include <vector>

#include "dom/html_parser.h"
#include "metadata/metadata.h"

using namespace klartext::core;

/// Pages name their title in several ways; readers know it by the heading unless that says another
/// thing than all others.
class TitleChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titleIsChosen_data();
    void titleIsChosen();
    void headingWithAButtonIsTheTitlesBlock();
};

namespace {

const char* const paragraph =
    "<p>The river had been rising since the morning, and by noon the lower road was under water, "
    "so that the buses took the long way round and the school let the children go home early.</p>";

PageTree parse(const std::string& head, const std::string& body, const std::string& url) {
    return parseHtml("<html><head>" + head + "</head><body>" + body + paragraph + paragraph, url,
                     {})
        .tree;
}

Metadata metadataOf(const PageTree& page) {
    return readMetadata(page, std::vector<Verdict>(page.blocks().size()));
}

}  // namespace

void TitleChoiceTest::titleIsChosen_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const char* url, const char* head, const char* body,
                        const char* title) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(head)
                            << QString::fromUtf8(body) << QString::fromUtf8(title);
    };
    const char* const story = "https://gazette.example/news/a1";
    const char* const page = "https://mill.example/flour-and-bran";
    row("an article's heading before its wording for search engines", story,
        "<title>River floods: road closed, buses late, school shut | The Gazette</title>",
        "<h1>Rain at last</h1>", "Rain at last");
    row("a page's name before a slogan in its heading", page,
        "<title>Flour and bran | The Mill</title><meta property=og:title content='Flour and bran'>",
        "<h1>Your kitchen deserves better</h1>", "Flour and bran");
    row("no link that stands as a heading on every page", story,
        "<title>Rain at last - River Notes</title>",
        "<h1><a href=/>River Notes</a></h1><h1>Rain at last</h1>", "Rain at last");
    row("no heading that ends the title as the site's name does", page,
        "<title>Lending out bowls - The Potter's Book</title>",
        "<div><h1>The Potter's Book</h1></div><h1>Lending out bowls</h1>", "Lending out bowls");
    row("no button inside the heading", page, "<title>Kiln in clay - The Potter</title>",
        "<h1>Kiln <button>Copy the path</button></h1>", "Kiln");
    row("no prefix that a thread's heading carries", "https://forum.example/threads/lamp.7/",
        "<title>Which oil for an old lamp?</title>",
        "<h1><span class=label>Question</span> Which oil for an old lamp?</h1>",
        "Which oil for an old lamp?");
    row("the heading whose words the address has", "https://mill.example/p/coarse-rye-flour",
        "<title>Coarse rye flour, 5 kg | The Mill</title>",
        "<h1>Welcome to the mill</h1><h1>Coarse rye flour</h1>", "Coarse rye flour");
    row("the preview's title where no heading stands", page,
        "<title>Mill</title><meta property=og:title content='Bran for horses'>", "<p>Bran.</p>",
        "Bran for horses");
    row("a start page's own wording", "https://mill.example/",
        "<link rel=canonical href='https://mill.example/'><title>Fresh flour daily</title>"
        "<meta property=og:title content='Fresh flour daily'>",
        "<h1>Better bread begins here</h1>", "Fresh flour daily");
}

void TitleChoiceTest::titleIsChosen() {
    QFETCH(QString, url);
    QFETCH(QString, head);
    QFETCH(QString, body);
    const PageTree page = parse(head.toStdString(), body.toStdString(), url.toStdString());
    QTEST(QString::fromStdString(metadataOf(page).title), "title");
}

void TitleChoiceTest::headingWithAButtonIsTheTitlesBlock() {
    const PageTree page = parse("<title>Kiln in clay - The Potter</title>",
                                "<h1>Kiln <button>Copy the path</button></h1>", "");
    const BlockId block = metadataOf(page).titleBlock;
    QVERIFY(block != noBlock);
    QVERIFY(page.closest(page.block(block).first, Tag::H1) != noNode);
}

QTEST_GUILESS_MAIN(TitleChoiceTest)
#include "title_choice_test.moc"
