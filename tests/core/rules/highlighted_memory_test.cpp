// SPDX-License-Identifier: MIT
// Highlights over a page of millions of letters, in a program of its own: what a process took at
// most never falls again.
#include <sys/resource.h>

#include <QTest>
#include <span>
#include <string>
#include <utility>

#include "core/highlighted.h"
#include "core/writers.h"
#include "support/judged_page.h"
#include "support/repeated.h"
#include "support/slowness.h"

using namespace klartext::core;

namespace {

qint64 peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Everything from the first block to the last.
Highlight wholeOf(const PageTree& page) {
    const auto last = static_cast<BlockId>(page.blocks().size() - 1);
    Highlight highlight;
    highlight.anchor =
        anchorOf(page, TextSpan{0, 0, last, page.text(page.block(last)).size()}).value();
    highlight.note = "why";
    return highlight;
}

}  // namespace

class HighlightedMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksTakeLittleMoreThanTheArticle_data() {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<int>("most");
        QTest::newRow("emphasised letters")
            << QString::fromStdString(klartext::test::repeated("<em>a</em> ", 200'000)) << 90;
        QTest::newRow("one long text")
            << QString::fromStdString(klartext::test::repeated("word ", 600'000)) << 150;
    }

    void marksTakeLittleMoreThanTheArticle() {
        QFETCH(QString, inside);
        QFETCH(int, most);
        const Extraction extraction =
            klartext::core::test::judgedPage("<p>" + inside.toStdString() + "</p>");
        const Highlight highlight = wholeOf(*extraction.tree);
        Article plain = article(extraction);
        const qint64 before = peakMegabytes();
        const Article marked =
            highlighted(std::move(plain), *extraction.tree, std::span(&highlight, 1));
        const qint64 taken = peakMegabytes() - before;
        QVERIFY2(klartext::test::slowness() > 1 || taken < most,
                 qPrintable(QString::number(taken)));
        QVERIFY(toHtml(marked).find("<mark") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(HighlightedMemoryTest)
#include "highlighted_memory_test.moc"
