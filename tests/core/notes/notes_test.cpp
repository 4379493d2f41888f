// SPDX-License-Identifier: MIT
#include "core/notes.h"

#include <QTest>
#include <ctime>
#include <string>

#include "support/judged_page.h"
#include "support/slowness.h"
#include "write/html_body.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

namespace {

void collectNotes(const Element& element, QByteArrayList& names) {
    if (!element.note.empty()) {
        names.append(QByteArray::fromStdString(element.note) +
                     (element.url.empty() ? QByteArray(" left out") : QByteArray()));
    }
    for (const Element& child : element.children) {
        collectNotes(child, names);
    }
}

/// The names of the notes that the article refers to, in its order.
QByteArray referencesOf(const Extraction& page) {
    QByteArrayList names;
    collectNotes(article(page).body, names);
    return names.join(", ");
}

QByteArray noteOf(const Extraction& page, const char* name) {
    const auto note = noteNamed(page, {}, name);
    return note ? QByteArray::fromStdString(htmlBody(note->body)) : QByteArray("none");
}

/// A page with one reference in a text, and what stands at its end.
std::string pageWith(const std::string& reference, const std::string& end) {
    return "<p>The words of the text" + reference + " go on for a while here.</p>" +
           "<p>Another paragraph of the text.</p>" + end;
}

}  // namespace

