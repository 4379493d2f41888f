// SPDX-License-Identifier: MIT
#include "support/worst_pages.h"

#include <string_view>
#include <utility>

#include "support/repeated.h"

namespace klartext::test {

namespace {

/// The piece so often, with its number in place of "%".
std::string numbered(std::string_view piece, int count) {
    std::string result;
    for (int i = 0; i < count; ++i) {
        for (const char c : piece) result += c == '%' ? std::to_string(i) : std::string(1, c);
    }
    return result;
}

const std::string prose =
    "<p>The council decided after a long debate that the bridge will be built, and the mayor "
    "thanked all who had come to listen to it until late in the night.</p>";

std::string article(const std::string& inside) {
    return "<html lang=en><title>The bridge</title><article><h1>The bridge</h1>" +
           repeated(prose, 6) + inside + repeated(prose, 6) + "</article>";
}

std::string linkedData(const std::string& json) {
    return "<script type=application/ld+json>" + json + "</script>";
}

std::string state(const std::string& json) {
    return "<script type=application/json>" + json + "</script>";
}

class Collection {
public:
    void add(const char* name, std::string bytes, const char* type = "text/html; charset=utf-8") {
        m_pages.push_back({name,
                           {.bytes = std::move(bytes),
                            .contentType = type,
                            .url = "https://blatt.example/a/b/c.html"}});
    }
    std::vector<WorstPage> take() { return std::move(m_pages); }

private:
    std::vector<WorstPage> m_pages;
};

void addStructure(Collection& pages) {
    pages.add("200,000 nested boxes", repeated("<div>", 200'000) + "x");
    pages.add("nested boxes with text", article(numbered("<div>word % here", 40'000)));
    pages.add("6 MB of links", article(repeated("<a href=/x>a</a>", 400'000)));
    pages.add("links never closed", article(repeated("<a href=/x>a ", 300'000)));
    pages.add("formatting never closed", article(repeated("<b><i><u><s>a", 60'000)));
    pages.add("formatting across boxes", article(repeated("<b><i><p>a</b></i>", 60'000)));
    pages.add("adoption of many",
              article(repeated("<a><b><i><font size=1><div>x</a></b></i></font>", 25'000)));
    pages.add("formatting, each another", article(numbered("<font color=%><p>a", 60'000)));
    pages.add("nobr in nobr", article(repeated("<nobr>a", 100'000)));
    pages.add("select never closed", article("<select>" + repeated("<option>a<b>", 200'000)));
    pages.add("textareas", article(repeated("<textarea>a", 100'000)));
    pages.add("noscripts with frames", article(repeated("<noscript><iframe src=x>", 50'000)));
    pages.add("lists in lists", article(repeated("<ul><li>a", 60'000)));
    pages.add("definitions", article(repeated("<dl><dt>a<dd>b", 60'000)));
    pages.add("ruby", article(repeated("<ruby>a<rt>b</ruby>", 100'000)));
    pages.add("details in details", article(repeated("<details><summary>a b</summary>c", 40'000)));
    pages.add("custom elements", article(repeated("<x-y>a", 100'000)));
    pages.add("100,000 headings", article(numbered("<h2>Heading % of many</h2>", 100'000)));
    pages.add("100,000 breaks", article(repeated("word<br>", 100'000)));
    pages.add("pictures", article(repeated("<figure><img src=a.jpg alt='a b'><figcaption>c d"
                                           "</figcaption></figure>",
                                           30'000)));
    pages.add("deep mathematics", article("<math>" + repeated("<mrow><mi>x</mi>", 50'000)));
    pages.add("many formulas",
              article(repeated("<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>", 20'000)));
}

void addTables(Collection& pages) {
    pages.add("a table of 100,000 cells",
              article("<table>" + repeated("<tr>" + repeated("<td>a1", 100), 1000) + "</table>"));
    pages.add("cells that span everything",
              article("<table>" + repeated("<tr><td rowspan=65534 colspan=1000>a<td>b", 3000)));
    pages.add("rows that never end", article("<table><tr>" + repeated("<td rowspan=0>a", 50'000)));
    pages.add("tables in tables", article(repeated("<table><tr><td>a", 20'000)));
    pages.add("fostered text", article("<table>" + repeated("a<b>b<tr>", 60'000)));
}

void addAttributes(Collection& pages) {
    pages.add("an attribute of 30 MB", "<p class='" + std::string(30'000'000, 'x') + "'>a");
    pages.add("a class of a million words",
              article("<div class='" + repeated("nav a ", 500'000) + "'><p>a b c</div>"));
    pages.add("100,000 attributes", article("<p " + numbered("data-x%=y ", 100'000) + ">a"));
    pages.add("a srcset of 1 MB",
              article("<img src=a srcset='" + repeated("a 1w, ", 200'000) + "'>"));
    pages.add("addresses that climb",
              article(repeated("<a href='" + repeated("../", 300) + "'>a b</a> ", 3000)));
    pages.add("one address that climbs",
              article("<a href='" + repeated("../a/", 600'000) + "'>a</a>"));
    pages.add("a long style", article("<p style='" + repeated("display : ", 400'000) + "none'>a"));
    pages.add("one id for all", article(repeated("<p id=a><a href=#a><sup>1</sup></a> b", 50'000)));
    pages.add("notes", article(numbered("word<sup><a href=#n%>%</a></sup> ", 30'000) + "<ol>" +
                               numbered("<li id=n%>Note % says so.", 30'000) + "</ol>"));
}

void addText(Collection& pages) {
    pages.add("a million named entities",
              article(repeated("&CounterClockwiseContourIntegral;", 170'000)));
    pages.add("a million entities", article(repeated("&amp;&#65;", 500'000)));
    pages.add("entities never closed", article(repeated("&ampx&notin&#x", 400'000)));
    pages.add("a word of 5 MB", article("<p>" + std::string(5'000'000, 'a')));
    pages.add("digits", article("<p>" + repeated("1234567890", 500'000)));
    pages.add("letters and digits",
              article("<p>" + repeated("a<sup>2</sup><sub>3</sub>", 100'000)));
    pages.add("dates", article("<p>" + repeated("1 January 2026 12:00 2026-01-02T03:04 1/2/2026 ",
                                                100'000)));
    pages.add("lines of dates", article(repeated("<p>By Jane Doe, 1 January 2026", 60'000)));
    pages.add("names", article("<p class=byline>By " + repeated("Jane Doe and ", 300'000)));
    pages.add("brackets", article("<p>" + repeated("[(", 1'000'000)));
    pages.add("quotes", article("<p>" + repeated("„“”\"'", 400'000)));
    pages.add("addresses in text",
              article("<p>" + repeated("https://a.example/?a=b&c=d ", 200'000)));
    pages.add("stops", article("<p>" + repeated(". ! ? ", 800'000)));
    pages.add("TeX that never ends", "<script src=MathJax.js></script>" +
                                         article("<p>" + repeated("\\( $$ $ \\[ ", 300'000)));
    pages.add("TeX in TeX", "<script src=MathJax.js></script>" +
                                article("<p>\\(" + repeated("\\frac{a_", 200'000) + "\\)"));
    pages.add("many TeX", "<script src=MathJax.js></script>" +
                              article(repeated("<p>Let \\(x^2+\\frac{a}{b}\\) be", 30'000)));
    pages.add("code", article("<pre>" + repeated("int a = 1; // (\"x\n", 250'000) + "</pre>"));
    pages.add("Chinese", article("<p>" + repeated("第一届国会今天在这里开始。", 130'000)));
    pages.add("marks on one letter", article("<p>a" + repeated("\u0301", 1'500'000)));
    pages.add("the same line again", article(repeated("<p>One and the same line stands here again "
                                                      "and again for all to see.",
                                                      60'000)));
    pages.add("5 MB of lines",
              repeated("Word and word. ", 4) + repeated("\nOne line of a text-only page.", 170'000),
              "text/plain");
    pages.add("wrapped text", repeated("this line of text flows on to the next one and\n", 100'000),
              "text/plain");
}

void addHead(Collection& pages) {
    pages.add("a title of 5 MB",
              "<title>" + repeated("a | b - c ", 500'000) + "</title>" + article(""));
    pages.add("titles everywhere",
              numbered("<meta property=og:title content='Title %: a | b'>", 60'000) +
                  article(numbered("<h1>Title %: a</h1>", 20'000)));
    pages.add("a site of many names",
              "<meta property=og:site_name content='" + repeated("a - b | ", 8000) +
                  "'><meta property=og:title content='" + repeated("a - b | ", 8000) + "'>" +
                  article(repeated("<h1>" + repeated("a b c d ", 10) + "</h1>", 20'000)));
    pages.add("authors",
              repeated("<meta name=author content='Jane Doe, John Roe and others'>", 60'000) +
                  article(""));
    pages.add("base addresses", "<base href='" + repeated("../x/", 400'000) + "'>" +
                                    article(repeated("<a href=y>a b</a> <img src=z> ", 2000)));
    pages.add("a base before all links", "<base href='https://a.example/" + repeated("a/", 1000) +
                                             "'>" + article(repeated("<a href=x>a</a> ", 150'000)));
    pages.add("a huge base before all links", "<base href='https://a.example/" +
                                                  repeated("a/", 100'000) + "'>" +
                                                  article(repeated("<a href=x>a</a> ", 20'000)));
    pages.add("next pages", article(numbered("<a rel=next href='?page=%'>%</a> ", 100'000)));
    pages.add("linked data, nested", linkedData(repeated("{\"@graph\":[", 200'000)) + article(""));
    pages.add("linked data, many", linkedData("[" +
                                              numbered("{\"@type\":\"NewsArticle\",\"headline\":"
                                                       "\"A %\",\"author\":{\"name\":\"B\"}},",
                                                       40'000) +
                                              "0]") +
                                       article(""));
    pages.add("linked data of one text",
              linkedData("{\"@type\":\"NewsArticle\",\"articleBody\":\"" +
                         repeated("Some &amp;amp; words <b>here</b> \\n", 100'000) + "\"}") +
                  article(""));
    pages.add(
        "linked data of another text",
        linkedData("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + prose +
                   numbered("Some words % of a text that goes on for a while. ", 60'000) + "\"}") +
            article(numbered("<p>Other words % that stand here and go on for a while.", 30'000)));
    pages.add("state, nested", "<title>A</title>" + state(repeated("[", 2'000'000)));
    pages.add("state, deep and whole", "<title>A</title>" + state(repeated("{\"a\":", 100'000) +
                                                                  "1" + std::string(100'000, '}')));
    pages.add("state of many texts",
              "<title>A</title>" +
                  state("[" +
                        numbered("{\"type\":\"p\",\"text\":\"Some words of a text % that "
                                 "goes on.\"},",
                                 50'000) +
                        "0]"));
    pages.add(
        "state in state",
        "<title>A</title>" + state("[\"" + repeated("{\\\"a\\\":\\\"b\\\"}", 150'000) + "\"]"));
    pages.add("scripts",
              numbered("<script src=https://a%.example/x.js></script>", 100'000) + article(""));
    pages.add("scripts never closed", article(repeated("<script><!--<script>", 200'000)));
}

}  // namespace

std::vector<WorstPage> worstPages() {
    Collection pages;
    addStructure(pages);
    addTables(pages);
    addAttributes(pages);
    addText(pages);
    addHead(pages);
    return pages.take();
}

}  // namespace klartext::test
