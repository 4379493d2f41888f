// SPDX-License-Identifier: MIT
#include "core/projection.h"

#include <QTest>

#include "support/judged_page.h"
#include "write/html_body.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

namespace {

/// One structure of a page and the article it becomes.
struct Picture {
    const char* name;
    const char* html;
    const char* expected;
};

void addRows(std::initializer_list<Picture> pictures) {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    for (const Picture& picture : pictures) {
        QTest::newRow(picture.name) << QByteArray(picture.html) << QByteArray(picture.expected);
    }
}

QByteArray articleOf(const QByteArray& html) {
    const Extraction page = judgedPage(html.toStdString());
    return QByteArray::fromStdString(htmlBody(article(page).body));
}

void comparePicture() {
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    QCOMPARE(articleOf(html), expected);
}

}  // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceIsFoldedAsInABrowser_data();
    void whiteSpaceIsFoldedAsInABrowser() { comparePicture(); }
    void paragraphsComeFromAnyMarkup_data();
    void paragraphsComeFromAnyMarkup() { comparePicture(); }
    void inlineMarksSurvive_data();
    void inlineMarksSurvive() { comparePicture(); }
    void listsKeepTheirNesting_data();
    void listsKeepTheirNesting() { comparePicture(); }
    void tablesAreToldFromLayout_data();
    void tablesAreToldFromLayout() { comparePicture(); }
    void codeKeepsItsSpace_data();
    void codeKeepsItsSpace() { comparePicture(); }
    void linksLeadSomewhereSafe_data();
    void linksLeadSomewhereSafe() { comparePicture(); }
    void picturesAreFound_data();
    void picturesAreFound() { comparePicture(); }
    void picturesInThePageItselfAreKept_data();
    void picturesInThePageItselfAreKept();
    void removedBlocksLeaveNoTrace_data();
    void removedBlocksLeaveNoTrace() { comparePicture(); }
    void overridesWinOverVerdicts();
    void metadataIsNotRepeated();
    void leadOpensTheArticle();
    void tallyCountsWordsAsPeopleDo();
    void markedPageHoldsEverything();
    void blocksMarkTheirElements();
    void deepNestingIsBounded();
};

