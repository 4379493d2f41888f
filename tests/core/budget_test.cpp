// SPDX-License-Identifier: MIT
// Pages that are not read whole: because their time is spent, or because a parser fails on them.
#include <QTest>
#include <algorithm>
#include <chrono>
#include <string>

#include "core/extraction.h"
#include "core/projection.h"
#include "core/wire.h"
#include "core/writers.h"
#include "dom/bare_text.h"

using namespace klartext::core;
using namespace std::chrono_literals;

namespace {

std::string longPage() {
    std::string html = "<title>The bridge</title><article><h1>The bridge</h1>";
    for (int i = 0; i < 20'000; ++i) {
        html += "<p>The council decided on paragraph " + std::to_string(i) +
                " after a long debate, and the mayor thanked everybody who had come.</p>";
    }
    return html + "</article>";
}

bool has(const Extraction& extraction, Notice notice) {
    return std::ranges::count(extraction.notices, notice) > 0;
}

}  // namespace

class BudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsLeftOutAndSaid();
    void whatFitsIsAsWithoutABudget();
    void plainTextHasABudgetToo();
    void nothingIsReadForNobody();
    void bareTextHasALineForEachBox_data();
    void bareTextHasALineForEachBox();
    void pagesReadPlainlyAreDoubtful();
};

void BudgetTest::whatDoesNotFitIsLeftOutAndSaid() {
    const std::string page = longPage();
    const Extraction part = extract({.bytes = page}, {.budget = 1ms});
    QVERIFY(has(part, Notice::TooSlow));
    QCOMPARE(part.status, Status::Doubtful);
    QCOMPARE(part.verdicts.size(), part.tree->blocks().size());
    QVERIFY(part.tree->blocks().size() < 10'000);
    const Article shown = article(part);
    QVERIFY(toPlainText(shown).find("paragraph 3 after") != std::string::npos);
    // The window shows it below the title.
    QCOMPARE(shown.notices, std::vector<Notice>{Notice::TooSlow});
}

void BudgetTest::whatFitsIsAsWithoutABudget() {
    const std::string page = longPage().substr(0, 20'000);
    QVERIFY(packExtraction(extract({.bytes = page}, {.budget = 1h})) ==
            packExtraction(extract({.bytes = page})));
}

void BudgetTest::plainTextHasABudgetToo() {
    std::string lines;
    for (int i = 0; i < 60'000; ++i) {
        lines += "Line " + std::to_string(i) + " of a text that goes on and on for a while.\n";
    }
    const Extraction part = extract({.bytes = lines, .contentType = "text/plain"}, {.budget = 1ms});
    QVERIFY(has(part, Notice::TooSlow));
    QVERIFY(!part.tree->blocks().empty());
    // No line is broken off.
    const Block& last = part.tree->blocks().back();
    QVERIFY(part.tree->text(last).ends_with("for a while."));
}

void BudgetTest::nothingIsReadForNobody() {
    std::stop_source stop;
    stop.request_stop();
    const Extraction none =
        extract({.bytes = longPage()}, {.stop = stop.get_token(), .budget = 1h});
    QVERIFY(none.verdicts.empty() && none.notices.empty());
}

void BudgetTest::bareTextHasALineForEachBox_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("paragraphs") << QByteArray("<p>a <b>b</b><p>c") << QByteArray("\na b\nc");
    QTest::newRow("line feeds") << QByteArray("<p>a\nb") << QByteArray("\na b");
    QTest::newRow("break") << QByteArray("a<br>b") << QByteArray("a\nb");
    QTest::newRow("entities") << QByteArray("a &amp; b") << QByteArray("a & b");
    QTest::newRow("attributes") << QByteArray("<p title='a > b'>c") << QByteArray("\nc");
    QTest::newRow("title") << QByteArray("<title>T</title>a") << QByteArray("a");
    QTest::newRow("never ends") << QByteArray("a<p title='") << QByteArray("a\n");
}

void BudgetTest::bareTextHasALineForEachBox() {
    QFETCH(QByteArray, html);
    QTEST(QByteArray::fromStdString(bareText(html.toStdString()).text), "text");
}

void BudgetTest::pagesReadPlainlyAreDoubtful() {
    const Extraction bare =
        extract({.bytes = "<title>The bridge</title><script>no</script><article>" +
                          longPage().substr(0, 5000)},
                {.plainly = true});
    QVERIFY(has(bare, Notice::BareText));
    QCOMPARE(bare.tree->kind(), PageKind::PlainText);
    QCOMPARE(bare.tree->head().title, std::string("The bridge"));
    QVERIFY(bare.status != Status::Complete);
    QVERIFY(toPlainText(article(bare)).find("no") == std::string::npos ||
            toPlainText(article(bare)).find("paragraph 2 after") != std::string::npos);
}

QTEST_GUILESS_MAIN(BudgetTest)
#include "budget_test.moc"
