// SPDX-License-Identifier: MIT
#include <QTest>

#include "article_picture.h"

using namespace klartext::core::test;

/// What stands in the lines of an article.
class ProjectedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceIsFoldedAsInABrowser_data();
    void whiteSpaceIsFoldedAsInABrowser() { comparePicture(); }
    void paragraphsComeFromAnyMarkup_data();
    void paragraphsComeFromAnyMarkup() { comparePicture(); }
    void inlineMarksSurvive_data();
    void inlineMarksSurvive() { comparePicture(); }
    void linksLeadSomewhereSafe_data();
    void linksLeadSomewhereSafe() { comparePicture(); }
};

void ProjectedTextTest::whiteSpaceIsFoldedAsInABrowser_data() {
    addRows({
        {"runs become one blank", "<p>  one \n\t two  </p>", "<p>one two</p>\n"},
        {"no blank is invented", "<p>un<b>frei</b>willig<i>st</i></p>",
         "<p>un<strong>frei</strong>willig<em>st</em></p>\n"},
        {"a blank at an inner edge moves out", "<p>one<b> two </b>three</p>",
         "<p>one <strong>two</strong> three</p>\n"},
        {"between two marks it belongs to neither", "<p><b>one </b><i> two</i></p>",
         "<p><strong>one</strong> <em>two</em></p>\n"},
        {"spans do not part words", "<p><span>D</span>as <span>Haus</span><span>tier</span></p>",
         "<p>Das Haustier</p>\n"},
        {"words that only a style parts",
         "<p><span>Abenteuer</span><span>Offene Welt</span><a href='/x'>Ab 6</a><a "
         "href='/y'>Über</a></p>",
         "<p>Abenteuer Offene Welt <a href=\"https://blatt.example/x\">Ab 6</a> "
         "<a href=\"https://blatt.example/y\">Über</a></p>\n"},
        {"parts of words are not parted",
         "<p>CO<span>2</span> <span>3</span>D <span>Zeit</span>schrift "
         "<span>日本</span><span>語</span> <code><span>get</span><span>Value</span></code></p>",
         "<p>CO2 3D Zeitschrift 日本語 <code>getValue</code></p>\n"},
        {"no-break spaces stay", "<p>10\u00a0km</p>", "<p>10\u00a0km</p>\n"},
        {"no-break spaces at an edge go", "<p>\u00a0 one <b>two</b>&nbsp;&nbsp;</p>",
         "<p>one <strong>two</strong></p>\n"},
        {"none beside a line break", "<p>one <br> two</p>", "<p>one<br>\ntwo</p>\n"},
        {"line ends between CJK are blanks", "<p>日本\n語</p>", "<p>日本 語</p>\n"},
    });
}

void ProjectedTextTest::paragraphsComeFromAnyMarkup_data() {
    addRows({
        {"loose text", "<div>one two<div>three four</div>five six</div>",
         "<p>one two</p>\n<p>three four</p>\n<p>five six</p>\n"},
        {"a poem keeps its lines", "<p>Rose, oh reiner<br>Widerspruch, Lust</p>",
         "<p>Rose, oh reiner<br>\nWiderspruch, Lust</p>\n"},
        {"two line ends part paragraphs",
         "<font>One two.<br><br>Three <b>four.<br>\n<br>Five</b></font>",
         "<p>One two.</p>\n<p>Three <strong>four.</strong></p>\n<p><strong>Five</strong></p>\n"},
        {"stanzas", "<p>a b<br>c d<br><br>e f<br>g h</p>",
         "<p>a b<br>\nc d</p>\n<p>e f<br>\ng h</p>\n"},
        {"center and font are nothing", "<center><font face=Arial>Some text</font></center>",
         "<p>Some text</p>\n"},
        {"headings at their level",
         "<h1>One</h1><section><h3>Two <b>bold</b></h3><p>x y</p></section>",
         "<h1>One</h1>\n<h3>Two bold</h3>\n<p>x y</p>\n"},
        {"boxes in a heading are lines of it", "<h2><div>Kicker</div><div>Title</div></h2>",
         "<h2>Kicker<br>\nTitle</h2>\n"},
        {"an unclosed heading is none", "<h2>Title<p>One two.</p><p>Three.</p><ul><li>x</li></ul>",
         "<p>Title</p>\n<p>One two.</p>\n<p>Three.</p>\n<ul>\n<li>x</li>\n</ul>\n"},
        {"a link around boxes goes into each", "<a href='/x'><h3>Title</h3><p>Text of it</p></a>",
         "<h3><a href=\"https://blatt.example/x\">Title</a></h3>\n"
         "<p><a href=\"https://blatt.example/x\">Text of it</a></p>\n"},
        {"quotes hold paragraphs", "<blockquote>Said one.<p>Said two.</p></blockquote>",
         "<blockquote>\n<p>Said one.</p>\n<p>Said two.</p>\n</blockquote>\n"},
        {"rules part text", "<hr><p>one</p><hr><hr><p>two</p><hr>",
         "<p>one</p>\n<hr>\n<p>two</p>\n"},
        {"a table in a paragraph ends it",
         "<p>before <table><tr><td>a<td>b<tr><td>c<td>d</table> after",
         "<p>before</p>\n<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n"
         "</table>\n<p>after</p>\n"},
        {"empty boxes vanish",
         "<p></p><div><ul><li></li></ul><h2> </h2><blockquote></blockquote></div><p>x</p>",
         "<p>x</p>\n"},
        {"a shadow root shows",
         "<my-card><template shadowrootmode=open><p>Shown text here</p></template></my-card>",
         "<p>Shown text here</p>\n"},
        {"controls stand apart", "<div><span role=tab>one</span><span role=tab>two</span></div>",
         "<p>one</p>\n<p>two</p>\n"},
        {"words of custom boxes stay apart", "<p>one</p><x-a>two</x-a><x-b>three</x-b>",
         "<p>one</p>\n<p>two</p>\n<p>three</p>\n"},
    });
}

