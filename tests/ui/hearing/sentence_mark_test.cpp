// SPDX-License-Identifier: MIT
#include "hearing/sentence_mark.h"

#include <QTest>

#include "document/document_builder.h"
#include "hearing/line_boxes.h"
#include "panes/page_view.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

class SentenceMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnIt() {
        for (const ui::ThemeChoice choice : ui::Theme::choices()) {
            const ui::Theme& theme = ui::Theme::named(choice);
            const QColor paper = ui::sentencePaper(theme);
            for (const auto id : {ui::ColorId::Text, ui::ColorId::Link, ui::ColorId::MutedText}) {
                QVERIFY2(ui::contrast(theme.color(id), paper) >= 4.5,
                         qPrintable(QString::number(static_cast<int>(choice))));
            }
            QVERIFY(ui::contrast(theme.color(ui::ColorId::Accent),
                                 theme.color(ui::ColorId::Paper)) >= 3);
        }
    }

    void eachLineHasABox() {
        core::Article article;
        article.body.children = {
            paragraph("One two three four five six seven eight nine ten eleven twelve thirteen "
                      "fourteen fifteen sixteen seventeen eighteen nineteen twenty.",
                      0)};
        ui::PageView view;
        view.resize(400, 400);
        view.setPage(ui::buildArticle(article, {}));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int from = view.page()->positionOf(0);
        const auto one = ui::lineBoxes(view, from, from + 3);
        QCOMPARE(one.size(), std::size_t{1});
        QVERIFY(one[0].width() > 10 && one[0].width() < 80);
        const auto all = ui::lineBoxes(view, from, view.page()->endOf(0));
        QVERIFY(all.size() > 2);
        for (const QRectF& box : all) {
            QVERIFY(box.right() <= view.page()->margins().side + view.page()->columnWidth() + 1);
        }
        QVERIFY(ui::lineBoxes(view, from, from).empty());
    }

    void markIsPainted() {
        core::Article article;
        article.body.children = {paragraph("One sentence.", 0)};
        ui::PageView view;
        ui::SentenceMark mark(view);
        view.addLayer(mark);
        view.resize(400, 300);
        view.setPage(ui::buildArticle(article, {}));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage before = view.viewport()->grab().toImage();
        mark.setRange(0, 5);
        const QImage marked = view.viewport()->grab().toImage();
        QVERIFY(before != marked);
        mark.setRange(0, 0);
        QCOMPARE(view.viewport()->grab().toImage(), before);
    }
};

QTEST_MAIN(SentenceMarkTest)
#include "sentence_mark_test.moc"
