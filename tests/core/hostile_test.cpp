// SPDX-License-Identifier: MIT
// Whatever the bytes: an answer, in bounded time and memory, and no text of an ordinary page lost.
#include <sys/resource.h>

#include <QtTest>
#include <algorithm>
#include <ctime>

#include "core/extraction.h"
#include "core/projection.h"
#include "core/writers.h"
#include "support/slowness.h"

using namespace klartext::core;

namespace {

const qint64 longestMilliseconds = 2000 * klartext::test::slowness();

std::string repeated(std::string_view piece, std::size_t count) {
    std::string result;
    result.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i) {
        result += piece;
    }
    return result;
}

/// The piece so often, with its number in place of "%".
std::string numbered(std::string_view piece, int count) {
    std::string result;
    for (int i = 0; i < count; ++i) {
        for (const char c : piece) {
            result += c == '%' ? std::to_string(i) : std::string(1, c);
        }
    }
    return result;
}

/// Processor time, so that a busy machine does not fail the test.
qint64 spentMilliseconds() { return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC; }

qint64 peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

std::string noise(std::size_t size) {
    std::string result(size, '\0');
    std::uint32_t state = 1;
    for (char& c : result) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24);
    }
    return result;
}

bool has(const Extraction& extraction, Notice notice) {
    return std::ranges::count(extraction.notices, notice) > 0;
}

}  // namespace

class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAnAnswer_data();
    void givesAnAnswer();
    void isReadWholeInTime_data();
    void isReadWholeInTime();
    void formulasWithoutEndAreText();
    void everyPrefixOfAPageGivesAnAnswer();
    void everyVisibleWordIsKeptOrListed();
    void stopsWhenAsked();
};

