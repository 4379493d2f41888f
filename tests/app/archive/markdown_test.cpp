// SPDX-License-Identifier: MIT
#include "archive/markdown.h"

#include <QTest>

#include "core/extraction.h"
#include "core/whole_text.h"
#include "core/writers.h"

using namespace klartext;
using namespace klartext::app;

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontMatterIsRead();
    void ruleAtTheBeginIsNoFrontMatter();
    void textBecomesAnArticle();
    void ownFileReadsAsItWas();
};

void MarkdownTest::frontMatterIsRead() {
    const FrontMatter yaml = readFrontMatter(
        "---\ntitle: \"The \\\"ferry\\\"\"\nTags: [a, 'b c']\nauthors:\n  - Ada\n  - Bob\n"
        "summary: >\n  Two\n  lines\n# a note\n---\nText\n");
    QCOMPARE(yaml.values.at("title"), std::string("The \"ferry\""));
    QCOMPARE(yaml.values.at("tags"), std::string("a, b c"));
    QCOMPARE(yaml.values.at("authors"), std::string("Ada, Bob"));
    QCOMPARE(yaml.values.at("summary"), std::string("Two lines"));
    QCOMPARE(yaml.text, std::string_view("Text\n"));
    const FrontMatter toml = readFrontMatter("+++\ntitle = 'A'\n+++\nText");
    QCOMPARE(toml.values.at("title"), std::string("A"));
}

void MarkdownTest::ruleAtTheBeginIsNoFrontMatter() {
    QCOMPARE(readFrontMatter("---\nText\n").text, std::string_view("---\nText\n"));
    QCOMPARE(readFrontMatter("---\n\n---\nText\n").text, std::string_view("---\n\n---\nText\n"));
}

void MarkdownTest::textBecomesAnArticle() {
    core::RawPage page;
    page.bytes = markdownPage(
        "---\ntitle: The ferry\nauthor: Ada Byron\ndate: 2026-11-26\n---\n"
        "Short.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [home](https://example.org)\n- [x] done\n");
    page.contentType = "text/html; charset=utf-8";
    page.composition = core::wholeText;
    const auto extraction = core::extract(page);
    QCOMPARE(extraction.metadata.title, std::string("The ferry"));
    QCOMPARE(extraction.metadata.byline, std::string("Ada Byron"));
    QVERIFY(
        QString::fromStdString(extraction.metadata.date).startsWith(QStringLiteral("2026-11-26")));
    const std::string text = core::toPlainText(core::article(extraction, {}), {.header = false});
    QCOMPARE(QString::fromStdString(text).simplified(),
             QStringLiteral("Short. a | b 1 | 2 • home • ☑ done"));
}

void MarkdownTest::ownFileReadsAsItWas() {
    core::RawPage page;
    page.bytes =
        "<title>The ferry</title><article><h1>The ferry</h1><p>It crosses the river every hour, "
        "and "
        "nobody on either bank can remember a time when it did not.</p><ul><li>One<li>Two</ul>"
        "</article>";
    page.composition = core::wholeText;
    const core::Article first = core::article(core::extract(page), {});
    core::RawPage again;
    again.bytes = markdownPage(core::toMarkdown(first));
    again.composition = core::wholeText;
    const core::Article second = core::article(core::extract(again), {});
    QCOMPARE(core::toPlainText(second), core::toPlainText(first));
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "core/whole_text.h"
#include "markdown_test.moc"
