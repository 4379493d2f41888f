// SPDX-License-Identifier: MIT
#include "document/page_document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include "document/document_builder.h"
#include "document/selection_text.h"
#include "panes/page_search.h"
#include "panes/page_view.h"
#include "typography/hyphenator.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

std::unique_ptr<ui::PageDocument> samplePage() {
    Element target = paragraph("target", 9);
    target.id = "note";
    return ui::buildPage(
        make(ElementKind::Section,
             {paragraph("first", 2), make(ElementKind::Paragraph, {text("se", 5), text("cond", 5)}),
              list({item({paragraph("item", 7)}), item({paragraph("other", 8)})}),
              table({row({cell("a", 1, 1, 11), cell("b", 1, 1, 12)}),
                     row({cell("c", 1, 1, 13), cell("d", 1, 1, 14)})}),
              make(ElementKind::Paragraph, {image("https://a.test/i", "A boat", 0, 0, 15)}),
              target}),
        {});
}

QString textAt(const ui::PageDocument& page, core::BlockId block) {
    QTextCursor cursor(const_cast<ui::PageDocument*>(&page));
    cursor.setPosition(page.positionOf(block));
    cursor.setPosition(page.endOf(block), QTextCursor::KeepAnchor);
    return ui::selectionText(cursor).trimmed();
}

}  // namespace

class PageDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksHavePositions() {
        const auto page = samplePage();
        QCOMPARE(page->positionOf(2), 0);
        QCOMPARE(textAt(*page, 5), QStringLiteral("second"));
        QCOMPARE(textAt(*page, 12), QStringLiteral("b"));
        QCOMPARE(page->positionOf(3), -1);
        QCOMPARE(page->positionOf(core::noBlock), -1);
        QCOMPARE(page->endOf(3), -1);
    }

    void brokenWordsAreCopiedWhole() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("hyph_en.dic")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("UTF-8\n1tion\n");
        file.close();
        const auto hyphenator = ui::Hyphenator::fromFile(file.fileName());
        QVERIFY(hyphenator);
        ui::DocumentStyle style;
        style.hyphenator = hyphenator.get();
        const auto page =
            ui::buildPage(make(ElementKind::Section,
                               {heading(2, "Station", 1), paragraph("The station of the nation", 2),
                                make(ElementKind::Preformatted, {text("station", 3)})}),
                          style);
        QCOMPARE(page->toRawText().count(QChar::SoftHyphen), 2);
        QCOMPARE(textAt(*page, 2), QStringLiteral("The station of the nation"));
        ui::PageView view;
        view.setPage(ui::buildPage(
            make(ElementKind::Section, {paragraph("The station of the nation", 2)}), style));
        ui::PageSearch search(view);
        search.setText(QStringLiteral("nation"));
        QCOMPARE(search.count(), 1);
        search.finish();
        QCOMPARE(view.selectedText(), QStringLiteral("nation"));
    }

    void positionsHaveBlocks() {
        const auto page = samplePage();
        for (const core::BlockId block : {2u, 5u, 7u, 8u, 11u, 12u, 13u, 14u, 15u, 9u}) {
            QCOMPARE(page->blockAt(page->positionOf(block)), block);
            QCOMPARE(page->blockAt(page->endOf(block) - 1), block);
        }
    }

    void blocksOfARange() {
        const auto page = samplePage();
        const QList<core::BlockId> all{2, 5, 7, 8, 11, 12, 13, 14, 15, 9};
        QList<core::BlockId> found = page->blocksBetween(0, page->characterCount());
        QCOMPARE(found, all);
        QCOMPARE(page->blocksBetween(page->positionOf(5) + 1, page->positionOf(7)),
                 (QList<core::BlockId>{5}));
    }

    void nearestShownBlock() {
        const auto page = samplePage();
        QCOMPARE(page->shownUpTo(5), 5u);
        QCOMPARE(page->shownUpTo(6), 5u);
        QCOMPARE(page->shownUpTo(1), core::noBlock);
        QCOMPARE(page->shownUpTo(core::noBlock), core::noBlock);
    }

    void fragments() {
        const auto page = samplePage();
        QCOMPARE(page->positionOfFragment(QStringLiteral("note")), page->positionOf(9));
        QCOMPARE(page->positionOfFragment(QStringLiteral("missing")), -1);
    }

    void selectionIsCleanText() {
        const auto page = samplePage();
        QTextCursor cursor(page.get());
        cursor.select(QTextCursor::Document);
        QCOMPARE(ui::selectionText(cursor), QStringLiteral("first\n\nsecond\n\n• item\n• other\n\n"
                                                           "a\tb\nc\td\n\nA boat\n\ntarget"));
        cursor.setPosition(1);
        cursor.setPosition(4, QTextCursor::KeepAnchor);
        QCOMPARE(ui::selectionText(cursor), QStringLiteral("irs"));
    }

    void nothingIsLoaded() {
        const auto page = samplePage();
        QVERIFY(!page->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc")))
                     .isValid());
    }
};

QTEST_MAIN(PageDocumentTest)
#include "page_document_test.moc"