void ProjectionTest::whiteSpaceIsFoldedAsInABrowser_data() {
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

void ProjectionTest::paragraphsComeFromAnyMarkup_data() {
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

void ProjectionTest::inlineMarksSurvive_data() {
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

void ProjectionTest::listsKeepTheirNesting_data() {
    addRows({
        {"nested", "<ul><li>a<ol start=3><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>",
         "<ul>\n<li>a\n<ol "
         "start=\"3\">\n<li>b</li>\n</ol>\n</li>\n<li>\n<p>c</p>\n<p>d</p>\n</li>\n</ul>\n"},
        {"a list in a list belongs to the item before",
         "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>",
         "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"},
        {"loose content gets an item", "<ul>one<li>two</li><div>three</div></ul>",
         "<ul>\n<li>one</li>\n<li>two</li>\n<li>three</li>\n</ul>\n"},
        {"items without a list are paragraphs", "<div><li>one</li><li>two</li></div>",
         "<p>one</p>\n<p>two</p>\n"},
        {"definitions", "<dl><div><dt>A</dt><dd>first</dd></div><dt>B<dd>second<dd>third</dl>",
         "<dl>\n<dt>A</dt>\n<dd>first</dd>\n<dt>B</dt>\n<dd>second</dd>\n<dd>third</dd>\n</dl>\n"},
    });
}

void ProjectionTest::tablesAreToldFromLayout_data() {
    addRows({
        {"data", "<table><caption>Prices</caption><tr><th>Fruit<th>Euro<tr><td>Apple<td>1</table>",
         "<table>\n<caption>Prices</caption>\n<tr><th>Fruit</th><th>Euro</th></tr>\n"
         "<tr><td>Apple</td><td>1</td></tr>\n</table>\n"},
        {"spans and empty cells",
         "<table><tr><th colspan=2>ab<th>c<tr><td rowspan=2>d<td><td>e<tr><td>f<td>g</table>",
         "<table>\n<tr><th colspan=\"2\">ab</th><th>c</th></tr>\n"
         "<tr><td "
         "rowspan=\"2\">d</td><td></td><td>e</td></tr>\n<tr><td>f</td><td>g</td></tr>\n</table>\n"},
        {"one column places boxes", "<table><tr><td>one two<tr><td>three four</table>",
         "<p>one two</p>\n<p>three four</p>\n"},
        {"said to be layout", "<table role=presentation><tr><td>a b<td>c d<tr><td>e<td>f</table>",
         "<p>a b</p>\n<p>c d</p>\n<p>e</p>\n<p>f</p>\n"},
        {"around tables",
         "<table><tr><td>menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table><tr><td>x<td>y</table>",
         "<p>menu</p>\n<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n</"
         "table>\n"
         "<p>x</p>\n<p>y</p>\n"},
        {"around articles", "<table><tr><td>menu<td><h2>Title</h2><p>Text<tr><td>x<td>y</table>",
         "<p>menu</p>\n<h2>Title</h2>\n<p>Text</p>\n<p>x</p>\n<p>y</p>\n"},
        {"a row that lost its content",
         "<table><tr><th>a<th>b<tr><td rowspan=2>c<td>d<tr><td>REMOVED</table>",
         "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>\n"},
        {"cells hold lists", "<table><tr><th>a<th>b<tr><td>c<td><ul><li>d<li>e</ul></table>",
         "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>\n<ul>\n<li>d</li>\n<li>e</"
         "li>\n</ul>\n"
         "</td></tr>\n</table>\n"},
    });
}

void ProjectionTest::codeKeepsItsSpace_data() {
    addRows({
        {"white space counts", "<pre>\n\nif a:\n    b()\n\n    c()\n</pre>",
         "<pre><code>if a:\n    b()\n\n    c()</code></pre>\n"},
        {"highlighting goes, its language stays",
         "<pre><code class='hljs language-Rust'><span class=k>fn</span> <b>main</b>() "
         "{}</code></pre>",
         "<pre><code class=\"language-rust\">fn main() {}</code></pre>\n"},
        {"language of the box",
         "<div class='highlight highlight-source-cpp'><pre>int a;</pre></div>",
         "<pre><code class=\"language-cpp\">int a;</code></pre>\n"},
        {"language as data", "<pre data-lang=go>x := 1</pre>",
         "<pre><code class=\"language-go\">x := 1</code></pre>\n"},
        {"old highlighters", "<pre class='brush: php; gutter: true'>echo 1;</pre>",
         "<pre><code class=\"language-php\">echo 1;</code></pre>\n"},
        {"lines in boxes", "<pre><div>a = 1</div><div>  b = 2</div></pre>",
         "<pre><code>a = 1\n  b = 2</code></pre>\n"},
        {"lines by br", "<pre>a = 1<br>  b = 2<br><br>c</pre>",
         "<pre><code>a = 1\n  b = 2\n\nc</code></pre>\n"},
        {"line numbers beside the code",
         "<table class=highlight><tr><td class=gutter><pre>1\n2\n</pre></td>"
         "<td class=code><pre>a = 1\n  b = 2\n</pre></td></tr></table>",
         "<pre><code>a = 1\n  b = 2</code></pre>\n"},
        {"a row a line",
         "<table class=blob><tr><td class=num>1</td><td class=blob-code>a = 1</td></tr>\n"
         "<tr><td class=num>2</td><td class=blob-code>  b = 2</td></tr></table>",
         "<pre><code>a = 1\n  b = 2</code></pre>\n"},
        {"lines numbered by elements",
         "<pre><div><span>1</span><div>a = "
         "<b>1</b></div></div><div><span>2</span><div>b</div></div></pre>",
         "<pre><code>a = 1\nb</code></pre>\n"},
        {"numbers that number nothing", "<pre><b>1</b> + <b>2</b> + <b>3</b></pre>",
         "<pre><code>1 + 2 + 3</code></pre>\n"},
        {"markup in code is text", "<pre>&lt;b&gt; &amp;amp;</pre>",
         "<pre><code>&lt;b&gt; &amp;amp;</code></pre>\n"},
    });
}

void ProjectionTest::linksLeadSomewhereSafe_data() {
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

void ProjectionTest::picturesAreFound_data() {
    addRows({
        {"figure",
         "<figure><img src=a.jpg alt=Haus><figcaption>Das <b>Haus</b></figcaption></figure>",
         "<figure>\n<a href=\"https://blatt.example/a/a.jpg\">Haus</a>\n<figcaption>Das "
         "<strong>Haus</strong></figcaption>\n</figure>\n"},
        {"alone in a paragraph", "<p><a href=gross.jpg><img src=a.jpg alt=A></a></p>",
         "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n"},
        {"in a line", "<p>one <img src=a.png alt=A> two</p>",
         "<p>one <a href=\"https://blatt.example/a/a.png\">A</a> two</p>\n"},
        {"at the edge of a paragraph",
         "<p><img src=a.jpg alt=A> one<br><a href=gross.png><img src=b.jpg alt=B></a></p>",
         "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n<p>one</p>\n"
         "<a href=\"https://blatt.example/a/b.jpg\">B</a>\n"},
        {"icons stay in their line", "<p><img src=a.jpg alt=A height=16> one</p>",
         "<p><a href=\"https://blatt.example/a/a.jpg\">A</a> one</p>\n"},
        {"the candidate that is wide enough",
         "<img alt=A src=a.jpg srcset='b.jpg 400w, c.jpg 1600w, d.jpg 4000w'>",
         "<a href=\"https://blatt.example/a/c.jpg\">A</a>\n"},
        {"lazy", "<img alt=A src='data:image/gif;base64,R0l' data-src=b.jpg>",
         "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n"},
        {"lazy with a copy for readers without script",
         "<figure><img alt=A src=grau.gif data-src=b.jpg><noscript><img alt=A "
         "src=b.jpg></noscript></figure>",
         "<figure>\n<a href=\"https://blatt.example/a/b.jpg\">A</a>\n</figure>\n"},
        {"placeholder with a copy",
         "<div><img alt=A src=leer.gif></div><noscript><img alt=A src=b.jpg></noscript>",
         "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n"},
        {"placeholder beside a copy that was removed",
         "<div><img alt=A src=leer.gif></div><noscript><img alt=REMOVED src=b.jpg></noscript>",
         "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n"},
        {"picture sources",
         "<picture><source srcset='b.webp 1x, c.webp 2x'><img alt=A src=a.jpg></picture>",
         "<a href=\"https://blatt.example/a/c.webp\">A</a>\n"},
        {"tracking pixels",
         "<p>x</p><img src=t.gif width=1 height=1><img src=u.gif width=0 height=0>", "<p>x</p>\n"},
        {"placeholders without an address", "<p>x</p><img src='data:image/gif;base64,R0l'>",
         "<p>x</p>\n"},
        {"the same picture right again", "<img src=a.jpg alt=A><img src=a.jpg alt=A><p>x</p>",
         "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n<p>x</p>\n"},
        {"a caption that lost its picture",
         "<figure><img src=a.jpg alt=REMOVED><figcaption>Caption text</figcaption></figure>",
         "<p>Caption text</p>\n"},
        {"a figure around code", "<figure><pre>a</pre></figure>", "<pre><code>a</code></pre>\n"},
        {"videos are links",
         "<p>one</p><iframe src='//video.example/1' title='Ein Film'></iframe><video><source "
         "src=f.mp4></video>",
         "<p>one</p>\n<p class=\"embed\"><a href=\"https://video.example/1\">Ein Film</a></p>\n"
         "<p class=\"embed\"><a href=\"https://blatt.example/a/f.mp4\">blatt.example</a></p>\n"},
        {"frames of one pixel or without address",
         "<p>x</p><iframe src='/t' width=1 height=1></iframe><iframe src='about:blank'></iframe>",
         "<p>x</p>\n"},
    });
}

void ProjectionTest::picturesInThePageItselfAreKept_data() {
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray data(200, 'A');
    const QByteArray lazy = "<img alt=A src='data:image/gif;base64," + data + "' ";
    const QByteArray real = "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n";
    for (const char* type : {"png", "jpeg", "gif", "webp", "avif"}) {
        const QByteArray url = QByteArray("data:image/") + type + ";base64," + data;
        QTest::newRow(type) << QByteArray("<img alt=A src=" + url + ">")
                            << QByteArray("<img src=\"" + url + "\" alt=\"A\">\n");
    }
    QTest::newRow("parameter, line ends and quotes")
        << QByteArray("<img alt=A src='\nDATA:Image/PNG;a=\"b\";base64,AA\n AA" + data + "'>")
        << QByteArray("<img src=\"data:Image/PNG;a=%22b%22;base64,AA%20AA" + data +
                      "\" alt=\"A\">\n");
    for (const char* type : {"image/svg+xml", "image/png+xml", "image/", "text/html", "",
                             "application/xhtml+xml", "text/html;image/png"}) {
        QTest::addRow("not %s", type)
            << QByteArray(QByteArray("<img alt=A src='data:") + type + "," + data + "'>")
            << QByteArray();
    }
    QTest::newRow("no data") << QByteArray("<img alt=A src='data:image/png;" + data + "'>")
                             << QByteArray();
    QTest::newRow("shorter than any picture")
        << QByteArray("<img alt=A src='data:image/png;base64," + data.left(150) + "'>")
        << QByteArray();
    QTest::newRow("placeholder") << QByteArray(lazy + "data-src=b.jpg>") << real;
    QTest::newRow("placeholder with candidates")
        << QByteArray(lazy + "data-srcset='b.jpg 1x'>") << real;
    QTest::newRow("placeholder with a copy")
        << QByteArray(lazy + "><noscript><img alt=A src=b.jpg></noscript>") << real;
}

void ProjectionTest::picturesInThePageItselfAreKept() {
    QFETCH(const QByteArray, image);
    QFETCH(const QByteArray, expected);
    QCOMPARE(articleOf(image + "<p>x</p>"), expected + "<p>x</p>\n");
}

void ProjectionTest::removedBlocksLeaveNoTrace_data() {
    addRows({
        {"between paragraphs",
         "<p>one</p><div><h3>REMOVED</h3><ul><li>REMOVED</li></ul></div><p>two</p>",
         "<p>one</p>\n<p>two</p>\n"},
        {"with the rules around it", "<p>one</p><hr><p>REMOVED</p><hr><p>two</p>",
         "<p>one</p>\n<p>two</p>\n"},
        {"a line of a paragraph", "<p>one<br>REMOVED<br>two</p>", "<p>one<br>\ntwo</p>\n"},
        {"a paragraph made by line ends", "one<br><br>REMOVED<br><br>two",
         "<p>one</p>\n<p>two</p>\n"},
        {"an item", "<ul><li>one</li><li>REMOVED</li></ul>", "<ul>\n<li>one</li>\n</ul>\n"},
        {"a picture", "<p>one</p><img src=a.jpg alt=REMOVED>", "<p>one</p>\n"},
    });
}

void ProjectionTest::overridesWinOverVerdicts() {
    const Extraction page = judgedPage("<p>one</p><p>REMOVED two</p>");
    const Overrides overrides = {{blockOf(page, "one"), false}, {blockOf(page, "two"), true}};
    QVERIFY(!isKept(page, overrides, blockOf(page, "one")));
    QVERIFY(isKept(page, overrides, blockOf(page, "two")));
    QVERIFY(!isKept(page, {}, noBlock));
    QCOMPARE(htmlBody(article(page, overrides).body), std::string("<p>REMOVED two</p>\n"));
}

void ProjectionTest::metadataIsNotRepeated() {
    Extraction page = judgedPage(
        "<p>Kicker</p><h1>Title</h1><p>By Ada</p><p>1 May</p><p>First text.</p><p>Last text.</p>");
    page.metadata.titleBlock = blockOf(page, "Title");
    page.metadata.kickerBlock = blockOf(page, "Kicker");
    page.metadata.bylineBlocks = {blockOf(page, "By Ada")};
    page.metadata.dateBlocks = {blockOf(page, "1 May")};
    QCOMPARE(htmlBody(article(page).body), std::string("<p>First text.</p>\n<p>Last text.</p>\n"));
}

void ProjectionTest::leadOpensTheArticle() {
    Extraction page =
        judgedPage("<figure><img src=a.jpg alt=A></figure><p>The lead.</p><p>First text.</p>");
    page.metadata.leadBlock = blockOf(page, "lead");
    const std::string body = htmlBody(article(page).body, {}, page.metadata.leadBlock);
    QCOMPARE(body, std::string("<p class=\"lead\">The lead.</p>\n<figure>\n"
                               "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n</figure>\n"
                               "<p>First text.</p>\n"));
}

void ProjectionTest::tallyCountsWordsAsPeopleDo() {
    const Extraction page = judgedPage(
        "<p>Don't count 3.5 twice</p><p>漢字</p><p>REMOVED text</p>"
        "<img src=a.jpg alt='three words here'>");
    const Tally tally = article(page).tally;
    QCOMPARE(tally.wordsKept, 6);
    QCOMPARE(tally.wordsRemoved, 2);
    QCOMPARE(tally.blocksKept, 2);
    QCOMPARE(tally.blocksRemoved, 1);
    QCOMPARE(tally.minutesToRead, 1);
    QCOMPARE(article(judgedPage("")).tally.minutesToRead, 0);
    std::string longText;
    for (int i = 0; i < 2300; ++i) {
        longText += "word ";
    }
    QCOMPARE(article(judgedPage("<p>" + longText)).tally.minutesToRead, 10);
}

void ProjectionTest::markedPageHoldsEverything() {
    const Extraction page = judgedPage("<nav><a href='/'>REMOVED</a></nav><p>one</p>");
    QCOMPARE(htmlBody(markedPage(page)),
             std::string("<p><a href=\"https://blatt.example/\">REMOVED</a></p>\n<p>one</p>\n"));
}

void ProjectionTest::blocksMarkTheirElements() {
    const Extraction page = judgedPage("<p>a b<br>c <b>d</b></p>");
    const Element body = article(page).body;
    const Element& paragraph = body.children.at(0);
    const BlockId first = blockOf(page, "a b");
    const BlockId second = blockOf(page, "c d");
    QVERIFY(first != second);
    QCOMPARE(body.block, first);
    QCOMPARE(paragraph.block, first);
    QCOMPARE(paragraph.children.front().block, first);
    QCOMPARE(paragraph.children.back().kind, ElementKind::Strong);
    QCOMPARE(paragraph.children.back().block, second);
}

void ProjectionTest::deepNestingIsBounded() {
    std::string html;
    for (int i = 0; i < 400; ++i) {
        html += "<blockquote><ul><li>";
    }
    html += "the text";
    const Extraction page = judgedPage(html);
    const Element* element = nullptr;
    const Element body = article(page).body;
    int depth = 0;
    for (element = &body; !element->children.empty(); element = &element->children.front()) {
        ++depth;
    }
    QCOMPARE(element->text, std::string("the text"));
    QVERIFY2(depth < 100, QByteArray::number(depth).constData());
}

QTEST_GUILESS_MAIN(ProjectionTest)

#include "projection_test.moc"