void ProjectedTextTest::inlineMarksSurvive_data() {
    addRows({
        {"marks",
         "<p><em>a</em> <strong>b</strong> <code>c</code> <kbd>d</kbd> <sup>e</sup> <sub>f</sub> "
         "<del>g</del> <ins>h</ins> <mark>i</mark> <small>j</small></p>",
         "<p><em>a</em> <strong>b</strong> <code>c</code> <kbd>d</kbd> <sup>e</sup> <sub>f</sub> "
         "<del>g</del> <u>h</u> <mark>i</mark> <small>j</small></p>\n"},
        {"old names", "<p><i>a</i> <b>b</b> <tt>c</tt> <s>d</s> <strike>e</strike> <u>f</u></p>",
         "<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del> <del>e</del> "
         "<u>f</u></p>\n"},
        {"the same mark twice is one", "<p><b><strong>a</strong> b</b></p>",
         "<p><strong>a b</strong></p>\n"},
        {"links are not underlined twice", "<p><a href='/x'><u>a</u></a></p>",
         "<p><a href=\"https://blatt.example/x\">a</a></p>\n"},
        {"icons are nothing", "<p><i class=icon></i>Text</p>", "<p>Text</p>\n"},
        {"a mark goes on over paragraphs", "<b>one<p>two</p></b>",
         "<p><strong>one</strong></p>\n<p><strong>two</strong></p>\n"},
        {"quotation marks", "<p>Er sagte <q>ja <b>doch</b></q>.</p>",
         "<p>Er sagte “ja <strong>doch</strong>”.</p>\n"},
        {"ruby readings stand in brackets",
         "<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>だ</p>",
         "<p><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>だ</p>\n"},
        {"what an unclosed bracket swallowed", "<p>one <rp>two three</p>",
         "<p>one two three</p>\n"},
        {"blocks in a hidden part of a line stay for themselves",
         "Seen <span hidden>not seen<div>kept by a person</div></span>",
         "<p>Seen</p>\n<p>kept by a person</p>\n"},
        {"hidden parts of a line are not shown", "<p>Seen <span hidden>not seen</span> again</p>",
         "<p>Seen again</p>\n"},
    });
}

void ProjectedTextTest::linksLeadSomewhereSafe_data() {
    addRows({
        {"relative", "<p><a href='../b?c#d'>x</a></p>",
         "<p><a href=\"https://blatt.example/b?c#d\">x</a></p>\n"},
        {"from the base", "<base href='https://andere.example/y/'><p><a href=b>x</a></p>",
         "<p><a href=\"https://andere.example/y/b\">x</a></p>\n"},
        {"mail and telephone", "<p><a href='mailto:a@b.example'>x</a> <a href='tel:+49'>y</a></p>",
         "<p><a href=\"mailto:a@b.example\">x</a> <a href=\"tel:+49\">y</a></p>\n"},
        {"script", "<p><a href=' java\nscript:alert(1)'>x</a> <a href='JAVASCRIPT:1'>y</a></p>",
         "<p>x y</p>\n"},
        {"data, vbscript, file, blob",
         "<p><a href='data:text/html,a'>a</a> <a href='vbscript:b'>b</a> <a "
         "href='file:///etc'>c</a> "
         "<a href='blob:https://x.example/1'>d</a></p>",
         "<p>a b c d</p>\n"},
        {"footnotes lead there and back",
         "<p>Text<sup id=r1><a href='#f1'>1</a></sup></p><ol><li id=f1>Note <a "
         "href='#r1'>up</a></li></ol>",
         "<p>Text<sup id=\"r1\"><a href=\"#f1\">1</a></sup></p>\n<ol>\n<li id=\"f1\">Note <a "
         "href=\"#r1\">up</a></li>\n</ol>\n"},
        {"a target that was removed", "<p>Text <a href='#f1'>1</a></p><p id=f1>REMOVED</p>",
         "<p>Text 1</p>\n"},
        {"a link that was removed", "<p><a href='#s'>REMOVED</a></p><p id=s>here</p>",
         "<p>here</p>\n"},
        {"an anchor without content", "<p><a href='#s'>go</a></p><a name=s></a><h2>Here</h2>",
         "<p><a href=\"#s\">go</a></p>\n<h2 id=\"s\">Here</h2>\n"},
        {"a target inside a line", "<p><a href='#s'>go</a></p><p>one <span id=s>two</span></p>",
         "<p><a href=\"#s\">go</a></p>\n<p>one <span id=\"s\">two</span></p>\n"},
        {"the page's own address", "<p><a href='text.html#s'>go</a></p><p id=s>here</p>",
         "<p><a href=\"#s\">go</a></p>\n<p id=\"s\">here</p>\n"},
    });
}

QTEST_GUILESS_MAIN(ProjectedTextTest)
#include "projected_text_test.moc"
