// SPDX-License-Identifier: MIT
#include "panes/page_outline.h"

#include <QTest>

#include "document/document_builder.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

class PageOutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsWithThePosition() {
        Elements elements;
        for (core::BlockId block = 0; block < 50; ++block) {
            elements.push_back(paragraph(std::string(block % 7 == 0 ? 400 : 5, 'a'), block));
        }
        const auto page = ui::buildPage(make(ElementKind::Section, elements), {});
        const ui::PageOutline outline(*page, 40);
        double before = -1;
        for (int position = 0; position < page->characterCount(); position += 7) {
            const double share = outline.shareOf(position);
            QVERIFY(share > before && share >= 0 && share < 1);
            QVERIFY(qAbs(outline.positionAt(share) - position) <= 1);
            before = share;
        }
        QCOMPARE(outline.positionAt(0), 0);
        QVERIFY(outline.positionAt(1) < page->characterCount());
        QVERIFY(outline.positionAt(7) < page->characterCount());
    }

    void longTextTakesMoreRoomThanManyLetters() {
        const auto page = ui::buildPage(
            make(ElementKind::Section, {paragraph(std::string(400, 'a'), 0), paragraph("b", 1)}),
            {});
        const ui::PageOutline outline(*page, 40);
        QVERIFY(outline.shareOf(page->positionOf(1)) > 0.8);
    }

    void nothingIsNowhere() {
        const ui::PageOutline outline;
        QCOMPARE(outline.shareOf(5), 0.0);
        QCOMPARE(outline.positionAt(0.5), 0);
    }
};

QTEST_MAIN(PageOutlineTest)
#include "page_outline_test.moc"
