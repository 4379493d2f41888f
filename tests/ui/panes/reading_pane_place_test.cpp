// SPDX-License-Identifier: MIT
#include <QTest>
#include <QTextCursor>

#include "panes/page_marks.h"
#include "reading_pane_stand.h"
#include "typography/hyphenation.h"

using namespace klartext;
using namespace klartext::test;

/// Whatever changes, the line being read stays where it is.
class ReadingPanePlaceTest : public QObject, private WithReadingPane {
    Q_OBJECT

private Q_SLOTS:
    void init() { makePane(); }
    void cleanup() { dropPane(); }

    void styleKeepsTheLineBeingRead() {
        m_pane->showArticle(longArticle());
        readBlock(60);
        const ui::PageView::Anchor before = view().anchor();
        m_settings->pointSize.setValue(21);
        m_settings->columnWidth.setValue(50);
        QTest::qWait(10);
        QVERIFY(qAbs(view().anchor().position - before.position) < 80);
        m_settings->theme.setValue(ui::ThemeChoice::Dark);
        m_settings->pointSize.reset();
        m_settings->columnWidth.reset();
        QTest::qWait(10);
        QCOMPARE(view().page()->style().theme.choice(), ui::ThemeChoice::Dark);
        QVERIFY(qAbs(view().anchor().position - before.position) < 80);
    }

    void hyphensKeepTheLineBeingRead() {
        if (!ui::Hyphenation::ofTheSystem().knows(QStringLiteral("en"))) {
            QSKIP("no English dictionary");
        }
        core::Article article;
        article.metadata.language = "en";
        std::string longText;
        for (int i = 0; i < 400; ++i) {
            longText += "extraordinary representation " + std::to_string(i) + " ";
        }
        article.body.children = {paragraph(longText, 0)};
        m_pane->showArticle(article);
        const auto hyphens = [this] {
            return view().document()->toRawText().count(QChar::SoftHyphen);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hyphens() > 0, 20'000);
        bar().setValue(bar().maximum() / 2);
        const ui::PageView::Anchor before = view().anchor();
        // The number at the beginning of what is read.
        const QString seen =
            view().document()->toRawText().mid(before.position).remove(QChar::SoftHyphen).left(50);
        m_settings->hyphenated.setValue(false);
        QTRY_COMPARE(hyphens(), 0);
        const auto place = view().document()->toRawText().indexOf(seen);
        QVERIFY(place > 0);
        QTextCursor cursor(view().document());
        cursor.setPosition(static_cast<int>(place));
        QCOMPARE(view().cursorRect(cursor).top(), before.offset);
    }

    void widthOfTheWindowKeepsTheLineBeingRead() {
        m_pane->showArticle(longArticle());
        readBlock(60);
        const int before = view().anchor().position;
        m_pane->resize(420, 700);
        QTest::qWait(10);
        QVERIFY(qAbs(view().anchor().position - before) < 80);
    }

    void restoredBlockAboveMovesNothing() {
        m_pane->showArticle(longArticle({10}));
        readBlock(60);
        const int before = top(60);
        m_pane->updateArticle(longArticle());
        QCOMPARE(top(60), before);
        QVERIFY(!view().marks().isEmpty());
    }

    void removedBlockAboveMovesNothing() {
        m_pane->showArticle(longArticle());
        readBlock(60);
        const int before = top(60);
        m_pane->updateArticle(longArticle({10}));
        QCOMPARE(top(60), before);
        QVERIFY(view().marks().isEmpty());
    }
};

QTEST_MAIN(ReadingPanePlaceTest)
#include "reading_pane_place_test.moc"
