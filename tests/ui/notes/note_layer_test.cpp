// SPDX-License-Identifier: MIT
#include "notes/note_layer.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include "document/document_builder.h"
#include "notes/note_popup.h"
#include "panes/page_view.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

Element reference(const std::string& name, const std::string& mark) {
    Element link = hyperlink("#" + name, mark);
    link.note = name;
    return make(ElementKind::Superscript, {link});
}

/// A text that refers to two notes, one of which stands at its end.
std::unique_ptr<ui::PageDocument> notedPage() {
    Element kept = paragraph("The kept note.", 3);
    kept.id = "n1";
    Element words = make(ElementKind::Paragraph, {text("A word", 1), reference("n1", "1"),
                                                  text(" and another", 1), reference("n2", "2")});
    return ui::buildPage(make(ElementKind::Section, {words, paragraph("More text.", 2), kept}), {});
}

core::Note note(const QString& name) {
    core::Note result;
    result.name = name.toStdString();
    result.kept = name == QLatin1String("n1");
    result.blocks = {result.kept ? 3U : 9U};
    Element words = paragraph(result.kept ? "The kept note." : "The note left out.", 9);
    words.children.push_back(hyperlink("https://a.test/", "source"));
    result.body = make(ElementKind::Section, {words});
    return result;
}

}  // namespace

class NoteLayerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::PageView> m_view;
    ui::NoteLayer* m_notes = nullptr;

    ui::NotePopup* popup() const { return m_view->findChild<ui::NotePopup*>(); }
    QString shownText() const { return popup()->findChild<QTextBrowser*>()->toPlainText(); }
    QPoint pointOf(const QString& mark) const {
        QTextCursor cursor = m_view->page()->find(mark, 0);
        cursor.setPosition(cursor.selectionStart());
        const QRect left = m_view->cursorRect(cursor);
        return left.center() + QPoint(2, 0);
    }

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<ui::PageView>();
        m_notes = new ui::NoteLayer(*m_view);
        m_notes->setSource([](const QString& name) { return note(name); });
        m_view->addLayer(*m_notes);
        m_view->resize(700, 500);
        m_view->setPage(notedPage());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }
    void cleanup() { m_view.reset(); }

    void aClickShowsTheNoteBesideItsReference() {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("1")));
        QVERIFY(popup()->isVisible());
        QVERIFY2(shownText().startsWith(QStringLiteral("The kept note.")), qPrintable(shownText()));
        QVERIFY(popup()->y() > pointOf(QStringLiteral("1")).y());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(5, 480));
        QVERIFY(!popup()->isVisible());
    }

    void thePointerShowsItWhileItRests() {
        QTest::mouseMove(m_view->viewport(), pointOf(QStringLiteral("2")));
        QTRY_VERIFY(popup()->isVisible());
        QTest::mouseMove(m_view->viewport(), QPoint(5, 480));
        QTRY_VERIFY(!popup()->isVisible());
    }

    void enterOpensAndEscGivesTheKeyboardBack() {
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(popup()->isVisible());
        auto* words = popup()->findChild<QTextBrowser*>();
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QTRY_VERIFY(m_view->hasFocus());
    }

    void aNoteThatWasLeftOutIsOfferedBack() {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("2")));
        QVERIFY(shownText().startsWith(QStringLiteral("The note left out.")));
        QSignalSpy restored(m_notes, &ui::NoteLayer::restoreRequested);
        auto* button = popup()->findChild<QToolButton*>(QStringLiteral("putNoteBack"));
        QVERIFY(button->isVisible());
        QVERIFY(!popup()->findChild<QToolButton*>(QStringLiteral("goToNote"))->isVisible());
        button->click();
        QCOMPARE(restored.size(), 1);
        QCOMPARE(restored.front().front().value<QList<core::BlockId>>(), QList<core::BlockId>{9});
    }

    void linksOfTheNoteWork() {
        QSignalSpy followed(m_notes, &ui::NoteLayer::linkActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("1")));
        auto* words = popup()->findChild<QTextBrowser*>();
        Q_EMIT words->anchorClicked(QUrl(QStringLiteral("https://a.test/")));
        QCOMPARE(followed.size(), 1);
        QVERIFY(!popup()->isVisible());
    }

    void anotherPageClosesIt() {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("1")));
        QVERIFY(m_notes->isOpen());
        m_view->setPage(notedPage());
        QVERIFY(!m_notes->isOpen());
    }
};

QTEST_MAIN(NoteLayerTest)
#include "note_layer_test.moc"
