// SPDX-License-Identifier: MIT
#include "document/quote_bars.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <memory>
#include <span>
#include <vector>

#include "document/decorations.h"
#include "document/document_builder.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

/// Keeps the rectangles that are painted.
class Ledger : public QPaintEngine {
public:
    Ledger() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*r*/, const QPixmap& /*pm*/, const QRectF& /*sr*/) override {}
    [[nodiscard]] Type type() const override { return User; }
    void drawRects(const QRectF* drawn, int count) override {
        ++calls;
        const std::span all(drawn, static_cast<std::size_t>(count));
        rects.insert(rects.end(), all.begin(), all.end());
    }

    int calls = 0;
    std::vector<QRectF> rects;
};

class Sheet : public QPaintDevice {
public:
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &ledger; }
    mutable Ledger ledger;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        const bool isSize = metric == PdmWidth || metric == PdmHeight;
        return isSize ? 100'000 : metric == PdmDevicePixelRatio ? 1 : 96;
    }
};

std::unique_ptr<ui::PageDocument> laidOut(Elements flow) {
    auto page = ui::buildPage(make(ElementKind::Section, std::move(flow)), {});
    page->setColumn(600, {20, 20, 20});
    page->setTextWidth(600);
    return page;
}

void paintAll(const ui::PageDocument& page, Sheet& sheet) {
    QPainter painter(&sheet);
    ui::paintDecorations(painter, page, QRectF(0, 0, 600, page.size().height()));
}

QRectF linesAt(const ui::PageDocument& page, int block) {
    return page.linesRect(page.findBlockByNumber(block));
}

}  // namespace

class QuoteBarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// outer quote: "one", in a deeper one: "two", "three"; then "four".
    void barsGoOnOverTheGapsOfTheirQuote() {
        const auto page =
            laidOut({paragraph("before"),
                     make(ElementKind::Quote,
                          {paragraph("one"),
                           make(ElementKind::Quote, {paragraph("two"), paragraph("three")}),
                           paragraph("four")}),
                     paragraph("after")});
        Sheet sheet;
        paintAll(*page, sheet);
        std::vector<QRectF>& rects = sheet.ledger.rects;
        std::ranges::sort(rects, {}, &QRectF::left);
        QCOMPARE(rects.size(), std::size_t{4});
        // The outer bar in three pieces without a gap, the inner one beside two paragraphs.
        QCOMPARE(rects[0].left(), rects[2].left());
        QVERIFY(rects[3].left() > rects[2].left());
        QCOMPARE(rects[0].top(), std::floor(linesAt(*page, 1).top()));
        QVERIFY(rects[1].top() <= rects[0].bottom());
        QVERIFY(rects[2].top() <= rects[1].bottom());
        QCOMPARE(rects[2].bottom(), std::ceil(linesAt(*page, 4).bottom()));
        QCOMPARE(rects[3].top(), std::floor(linesAt(*page, 2).top()));
        QCOMPARE(rects[3].bottom(), std::ceil(linesAt(*page, 3).bottom()));
    }

    void mirroredBarsStandAtTheRight() {
        const auto page = laidOut({make(
            ElementKind::Quote, {make(ElementKind::Quote, {paragraph("שלום עולם, זה ציטוט")})})});
        Sheet sheet;
        paintAll(*page, sheet);
        const std::vector<QRectF>& rects = sheet.ledger.rects;
        QCOMPARE(rects.size(), std::size_t{2});
        QVERIFY(rects[0].left() > 300);
        QVERIFY(rects[1].left() < rects[0].left());
    }

    void manyParagraphsOfAQuoteHaveItsBarsOnce() {
        Elements paragraphs;
        for (int i = 0; i < 500; ++i) {
            paragraphs.push_back(paragraph("words"));
        }
        const auto page =
            laidOut({make(ElementKind::Quote, {make(ElementKind::Quote, std::move(paragraphs))})});
        Sheet sheet;
        paintAll(*page, sheet);
        QCOMPARE(sheet.ledger.calls, 2);
        QCOMPARE(sheet.ledger.rects.size(), std::size_t{2});
        QCOMPARE(sheet.ledger.rects[1].bottom(), std::ceil(linesAt(*page, 499).bottom()));
    }
};

QTEST_MAIN(QuoteBarsTest)
#include "quote_bars_test.moc"
