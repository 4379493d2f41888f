// SPDX-License-Identifier: MIT
// A part that was set aside, in the pane it is read in.
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "panes/page_marks.h"
#include "panes/page_menu.h"
#include "panes/page_search.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

/// Paragraphs 0 and 3, and between them 1 and 2 set aside, or put back.
core::Article doubtedArticle(bool restored = false) {
    core::Article article;
    article.metadata.title = "A river rises";
    Elements& body = article.body.children;
    body.push_back(paragraph("The first paragraph.", 0));
    Elements teasers{paragraph("Read about another river.", 1), paragraph("Or of a lake.", 2)};
    if (restored) {
        body.insert(body.end(), teasers.begin(), teasers.end());
    } else {
        body.push_back(make(ElementKind::SetAside, teasers));
        body.back().start = 0;
        article.setAside.push_back({{1, 2}, core::BoilerplateKind::Related, 0.7F, true});
    }
    body.push_back(paragraph("The second paragraph.", 3));
    return article;
}

const QString folded = QStringLiteral("2 paragraph(s) set aside as a teaser  ·  Show");

}  // namespace

class SetAsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_theme = std::make_unique<ui::ActiveTheme>(*m_settings);
        m_pane = std::make_unique<ui::ReadingPane>(*m_settings, *m_theme);
        m_pane->resize(900, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showArticle(doubtedArticle());
        view().setFocus();
    }
    void cleanup() {
        m_pane.reset();
        m_theme.reset();
    }

    void standsFoldedAtItsPlace() {
        const QString text = view().page()->toPlainText();
        QVERIFY2(text.contains(
                     QStringLiteral("The first paragraph.\n%1\nThe second paragraph.").arg(folded)),
                 qPrintable(text));
        QCOMPARE(view().page()->positionOf(1), -1);
        QCOMPARE(view().page()->asides().size(), std::size_t{1});
        QVERIFY(view().page()->asideOf(2) != nullptr);
        QVERIFY(view().page()->asideOf(3) == nullptr);
    }

    void isToldAndUnfoldedByAssistivePrograms() {
        const auto part = [this] {
            const auto* page = QAccessible::queryAccessibleInterface(&view());
            for (int i = 0; i < page->childCount(); ++i) {
                if (page->child(i)->role() == QAccessible::Grouping) {
                    return page->child(i);
                }
            }
            return static_cast<QAccessibleInterface*>(nullptr);
        };
        QVERIFY(part() != nullptr);
        QCOMPARE(part()->text(QAccessible::Name), folded.simplified());
        QVERIFY(part()->state().collapsed);
        part()->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(part()->state().expanded && !part()->state().collapsed);
        QCOMPARE(part()->childCount(), 3);
        part()->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(part()->state().collapsed);
    }

    void unfoldsByKeyboardAndFoldsAgain() {
        QTest::keyClick(&view(), Qt::Key_Tab);
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(view().page()->positionOf(2) > 0);
        QVERIFY(view().page()->asideAt(view().page()->positionOf(2)) != nullptr);
        QVERIFY(view().page()->toPlainText().contains(u"Set aside as a teaser  ·  Put back"));
        press(ui::SetAsideLink::Verb::Fold);
        QCOMPARE(view().page()->positionOf(2), -1);
        // The cursor is where it was: the same key unfolds again.
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(view().page()->positionOf(2) > 0);
    }

    void unfoldsByMouse() {
        QVERIFY(m_pane->showAside(1));
        const QRect line = view().cursorRect(view().textCursor());
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, line.center() - QPoint(30, 0));
        QVERIFY(view().page()->positionOf(1) > 0);
    }

    void isPutBackAndMarked() {
        QSignalSpy restored(m_pane.get(), &ui::ReadingPane::restoreRequested);
        press(ui::SetAsideLink::Verb::Unfold);
        press(ui::SetAsideLink::Verb::PutBack);
        QCOMPARE(restored.size(), 1);
        QCOMPARE(restored.at(0).at(0).value<QList<core::BlockId>>(), (QList<core::BlockId>{1, 2}));
        QVERIFY(view().marks().isEmpty());
        m_pane->updateArticle(doubtedArticle(true));
        QVERIFY(!view().marks().isEmpty());
        // Taking it out again leaves nothing to mark.
        m_pane->updateArticle(doubtedArticle());
        QVERIFY(view().marks().isEmpty());
    }

    void keyRPutsBackWhatTheCursorIsOn() {
        QSignalSpy restored(m_pane.get(), &ui::ReadingPane::restoreRequested);
        QVERIFY(m_pane->showAside(2));
        QTest::keyClick(&view(), Qt::Key_R);
        QCOMPARE(restored.size(), 1);
    }

    void marksStayUntilTheyAreDismissed() {
        m_pane->updateArticle(doubtedArticle(true));
        m_settings->pointSize.setValue(19);
        QTest::qWait(0);
        QVERIFY(!view().marks().isEmpty());
        const QPoint cross(crossX(), view().blockTop(1).value_or(0) + 6);
        QVERIFY(view().marks().isCross(cross));
        QSignalSpy changed(m_pane.get(), &ui::ReadingPane::marksChanged);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, cross);
        QVERIFY(view().marks().isEmpty());
        QCOMPARE(changed.last().at(0), QVariant(false));
        m_settings->pointSize.reset();
    }

    void isNeitherCopiedNorFound() {
        for (const auto verb : {ui::SetAsideLink::Verb::Fold, ui::SetAsideLink::Verb::Unfold}) {
            press(verb);
            view().selectAll();
            view().copy();
            QCOMPARE(QGuiApplication::clipboard()->text(),
                     QStringLiteral("A river rises\n\nThe first paragraph.\n\nThe second "
                                    "paragraph."));
            ui::PageSearch search(view());
            search.setText(QStringLiteral("river"));
            QCOMPARE(search.count(), 1);
            search.setText(QStringLiteral("set aside"));
            QCOMPARE(search.count(), 0);
        }
    }

    void selectionInsideIsCopied() {
        press(ui::SetAsideLink::Verb::Unfold);
        QTextCursor cursor(view().page());
        cursor.setPosition(view().page()->positionOf(2));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
        QCOMPARE(view().selectedText(), QStringLiteral("Or of a lake."));
    }

    void menuOffersToPutItBack() {
        QSignalSpy restored(m_pane.get(), &ui::ReadingPane::restoreRequested);
        Q_EMIT view().menuRequested(QPoint(), view().page()->asides().front().from + 2);
        auto* menu = m_pane->findChild<ui::PageMenu*>();
        menu->actions().last()->trigger();
        QCOMPARE(restored.size(), 1);
        delete menu;
    }

    void addressesAreReadBack() {
        const ui::SetAsideLink link{ui::SetAsideLink::Verb::PutBack, 4711};
        const auto back = ui::SetAsideLink::fromUrl(link.url());
        QVERIFY(back && back->verb == link.verb && back->block == link.block);
        QVERIFY(!ui::SetAsideLink::fromUrl(QUrl(QStringLiteral("https://a.test/1/2"))));
    }

private:
    ui::PageView& view() const { return *m_pane->view(); }
    void press(ui::SetAsideLink::Verb verb) {
        Q_EMIT view().anchorClicked(ui::SetAsideLink{verb, 1}.url());
    }
    int crossX() const {
        const ui::PageDocument& page = *view().page();
        return qRound(page.margins().side + page.columnWidth() + 12);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ActiveTheme> m_theme;
    std::unique_ptr<ui::ReadingPane> m_pane;
};

QTEST_MAIN(SetAsideTest)
#include "set_aside_test.moc"
