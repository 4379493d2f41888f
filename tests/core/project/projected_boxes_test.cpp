// SPDX-License-Identifier: MIT
#include <QTest>

#include "article_picture.h"

using namespace klartext::core::test;

/// Lists, tables and code of an article.
class ProjectedBoxesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsKeepTheirNesting_data();
    void listsKeepTheirNesting() { comparePicture(); }
    void tablesAreToldFromLayout_data();
    void tablesAreToldFromLayout() { comparePicture(); }
    void codeKeepsItsSpace_data();
    void codeKeepsItsSpace() { comparePicture(); }
};

void ProjectedBoxesTest::listsKeepTheirNesting_data() {
    addRows({
        {"a start beyond all numbers", "<ol start=2147483647><li>a</li><li>b</li></ol>",
         "<ol start=\"990000000\">\n<li>a</li>\n<li>b</li>\n</ol>\n"},
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

void ProjectedBoxesTest::tablesAreToldFromLayout_data() {
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
        {"two of the rows that a cell reaches into",
         "<table><tr><th>a<th>b<tr><td rowspan=4>c<td>d<tr><td>REMOVED<tr><td>e<tr><td>REMOVED"
         "<tr><td>f<td>g</table>",
         "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td rowspan=\"2\">c</td><td>d</td></tr>\n"
         "<tr><td>e</td></tr>\n<tr><td>f</td><td>g</td></tr>\n</table>\n"},
        {"cells hold lists", "<table><tr><th>a<th>b<tr><td>c<td><ul><li>d<li>e</ul></table>",
         "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>\n<ul>\n<li>d</li>\n<li>e</"
         "li>\n</ul>\n"
         "</td></tr>\n</table>\n"},
    });
}

void ProjectedBoxesTest::codeKeepsItsSpace_data() {
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

QTEST_GUILESS_MAIN(ProjectedBoxesTest)
#include "projected_boxes_test.moc"
