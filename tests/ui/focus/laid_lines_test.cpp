// SPDX-License-Identifier: MIT
#include "focus/laid_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>

#include "document/layout_steps.h"
#include "ui/focus/reading_view.h"

using namespace klartext;
using namespace klartext::test;
using ui::TextLine;

namespace {

constexpr const char* longCell =
    "What this cell says takes more than a line of it, for it is set in a narrow column.";

/// Paragraphs, and tables between them with cells that span rows and columns.
std::unique_ptr<ui::PageDocument> pageWithTables() {
    Elements elements;
    for (int part = 0; part < 6; ++part) {
        const std::string number = std::to_string(part);
        elements.push_back(heading(2, "Part " + number));
        for (int i = 0; i < 3; ++i) {
            elements.push_back(paragraph("Paragraph of part " + number +
                                         ". It goes on for a while "
                                         "and says little, as it has a few lines to fill."));
        }
        elements.push_back(table({row({cell("Spans two rows. " + std::string(longCell), 1, 2),
                                       cell(longCell), cell("short")}),
                                  row({cell("beside it"), cell(longCell, 1, 3)}),
                                  row({cell("Spans two columns. " + std::string(longCell), 2)}),
                                  row({cell("left"), cell("middle")}),
                                  row({cell("alone"), cell(longCell), cell("in its row")})}));
    }
    return ui::buildPage(make(ElementKind::Section, elements), {});
}

bool isLaidOut(const ui::PageDocument& page) {
    return page.layoutSteps().reached() == page.characterCount();
}

}  // namespace

class LaidLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStretchHasTheLinesOfTheWhole() {
        const auto page = pageWithTables();
        page->setColumn(500, {20, 30, 60});
        page->setTextWidth(500);
        const std::vector<TextLine> all = ui::linesOf(*page);
        QVERIFY(all.size() > 100);
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (const std::size_t count : {0, 1, 4}) {
                const auto [lines, middle] =
                    ui::linesAround(*page, (all[i].top + all[i].bottom) / 2, count);
                QCOMPARE(middle, std::min(i, count));
                QCOMPARE(lines.size(), middle + 1 + std::min(all.size() - 1 - i, count));
                QVERIFY(std::equal(lines.begin(), lines.end(), all.begin() + qint64(i - middle)));
            }
        }
    }

    void beyondTheTextIsItsEnd() {
        const auto page = pageWithTables();
        page->setColumn(500, {20, 30, 60});
        page->setTextWidth(500);
        const std::vector<TextLine> all = ui::linesOf(*page);
        QVERIFY(ui::linesAround(*page, -100, 0).lines.front() == all.front());
        QVERIFY(ui::linesAround(*page, 1e6, 0).lines.front() == all.back());
    }

    void betweenParagraphsIsTheNearer() {
        const auto page = pageWithTables();
        page->setColumn(500, {20, 30, 60});
        page->setTextWidth(500);
        const std::vector<TextLine> all = ui::linesOf(*page);
        const auto gap = std::ranges::adjacent_find(
            all, [](const auto& one, const auto& next) { return next.top - one.bottom > 6; });
        QVERIFY(gap != all.end());
        QVERIFY(ui::linesAround(*page, gap->bottom + 1, 0).lines.front() == *gap);
        QVERIFY(ui::linesAround(*page, std::next(gap)->top - 1, 0).lines.front() ==
                *std::next(gap));
    }

    void anEmptyTextHasALine() {
        ui::PageDocument page{ui::DocumentStyle()};
        page.setColumn(500, {20, 30, 60});
        page.setTextWidth(500);
        QCOMPARE(ui::linesAround(page, 10, 3).lines.size(), std::size_t{1});
    }

    void laysOutNoMoreThanIsNear() {
        const auto page = ReadingView::page(2000, {});
        page->setColumn(500, {20, 30, 60});
        page->setTextWidth(500);
        const auto lines = ui::linesAround(*page, 1000, 5).lines;
        QCOMPARE(lines.size(), std::size_t{11});
        QVERIFY(!isLaidOut(*page));
        QVERIFY(page->layoutSteps().reached() < 30'000);
        const std::vector<TextLine> all = ui::linesOf(*page);
        QVERIFY(isLaidOut(*page));
        QVERIFY(std::ranges::search(all, lines).size() == lines.size());
    }
};

QTEST_MAIN(LaidLinesTest)
#include "laid_lines_test.moc"
