// SPDX-License-Identifier: MIT
#include "dom/prefilter.h"

#include <QtTest>

using namespace klartext::core;

class PrefilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatNobodyReads_data();
    void leavesOutWhatNobodyReads();
    void keepsDataScripts();
    void flattensDeepNesting();
    void closesWhatItOpened();
    void unclosedParagraphsAreNotDeep();
    void stopsAtItsLimits();
};

void PrefilterTest::leavesOutWhatNobodyReads_data() {
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("filtered");
    const auto row = [](const char* name, const char* page, const char* filtered) {
        QTest::newRow(name) << QByteArray(page) << QByteArray(filtered);
    };
    row("comment and script", "<p>a<!-- b --><script>c</script>d", "<p>ad");
    row("empty comments", "a<!-->b<!--->c", "abc");
    row("comment closed with a bang", "a<!-- x --!>b", "ab");
    row("comment that never ends", "a<!-- b <p>c", "a");
    row("script with a tag in a string", "<script>'</p></scripty>'</script>x", "x");
    row("double escaped script", "<script><!-- <script> </script> --></script>x", "x");
    row("script in upper case", "<SCRIPT>a</Script >b", "b");
    row("style", "<style>p > a { content: '<b>' }</style>x", "x");
    row("text area", "<textarea><p>typed</textarea>x", "x");
    row("title keeps its tags as text", "<title>a <b> c</title>", "<title>a <b> c</title>");
    row("svg", "a<svg><path d='1>2'/><svg><g></g></svg><title>t</title></svg>b", "ab");
    row("self-closing svg", "a<svg/>b", "ab");
    row("paragraph breaks out of svg", "<svg><path><p>text", "<p>text");
    row("foreign object belongs to svg", "<svg><foreignObject><p>x</p></foreignObject></svg>y",
        "y");
    row("frame body", "<iframe src=a>x <p> y</iframe>z", "<iframe src=a></iframe>z");
    row("frame left open in noscript", "<noscript><iframe src=a></noscript><p>text",
        "<noscript><iframe src=a></iframe></noscript><p>text");
    row("frame left open", "<iframe src=a><p>text", "<iframe src=a></iframe><p>text");
    row("unread attributes", "<a onclick='x()' href=b data-track=\"1>2\" class='c d'>e</a>",
        "<a href=b class='c d'>e</a>");
    row("hiding style stays", "<p style='color: red'>a<p style=\"display: none\">b",
        "<p>a<p style=\"display: none\">b");
    row("lone less-than", "1 < 2 <3", "1 &lt; 2 &lt;3");
    row("bogus comments", "a<?php x ?>b</3>c<![CDATA[d]]>e", "abce");
    row("doctype", "<!DOCTYPE html><p>a", "<!DOCTYPE html><p>a");
    row("tag cut off", "<p>a<a href=\"x", "<p>a");
    row("end tag cut off", "<p>a</p", "<p>a</p>");
    row("end tag with attributes", "<b>a</b class='>'>c", "<b>a</b>c");
}

void PrefilterTest::leavesOutWhatNobodyReads() {
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, filtered);
    QCOMPARE(QByteArray::fromStdString(prefilter(page.toStdString()).html), filtered);
}

void PrefilterTest::keepsDataScripts() {
    const Prefiltered page = prefilter(
        "<script type='application/ld+json'>{\"a\":1}</script>"
        "<script type=\"Application/JSON\">[2]</script><script>3</script>");
    QCOMPARE(page.html, std::string());
    QCOMPARE(page.jsonLd, std::vector<std::string>{"{\"a\":1}"});
    QCOMPARE(page.embeddedState, std::vector<std::string>{"[2]"});
}

void PrefilterTest::flattensDeepNesting() {
    PrefilterLimits limits;
    limits.maxDepth = 3;
    const Prefiltered page =
        prefilter("<div><div><div><div>deep</div></div></div></div><p>after", limits);
    QCOMPARE(page.html, std::string("<div><div><div>deep</div></div></div><p>after"));
    QVERIFY(page.flattened);
}

void PrefilterTest::closesWhatItOpened() {
    PrefilterLimits limits;
    limits.maxDepth = 2;
    // The third <b> is left out, and so is the end tag that belongs to it.
    QCOMPARE(prefilter("<div><b><b>x</b>y</b>z</div>", limits).html,
             std::string("<div><b>xy</b>z</div>"));
}

void PrefilterTest::unclosedParagraphsAreNotDeep() {
    std::string html;
    for (int i = 0; i < 5000; ++i) {
        html += "<p>a<li>b<tr><td>c";
    }
    QVERIFY(!prefilter(html).flattened);
}

void PrefilterTest::stopsAtItsLimits() {
    PrefilterLimits limits;
    limits.maxBytes = 10;
    Prefiltered page = prefilter("0123456789abcdef", limits);
    QVERIFY(page.truncated);
    QCOMPARE(page.html, std::string("0123456789"));
    limits = {};
    limits.maxTags = 2;
    page = prefilter("<b>1</b><b>2</b><b>3</b>", limits);
    QVERIFY(page.truncated);
}

QTEST_GUILESS_MAIN(PrefilterTest)
#include "prefilter_test.moc"