class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualMarkupsAreFound_data() {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("plain") << QByteArray("<sup><a href='#n' id='r'>1</a></sup>")
                               << QByteArray(
                                      "<ol><li id='n'>The note. <a href='#r'>↩</a></li></ol>")
                               << QByteArray("<p>The note.</p>\n");
        QTest::newRow("sup inside the link")
            << QByteArray("<a href='#n' id='r'><sup>1</sup></a>")
            << QByteArray("<p id='n'><a href='#r'>1</a> The note.</p>")
            << QByteArray("<p>The note.</p>\n");
        QTest::newRow("wikipedia")
            << QByteArray("<sup id='cite_ref-a_1-0' class='reference'><a href='#n'>[1]</a></sup>")
            << QByteArray(
                   "<ol><li id='n'><span class='mw-cite-backlink'><b><a "
                   "href='#cite_ref-a_1-0'>^</a></b></span> <span>Smith, 1998.</span></li>"
                   "</ol>")
            << QByteArray("<p>Smith, 1998.</p>\n");
        QTest::newRow("wikipedia, referred to more than once")
            << QByteArray(
                   "<sup id='c1'><a href='#n'>[1]</a></sup> and <sup id='c2'><a "
                   "href='#n'>[1]</a></sup>")
            << QByteArray(
                   "<ol><li id='n'>^ <sup><a href='#c1'>a</a></sup> <sup><a "
                   "href='#c2'>b</a></sup> Smith, 1998.</li></ol>")
            << QByteArray("<p>Smith, 1998.</p>\n");
        QTest::newRow("pandoc")
            << QByteArray(
                   "<a href='#n' class='footnote-ref' id='fnref1' "
                   "role='doc-noteref'><sup>1</sup></a>")
            << QByteArray(
                   "<section class='footnotes' role='doc-endnotes'><ol><li id='n'><p>One."
                   "</p><p>Two.<a href='#fnref1' class='footnote-back' "
                   "role='doc-backlink'>↩︎</a></p></li></ol></section>")
            << QByteArray("<p>One.</p>\n<p>Two.</p>\n");
        QTest::newRow("wordpress")
            << QByteArray("<sup class='fn'><a href='#n' id='n-link'>1</a></sup>")
            << QByteArray(
                   "<ol class='wp-block-footnotes'><li id='n'>The note. <a href='#n-link' "
                   "aria-label='Jump to footnote reference 1'>↩︎</a></li></ol>")
            << QByteArray("<p>The note.</p>\n");
        QTest::newRow("word processor")
            << QByteArray("<a href='#n' name='_ftnref1'>[1]</a>")
            << QByteArray("<div><p><a href='#_ftnref1' name='n'>[1]</a> The note.</p></div>")
            << QByteArray("<p>The note.</p>\n");
        QTest::newRow("epub") << QByteArray("<a epub:type='noteref' href='#n'>see there</a>")
                              << QByteArray(
                                     "<aside epub:type='footnote' id='n'><p>The note.</p></aside>")
                              << QByteArray("<p>The note.</p>\n");
        QTest::newRow("a sign") << QByteArray("<sup><a href='#n'>†</a></sup>")
                                << QByteArray("<p id='n'>† The note.</p>")
                                << QByteArray("<p>† The note.</p>\n");
        QTest::newRow("brackets around the link")
            << QByteArray(" [<a href='#n'>1</a>]") << QByteArray("<p id='n'>The note.</p>")
            << QByteArray("<p>The note.</p>\n");
        QTest::newRow("paragraphs of which one is named")
            << QByteArray("<sup><a href='#n'>1</a></sup> <sup><a href='#m'>2</a></sup>")
            << QByteArray("<p id='n'>One.</p><p>More.</p><p id='m'>Other.</p>")
            << QByteArray("<p>One.</p>\n<p>More.</p>\n");
        QTest::newRow("definitions") << QByteArray("<sup><a href='#n'>1</a></sup>")
                                     << QByteArray("<dl><dt id='n'>1</dt><dd>The note.</dd></dl>")
                                     << QByteArray("<p>The note.</p>\n");
    }
    void theUsualMarkupsAreFound() {
        QFETCH(const QByteArray, reference);
        QFETCH(const QByteArray, end);
        QFETCH(const QByteArray, note);
        const Extraction page = judgedPage(pageWith(reference.toStdString(), end.toStdString()));
        QVERIFY2(referencesOf(page).startsWith('n'), referencesOf(page).constData());
        QCOMPARE(noteOf(page, "n"), note);
    }

    void otherLinksAreNone_data() {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("a chapter") << QByteArray(" <a href='#n'>see chapter two</a>")
                                   << QByteArray("<div id='n'>Text of the chapter.</div>");
        QTest::newRow("a heading") << QByteArray("<sup><a href='#n'>2</a></sup>")
                                   << QByteArray("<h2 id='n'>Chapter</h2><p>Text.</p>");
        QTest::newRow("a figure")
            << QByteArray(" (<a href='#n'>2</a>)")
            << QByteArray("<figure id='n'><img src='a.jpg'><figcaption>x</figcaption></figure>");
        QTest::newRow("nowhere") << QByteArray("<sup><a href='#n'>2</a></sup>") << QByteArray();
    }
    void otherLinksAreNone() {
        QFETCH(const QByteArray, reference);
        QFETCH(const QByteArray, end);
        const Extraction page = judgedPage(pageWith(reference.toStdString(), end.toStdString()));
        QCOMPARE(referencesOf(page), QByteArray());
    }

    void aNoteThatWasLeftOutIsStillThere() {
        const Extraction page = judgedPage(pageWith("<sup><a href='#n'>1</a></sup>",
                                                    "<ol><li id='n'>The note, REMOVED.</li></ol>"));
        QCOMPARE(referencesOf(page), QByteArray("n left out"));
        const auto note = noteNamed(page, {}, "n");
        QVERIFY(note);
        QVERIFY(!note->kept);
        QCOMPARE(note->blocks, std::vector<BlockId>{blockOf(page, "REMOVED")});
        QVERIFY(noteNamed(page, {{note->blocks.front(), true}}, "n")->kept);
        // A file of the article has no link into the void.
        QVERIFY(htmlBody(article(page).body).find("href") == std::string::npos);
    }

    void aNameUsedByManyIsAnsweredInTime() {
        std::string places;
        for (int i = 0; i < 10'000; ++i) {
            places += "<p id='n'><a href='#r'>↩</a></p>";
        }
        const Extraction page =
            judgedPage(pageWith("<sup><a id='r' href='#n'>1</a></sup>", places));
        const std::clock_t begin = std::clock();
        QCOMPARE(noteOf(page, "n"), QByteArray("none"));
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 0.5 * klartext::test::slowness(), std::to_string(seconds).c_str());
    }

    void linksOfANoteWork() {
        const Extraction page =
            judgedPage(pageWith("<sup><a href='#n'>1</a></sup>",
                                "<p id='n'>See <a href='https://x.example/a'>there</a>.</p>"));
        QCOMPARE(noteOf(page, "n"),
                 QByteArray("<p>See <a href=\"https://x.example/a\">there</a>.</p>\n"));
    }
};

QTEST_APPLESS_MAIN(NotesTest)
#include "notes_test.moc"