void HostileTest::givesAnAnswer_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* name, const std::string& bytes,
                        const char* type = "text/html") {
        // Where all takes a minute that takes a second elsewhere, less of a page has to do.
        const std::size_t most = klartext::test::slowness() > 12 ? 200'000 : bytes.size();
        QTest::newRow(name) << QByteArray::fromStdString(bytes.substr(0, most))
                            << QString::fromLatin1(type);
    };
    const std::string paragraph =
        "<p>One more sentence, long enough to be read as such, follows here.</p>\n";
    row("empty", "");
    row("empty text", "", "text/plain");
    row("white space", repeated(" \n", 1000));
    row("binary", noise(1 << 20));
    row("binary as text", noise(1 << 20), "text/plain");
    row("picture", "\x89PNG\r\n\x1a\n" + noise(4000), "");
    row("NUL bytes", repeated(std::string("<p>a\0b", 6), 20000));
    row("invalid UTF-8",
        "<meta charset=utf-8>" + repeated("<p>\xC3\x28 \xF0\x90 \xFF text", 20000));
    row("bytes that Big5 does not have",
        "<meta charset=big5>" + repeated("<p>\xA4\xA4\xFF\x80", 350'000));
    row("50 MB of paragraphs", repeated(paragraph, 50'000'000 / paragraph.size()));
    row("50 MB in another encoding",
        "<meta charset=windows-1251>" +
            repeated("<p>\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0.\n", 2'900'000),
        "text/html");
    row("50 MB of text", repeated("A line of plain text that goes on for a while.\n", 1'100'000),
        "text/plain");
    row("one line of 10 MB", "<p>" + repeated("word ", 2'000'000));
    row("one line of 10 MB text", repeated("word ", 2'000'000), "text/plain");
    row("one word of 10 MB", "<p>" + std::string(10'000'000, 'x'));
    row("50,000 nested div", repeated("<div>", 50000) + "deep");
    row("50,000 nested div with end tags",
        repeated("<div>", 50000) + "deep" + repeated("</div>", 50000));
    row("50,000 nested custom elements", repeated("<x-y>", 50000) + "deep");
    row("100,000 unclosed b", repeated("<b>", 100'000) + "bold");
    row("100,000 unclosed b in paragraphs", repeated("<p><b>x", 100'000));
    row("unclosed fonts, each another", [] {
        std::string html;
        for (int i = 0; i < 20000; ++i) {
            html += "<font size=" + std::to_string(i) + "><p>x";
        }
        return html;
    }());
    row("misnested formatting", repeated("<a><b><i><p></a></b></i>x", 20000));
    row("5,000 nested tables", repeated("<table><tr><td>", 5000) + "cell");
    row("fostered tables", repeated("<table>x<b><table>y", 5000));
    row("nested lists", repeated("<ul><li>", 20000) + "item");
    row("nested forms and buttons", repeated("<form><button>", 20000) + "x");
    row("a million links", repeated("<a href=x>link</a> ", 1'000'000));
    row("a million list items", repeated("<li><a href=x>link", 1'000'000));
    row("a million paragraphs alike", repeated("<p>x", 1'000'000));
    row("one tag of 100,000 attributes", "<p " + repeated("class=a ", 100'000) + ">x");
    row("attribute of 10 MB", "<p class='" + repeated("teaser ", 1'500'000) + "'>x");
    row("tag never ends", "<p>before<a href=\"" + std::string(1'000'000, 'x'));
    row("comment never ends", "<p>before<!--" + std::string(1'000'000, '-'));
    row("script never ends", "<p>before<script>" + repeated("<!--<script>", 100'000));
    row("svg never ends", "<p>before<svg>" + repeated("<g>", 100'000));
    row("mathematics all the way", "<math>" + repeated("<mrow>", 50000) + "x");
    row("templates", repeated("<template shadowrootmode=open>", 5000) + "x");
    row("only less-than", std::string(1'000'000, '<'));
    row("only ampersands", std::string(1'000'000, '&'));
    row("entities", repeated("&amp;&#x41;&notit;&#xD800;&#0;", 50000));
    row("frameset", "<frameset>" + repeated("<frame src=x>", 50000));
    row("large JSON-LD",
        "<script type=application/ld+json>" + repeated("[", 1'000'000) + "</script><p>x");
    row("JSON-LD of many",
        repeated("<script type=application/ld+json>{\"@type\":\"Article\"}</script>", 20000) +
            "<p>x");
    row("many metas", repeated("<meta name=author content=x>", 100'000) + "<p>x");
    row("UTF-16 without end",
        std::string("\xFF\xFE", 2) + repeated(std::string("<\0p\0>\0a\0", 8), 1000) + "\xD8");
    row("plain text that looks like markup", repeated("<div>\n", 50000), "text/plain");
}

void HostileTest::givesAnAnswer() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    const qint64 begin = spentMilliseconds();
    const Extraction extraction =
        extract({.bytes = bytes.toStdString(), .contentType = type.toStdString()});
    QCOMPARE_LE(spentMilliseconds() - begin, longestMilliseconds);
    QVERIFY(extraction.tree != nullptr);
    QCOMPARE(extraction.verdicts.size(), extraction.tree->blocks().size());
    const Article shown = article(extraction);
    QVERIFY(!toHtml(shown).empty());
    QVERIFY(toPlainText(shown).find('\0') == std::string::npos);
    QCOMPARE_LE(spentMilliseconds() - begin, 2 * longestMilliseconds);
    // The test holds its inputs as well, some 300 MB of them.
    constexpr qint64 mostMegabytes = 1024;
    QVERIFY2(klartext::test::slowness() > 1 || peakMegabytes() < mostMegabytes,
             qPrintable(QString::number(peakMegabytes()) + QStringLiteral(" MB")));
}

/// Where a question was asked anew for each of many, about all that stands around it.
void HostileTest::isReadWholeInTime_data() {
    QTest::addColumn<QByteArray>("bytes");
    const std::string before =
        "<title>The bridge</title><article><h1>The bridge</h1><p>The council decided after a long "
        "debate that the bridge will be built, and the mayor thanked all who had come.</p>";
    const auto row = [&](const char* name, const std::string& inside) {
        // A page that is quadratic takes as many times as long under a checker as any other.
        const std::size_t most = klartext::test::slowness() > 12 ? 200'000 : inside.size();
        QTest::newRow(name) << QByteArray::fromStdString(before + inside.substr(0, most));
    };
    row("paragraphs in 390 lists", repeated("<dl><dd>", 390) + repeated("<p>x y", 110'000));
    row("paragraphs in named boxes",
        repeated("<dl class=share><dd>", 390) + repeated("<p>x y", 110'000));
    row("notes in one row", "<p>" + numbered("the words of it<a href=#n%>%</a> ", 58'000) +
                                "<table><tr>" + numbered("<td id=n%>-", 58'000));
    row("links to one note", numbered("word <a href=#n>[%]</a> ", 55'000) + "<p id=n>" +
                                 repeated("<i></i>", 55'000) + "The note.");
    row("links to a term", numbered("word <a href=#n>[%]</a> ", 55'000) + "<dl><dt id=n>a" +
                               repeated("<dd>", 60'000) + "<dd>The note.");
    row("blanks before a text", "<p>" + repeated("\u00a0", 2'500'000) + "text");
    row("brackets behind a text",
        "<p>The mayor [ said that it was the best of all the bridges that the town had seen" +
            std::string(3'000'000, ']'));
    row("rows without cells",
        "<table><tr><th>a<th>b" + repeated("<tr><td>a<td>b", 19'000) + repeated("<tr>", 60'000));
    row("parts for subscribers",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge\","
        "\"isAccessibleForFree\":false,\"hasPart\":[" +
            numbered("{\"isAccessibleForFree\":false,\"cssSelector\":\".p%\"},", 15'000) +
            "0]}</script>" + numbered("<p class='a b c d e%'>word", 100'000));
    std::string macros;
    for (char a = 'a'; a <= 'z'; ++a) {
        for (int i = 0; i < 26 * 26; ++i) {
            const std::string name{a, char('a' + i / 26), char('a' + i % 26)};
            macros += "\\(\\newcommand{\\x" + name + "}{y}\\) ";
        }
    }
    row("pictures of formulas", "<script src=MathJax.js></script><p>" + macros +
                                    numbered("word <img src=a% alt='\\frac{a}{%}'>", 30'000));
    std::string bomb = "\\(\\newcommand{\\qa}{x}\\) ";
    for (char c = 'b'; c <= 't'; ++c) {
        const std::string name(1, c);
        const std::string last(1, char(c - 1));
        bomb += "\\(\\newcommand{\\q" + name + "}{" + repeated("\\q" + last + " ", 10) + "}\\) ";
    }
    row("formulas of macros",
        "<script src=MathJax.js></script><p>" + bomb + repeated("\\(\\qt\\) ", 40'000));
    std::string names;
    for (int i = 0; i < 60'000; ++i) {
        std::string letters;
        for (int left = i; letters.size() < 5; left /= 16) letters += char('a' + left % 16);
        names += "A" + letters + " B" + letters + ", ";
    }
    row("a byline of 60,000 names", "<p class=byline>By " + names + "and Jane Doe</p>");
    row("a name of many credentials",
        "<p class=byline>By A B, " + repeated("Jane Doe, MD, A B, PhD, ", 40'000) + "</p>");
    row("pipes in a formula of a cell",
        "<table><tr><th>a<th>b<tr><td><math><semantics><mi>x</mi><annotation "
        "encoding='application/x-tex'>" +
            std::string(1'000'000, '|') + "</annotation></semantics></math><td>x</table>");
    row("links in a box of a long name", "</article><div class='" + repeated("x y ", 250'000) +
                                             "navigation'>" +
                                             repeated("<a href=/x>Home now</a><br>", 50'000));
    row("lines in boxes of long names",
        "</article>" + numbered("<div class='" + repeated("word-of-a-name ", 300) + "%'>", 390) +
            repeated("<p>By the way it was so and nobody knew what to do", 40'000));
    row("cells that reach down", "<table><tr><th>a<th>b<tr>" +
                                     repeated("<td rowspan=1000>a", 58'000) +
                                     repeated("<tr>", 58'000) + "<tr><td>x<td>y");
    row("pictures in one box",
        "<div>" + repeated("<i></i>", 58'000) + numbered("<img src=a%.jpg>", 58'000));
    row("pictures in one picture", "<picture>" + repeated("<source type=a>", 50'000) +
                                       numbered("<img src=a%.jpg width=300>", 58'000));
}

void HostileTest::isReadWholeInTime() {
    QFETCH(QByteArray, bytes);
    const qint64 begin = spentMilliseconds();
    const Extraction extraction = extract({.bytes = bytes.toStdString(),
                                           .contentType = "text/html; charset=utf-8",
                                           .url = "https://blatt.example/a"});
    Overrides all;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        all[id] = true;
    }
    const Article shown = article(extraction, all);
    QVERIFY(!toHtml(shown).empty());
    QVERIFY(!toMarkdown(shown).empty());
    QVERIFY(!toPlainText(shown).empty());
    QCOMPARE_LE(spentMilliseconds() - begin, longestMilliseconds);
}

void HostileTest::formulasWithoutEndAreText() {
    const std::string_view begin =
        "<script src=MathJax.js></script><p>The sum \\(a+b\\) is even.</p>";
    const Extraction extraction =
        extract({.bytes = std::string(begin) + "<p>" + repeated("\\(x\\) ", 300'000),
                 .contentType = "text/html; charset=utf-8"});
    Overrides all;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        all[id] = true;
    }
    const std::string html = toHtml(article(extraction, all));
    // Each took a kilobyte of memory.
    QCOMPARE(QByteArray::fromStdString(html).count("<math"), 1);
    QCOMPARE(QByteArray::fromStdString(html).count("\\(x\\)"), 300'000);
}

void HostileTest::everyPrefixOfAPageGivesAnAnswer() {
    const std::string page =
        "<!DOCTYPE html><html lang=de><head><title>T &amp; U</title><script>if (a<b) {}</script>"
        "<meta charset=utf-8></head><body><nav><a href='/x'>Menü</a></nav><article><h1>T</h1>"
        "<p>Ein <b>Satz</b>, der <a href=\"/y\">weiter</a> geht.<!-- n --><ul><li>a<li>b</ul>"
        "<table><tr><td>1<td>2</table><svg><path/></svg></article></body></html>";
    for (std::size_t size = 0; size <= page.size(); ++size) {
        const Extraction extraction = extract({.bytes = page.substr(0, size)});
        QCOMPARE(extraction.verdicts.size(), extraction.tree->blocks().size());
    }
}

void HostileTest::everyVisibleWordIsKeptOrListed() {
    const Extraction extraction =
        extract({.bytes = "<nav><a href=/>alpha</a> <a href=/>beta</a></nav><h1>gamma</h1><p>delta "
                          "<i>epsilon</i>"
                          "<table><tr><td>zeta<td>eta</table><ul><li>theta<ul><li>iota</ul></"
                          "ul><footer>kappa</footer>"});
    Overrides all;
    Overrides none;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        all[id] = true;
        none[id] = false;
    }
    const std::string kept = toPlainText(article(extraction, all));
    std::string removed;
    for (const RemovedEntry& entry : removedList(extraction, none)) {
        removed += entry.text + "\n";
    }
    for (const char* word :
         {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"}) {
        QVERIFY2(kept.find(word) != std::string::npos, word);
        QVERIFY2(removed.find(word) != std::string::npos, word);
    }
}

void HostileTest::stopsWhenAsked() {
    std::stop_source source;
    source.request_stop();
    const Extraction extraction =
        extract({.bytes = repeated("<p>text", 10000)}, {.stop = source.get_token()});
    QCOMPARE(extraction.status, Status::NoArticle);
    QVERIFY(extraction.tree != nullptr);
    QVERIFY(extraction.verdicts.empty());
    QVERIFY(!has(extraction, Notice::TooSlow));
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
