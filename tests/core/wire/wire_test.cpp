// SPDX-License-Identifier: MIT
#include "core/wire.h"

#include <QTest>
#include <cstdint>
#include <limits>
#include <string>

#include "core/projection.h"
#include "core/writers.h"
#include "wire/wire_reader.h"

using namespace klartext::core;

namespace {

std::string number(double value) { return QString::number(value, 'g', 9).toStdString(); }
std::string number(std::uint64_t value) {
    return value >= noNode ? "-" : QString::number(value).toStdString();
}

std::string mathPicture(const Math& math) {
    std::string line = number(std::uint64_t(math.kind)) + "/" + number(std::uint64_t(math.role)) +
                       "/" + number(std::uint64_t(math.variant)) + "/" +
                       number(std::uint64_t(math.style)) + "'" + math.text + "'" + math.close +
                       "'" + math.columns + "'" + number(math.size) + (math.ruled ? "r" : "") +
                       (math.limits ? "l" : "") + (math.under ? "u" : "") +
                       (math.stretchy ? "s" : "") + (math.relations ? "e" : "");
    line += "(";
    for (const Math& child : math.children) line += mathPicture(child) + " ";
    return line + ")";
}

std::string treePicture(const PageTree& tree) {
    std::string lines = "tree " + number(std::uint64_t(tree.kind())) + " " + tree.url() + "\n";
    for (NodeId id = 0; id < tree.nodes().size(); ++id) {
        const Node& node = tree.node(id);
        lines += number(std::uint64_t{id}) + " tag " + number(std::uint64_t(node.tag)) +
                 (node.hidden ? " hidden" : "");
        for (const NodeId link :
             {node.parent, node.firstChild, node.nextSibling, node.end, node.block}) {
            lines += " " + number(std::uint64_t{link});
        }
        for (const Attribute& attribute : tree.attributes(node)) {
            lines += " @" + number(std::uint64_t(attribute.name)) + "=" +
                     std::string(tree.text(attribute.value));
        }
        lines += node.tag == Tag::Text ? " “" + std::string(tree.text(node)) + "”\n" : "\n";
    }
    for (const Block& block : tree.blocks()) {
        lines += "block " + number(std::uint64_t{block.first}) + " " +
                 number(std::uint64_t{block.last}) + " " + number(std::uint64_t{block.container}) +
                 " " + number(std::uint64_t{block.inner}) + (block.image ? " image" : "") +
                 (block.hidden ? " hidden" : "") + (block.preformatted ? " pre" : "") + " “" +
                 std::string(tree.text(block)) + "”\n";
    }
    for (const PageFormula& formula : tree.formulas()) {
        lines += "formula " + number(std::uint64_t{formula.node}) + " " + formula.formula->tex +
                 (formula.formula->display ? " display " : " ") +
                 mathPicture(formula.formula->root) + "\n";
    }
    return lines;
}

std::string headPicture(const HeadData& head) {
    std::string lines = "head " + head.title + "|" + head.language + "|" + head.baseUrl + "|" +
                        number(std::uint64_t(head.scripts)) + "|" +
                        number(std::uint64_t{head.scriptBytes}) + (head.texInText ? " tex" : "") +
                        (head.dollarsInText ? " dollars" : "") + "\n";
    for (const MetaTag& meta : head.metas) lines += "meta " + meta.name + "=" + meta.content + "\n";
    for (const LinkTag& link : head.links) {
        lines += "link " + link.rel + "|" + link.href + "|" + link.type + "\n";
    }
    for (const auto* list : {&head.jsonLd, &head.embeddedState, &head.scriptSources}) {
        for (const std::string& text : *list) lines += "data " + text + "\n";
    }
    return lines;
}

std::string metadataPicture(const Metadata& data) {
    std::string lines = "metadata";
    for (const std::string* text :
         {&data.title, &data.kicker, &data.lead, &data.byline, &data.date, &data.site,
          &data.language, &data.direction, &data.url, &data.imageUrl, &data.description}) {
        lines += "|" + *text;
    }
    lines += data.accessibleForFree ? *data.accessibleForFree ? " free" : " paid" : "";
    lines += data.statedWordCount ? " " + number(std::uint64_t(*data.statedWordCount)) : "";
    for (const BlockId id : {data.titleBlock, data.kickerBlock, data.leadBlock}) {
        lines += " " + number(std::uint64_t{id});
    }
    for (const auto* ids : {&data.bylineBlocks, &data.dateBlocks}) {
        lines += " ;";
        for (const BlockId id : *ids) lines += " " + number(std::uint64_t{id});
    }
    return lines + "\n";
}

/// Everything that an extraction says, as text.
std::string picture(const Extraction& extraction) {
    std::string lines = treePicture(*extraction.tree) + headPicture(extraction.tree->head()) +
                        metadataPicture(extraction.metadata);
    for (const Verdict& verdict : extraction.verdicts) {
        lines += std::string(verdict.kept ? "+ " : "- ") + std::string(kindId(verdict.kind)) + " " +
                 number(double(verdict.probability));
        for (const Reason& reason : verdict.reasons) {
            lines += "; " + describe(reason) + " " + number(double(reason.weight));
        }
        lines += "\n";
    }
    lines += std::string(statusId(extraction.status)) + " " +
             number(double(extraction.confidence)) + " " + extraction.encoding + "\n";
    for (const Notice notice : extraction.notices) lines += std::string(noticeText(notice)) + "\n";
    for (const Finding& finding : extraction.findings) {
        lines += describe(finding) + " " + finding.url;
        for (const Remedy remedy : finding.remedies) lines += " " + std::string(remedyId(remedy));
        lines += "\n";
    }
    return lines;
}

const std::string news =
    "<html lang=de><head><title>Der Rat &amp; die Stadt</title><base href=/a/>"
    "<meta name=author content='Erika'><link rel=canonical href=/x><link rel=next href=/x?page=2>"
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"wordCount\":900,"
    "\"isAccessibleForFree\":false}</script><script src=/s.js></script></head><body>"
    "<nav><a href=/>Start</a> <a href=/b>Politik</a></nav><article><p class=kicker>Lokales</p>"
    "<h1>Der Rat &amp; die Stadt</h1><p class=byline>Von Erika Mustermann</p>"
    "<time datetime=2026-01-02>2. Januar</time>"
    "<p>Der Rat hat nach einer langen Sitzung beschlossen, dass die Brücke über den Fluss noch in "
    "diesem Jahr erneuert wird, und dafür <b>viel <i>Geld</i></b> bereitgestellt.</p>"
    "<figure><img src=a.jpg alt='Die Brücke'><figcaption>Die Brücke</figcaption></figure>"
    "<pre>a\n  b</pre><div hidden>versteckt hier</div>"
    "<p>Die Bürger freuen sich darüber, sagte der Bürgermeister am Abend vor der Presse, und er "
    "dankte allen, die daran mitgewirkt haben, für ihre Geduld und für ihre</p></article>"
    "<div id=cookie>Wir verwenden Cookies. <button>Akzeptieren</button></div></body></html>";

const std::string formulas =
    "<article><h1>Numbers</h1><p>Let <math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><msqrt><mi>y</mi>"
    "</msqrt></mfrac></math> be a number, and let us look at it for a long while, as one does.</p>"
    "<math display=block><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mroot><mi>x</mi>"
    "<mn>3</mn></mroot><mover><mi>v</mi><mo>→</mo></mover><mtable><mtr><mtd><mi>a</mi></mtd><mtd>"
    "</mtd></mtr></mtable><mphantom><mi>q</mi></mphantom><mfenced><mi>a</mi></mfenced></math>"
    "</article>";

RawPage pageOf(const std::string& bytes, const char* type = "text/html; charset=utf-8") {
    return {.bytes = bytes, .contentType = type, .url = "https://blatt.example/a/text.html"};
}

std::uint32_t nextRandom(std::uint32_t& state) {
    state = state * 1664525U + 1013904223U;
    return state >> 8;
}

/// Looks at all of it, as the window does: what does not hold together falls.
void use(const Extraction& extraction) {
    (void)picture(extraction);
    const Article shown = article(extraction);
    (void)toHtml(shown);
    (void)toPlainText(shown);
    (void)removedList(extraction);
    for (const PageFormula& formula : extraction.tree->formulas()) {
        (void)toMathml(*formula.formula);
        (void)toTex(formula.formula->root);
        (void)plainText(formula.formula->root);
    }
}

}  // namespace

class WireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void extractionsArriveAsTheyWere_data();
    void extractionsArriveAsTheyWere();
    void whatIsNoNumberArrivesAsOne();
    void requestsArriveAsTheyWere();
    void longPagesAreCutAndSaySo();
    void noPrefixIsRead();
    void damageIsHarmless_data();
    void damageIsHarmless();
    void countsBeyondTheBytesAreRefused();
    void aCountOfItsOwnByteIsRefused();
};

void WireTest::extractionsArriveAsTheyWere_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char* name, const std::string& bytes, const char* type) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(type);
    };
    row("news", news, "text/html; charset=utf-8");
    row("formulas", formulas, "text/html; charset=utf-8");
    row("nothing", "", "text/html");
    row("text", "A first line of text.\n\nAnd another one.\n", "text/plain");
    row("latin-1", "<p>caf\xE9 au lait", "text/html; charset=iso-8859-1");
    row("damaged", "<p title='\xC3\x28'>a\xFF b<a href='\xF0\x90'>c</a>",
        "text/html; charset=utf-8");
    row("binary", std::string("\x89PNG\r\n\x1a\n\0\0\0\0", 12), "");
}

void WireTest::extractionsArriveAsTheyWere() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    const Extraction sent = extract(pageOf(bytes.toStdString(), type.constData()));
    const std::string packed = packExtraction(sent);
    const auto arrived = unpackExtraction(packed);
    QVERIFY(arrived);
    QCOMPARE(QByteArray::fromStdString(picture(*arrived)),
             QByteArray::fromStdString(picture(sent)));
    QCOMPARE(packExtraction(*arrived), packed);
}

