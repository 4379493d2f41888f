// SPDX-License-Identifier: MIT
#include "blocks/segmenter.h"

#include <QtTest>

#include "dom/html_parser.h"
#include "dom/text_parser.h"

using namespace klartext::core;

namespace {

/// One line a block: marks, the container's tag and the text.
QByteArray picture(const PageTree& page) {
    QByteArray result;
    for (const Block& block : page.blocks()) {
        result += block.image ? "image " : "";
        result += block.hidden ? "hidden " : "";
        result += block.preformatted ? "pre " : "";
        const std::string_view text = page.text(block);
        result += "[" + QByteArray(text.data(), static_cast<qsizetype>(text.size())) + "]\n";
    }
    return result;
}

}  // namespace

class SegmenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsAtBlockBorders_data();
    void cutsAtBlockBorders();
    void textNodesKnowTheirBlock();
    void textPagesHaveOneBlockALine();
    void wrappedTextIsUnwrapped();
};

void SegmenterTest::cutsAtBlockBorders_data() {
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("blocks");
    const auto row = [](const char* name, const char* page, const char* blocks) {
        QTest::newRow(name) << QByteArray(page) << QByteArray(blocks);
    };
    row("loose text around a paragraph", "<div>a<p>b</p>c</div>", "[a]\n[b]\n[c]\n");
    row("line break", "<p>a<br>b", "[a]\n[b]\n");
    row("formatting joins", "<p>un<b>believ</b>able H<sub>2</sub>O", "[unbelievable H2O]\n");
    row("spans part words", "<p><span>Share</span><span>Tweet</span>", "[Share Tweet]\n");
    row("drop cap", "<p><span class=cap>O</span>nce upon", "[Once upon]\n");
    row("white space folds", "<p>  a \n\t b  ", "[a b]\n");
    row("no word, no block", "<p>—</p><p>***</p><p>é</p>", "[é]\n");
    row("a dash in a cell counts", "<table><tr><td>1<td>—</table>", "[1]\n[—]\n");
    row("code", "<pre>a  b\n  c</pre>", "pre [a b c]\n");
    row("hidden by style", "<div style='display:none'><p>a</div><p hidden>b</p><p>c",
        "hidden [a]\nhidden [b]\n[c]\n");
    row("closed dialog", "<dialog>a</dialog><dialog open>b</dialog>", "hidden [a]\n[b]\n");
    row("picture before its text", "<p><img src=a alt=A>b", "image [A]\n[b]\n");
    row("picture in a line", "<p>a <img src=x alt=B> c", "[a c]\nimage [B]\n");
    row("noscript is read", "<p>a<noscript><p>b</noscript>", "[a]\n[b]\n");
    row("choices are no text", "<select><option>a</select><p>b", "[b]\n");
    row("shadow root shows", "<x-a><template shadowrootmode=open><p>a</p></template></x-a>",
        "[a]\n");
    row("template does not", "<template><p>a</p></template><p>b", "[b]\n");
    row("custom element beside text", "<p>at <rel-time>noon</rel-time> today", "[at noon today]\n");
    row("custom elements as boxes", "<x-b>a</x-b><x-b>b</x-b>", "[a]\n[b]\n");
    row("formula without annotation", "<p>so <math><mi>x</mi><annotation>\\x</annotation></math>",
        "[so x]\n");
}

void SegmenterTest::cutsAtBlockBorders() {
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, blocks);
    const ParsedPage parsed = parseHtml(page.toStdString(), {}, {});
    QCOMPARE(picture(parsed.tree), blocks);
}

void SegmenterTest::textNodesKnowTheirBlock() {
    const ParsedPage parsed = parseHtml("<p>a <b>b</b></p><p>c</p>", {}, {});
    const PageTree& page = parsed.tree;
    for (BlockId id = 0; id < page.blocks().size(); ++id) {
        QCOMPARE(page.node(page.block(id).first).block, id);
        QCOMPARE(page.node(page.block(id).last).block, id);
    }
    QCOMPARE(page.node(page.block(0).container).tag, Tag::P);
}

void SegmenterTest::textPagesHaveOneBlockALine() {
    bool truncated = true;
    const PageTree page = parseText("Eins\r\n\n  Zwei drei \n— —\n", {}, truncated);
    QCOMPARE(picture(page), QByteArray("[Eins]\n[Zwei drei]\n"));
    QVERIFY(!truncated);
}

void SegmenterTest::wrappedTextIsUnwrapped() {
    bool truncated = false;
    const PageTree page = parseText(
        "A paragraph that was broken near\na width, as mail and notes are,\nflows on until an "
        "empty\n"
        "line ends it.\n\nThe next one begins here and\ngoes on for a while longer,\nuntil it is "
        "done.\n",
        {}, truncated);
    QCOMPARE(page.blocks().size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(SegmenterTest)
#include "segmenter_test.moc"