void WireTest::whatIsNoNumberArrivesAsOne() {
    Extraction sent = extract(pageOf(news));
    sent.confidence = std::numeric_limits<float>::quiet_NaN();
    sent.verdicts.front().probability = 1.0000002F;
    sent.metadata.title = "a\xFF";
    const auto arrived = unpackExtraction(packExtraction(sent));
    QVERIFY(arrived);
    QCOMPARE(arrived->confidence, 0.0F);
    QCOMPARE(arrived->verdicts.front().probability, 1.0F);
    QCOMPARE(arrived->metadata.title, std::string("a\xEF\xBF\xBD"));
}

void WireTest::requestsArriveAsTheyWere() {
    RawPage page = pageOf(std::string("<p>\0\xFF", 5));
    page.kind = PageKind::PlainText;
    page.composition = Composition::NextPages;
    ExtractOptions options;
    options.siblings = {{1, 2, 0xFFFFFFFFFFFFFFFFU}, {}};
    options.budget = std::chrono::milliseconds(1500);
    options.plainly = true;
    const auto arrived = unpackRequest(packRequest(page, options));
    QVERIFY(arrived);
    QCOMPARE(arrived->page, page);
    QCOMPARE(arrived->options.siblings, options.siblings);
    QCOMPARE(arrived->options.budget.count(), 1500);
    QCOMPARE(arrived->options.maxBytes, options.maxBytes);
    QVERIFY(arrived->options.plainly);
}

void WireTest::longPagesAreCutAndSaySo() {
    const RawPage page = pageOf(news);
    ExtractOptions options;
    options.maxBytes = 900;
    const std::string packed = packRequest(page, options);
    QCOMPARE_LT(packed.size(), std::size_t{1100});
    const auto arrived = unpackRequest(packed);
    QVERIFY(arrived);
    QCOMPARE(picture(extract(arrived->page, arrived->options)), picture(extract(page, options)));
}

void WireTest::noPrefixIsRead() {
    const std::string packed = packExtraction(extract(pageOf(formulas)));
    for (std::size_t size = 0; size < packed.size(); ++size) {
        QVERIFY(!unpackExtraction(std::string_view(packed).substr(0, size)));
    }
    QVERIFY(!unpackExtraction(packed + "x"));
    const std::string request = packRequest(pageOf(news), {});
    for (std::size_t size = 0; size < request.size(); ++size) {
        QVERIFY(!unpackRequest(std::string_view(request).substr(0, size)));
    }
}

void WireTest::damageIsHarmless_data() {
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("news") << QByteArray::fromStdString(news);
    QTest::newRow("formulas") << QByteArray::fromStdString(formulas);
}

void WireTest::damageIsHarmless() {
    QFETCH(QByteArray, page);
    const std::string packed = packExtraction(extract(pageOf(page.toStdString())));
    std::uint32_t random = 7;
    int read = 0;
    constexpr int rounds = 6000;
    for (int round = 0; round < rounds; ++round) {
        std::string damaged = packed;
        for (std::uint32_t n = 1 + nextRandom(random) % 3; n > 0; --n) {
            char& byte = damaged[nextRandom(random) % damaged.size()];
            byte = round % 2 == 0 ? static_cast<char>(nextRandom(random))
                                  : static_cast<char>(byte ^ (1 << nextRandom(random) % 8));
        }
        if (const auto arrived = unpackExtraction(damaged)) {
            use(*arrived);
            ++read;
        }
    }
    QVERIFY2(read > 0 && read < rounds, qPrintable(QString::number(read)));
}

void WireTest::countsBeyondTheBytesAreRefused() {
    // Kind, address, head without anything, no pool, and then four thousand million nodes.
    std::string bytes("E\x01\0\0", 4);
    bytes += std::string(14, '\0') + "\xFF\xFF\xFF\xFF\x0F";
    QVERIFY(!unpackExtraction(bytes));
    QVERIFY(!unpackRequest(std::string("R\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 10)));
}

void WireTest::aCountOfItsOwnByteIsRefused() {
    // Five bytes are left before the count is read, and four after it.
    WireReader reader(
        std::string_view("\x05"
                         "abcd"
                         "efgh",
                         5));
    QCOMPARE(reader.bytes(), std::string());
    QVERIFY(reader.failed());
    QCOMPARE(reader.byte(), std::uint8_t{0});
}

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
