// SPDX-License-Identifier: MIT
#include "highlights/page_highlights.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "fake_highlight_store.h"
#include "highlights/highlights_model.h"
#include "models/page_model.h"
#include "support/judged_page.h"

using namespace klartext;
using namespace klartext::test;
using namespace klartext::ui;

namespace {

using Color = core::HighlightColor;

constexpr std::string_view ferry =
    "<p>The ferry crosses the river in the morning.</p><p>REMOVED It rests at the mill.</p>"
    "<p>Nobody waits for it at night.</p>";

std::shared_ptr<const core::Extraction> pageOf(std::string_view html) {
    return std::make_shared<core::Extraction>(core::test::judgedPage(html));
}

}  // namespace

class PageHighlightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_store.emplace();
        m_page.emplace();
        m_highlights.emplace(*m_page);
        m_highlights->setStore(*m_store);
        m_model.emplace(*m_highlights);
        m_tester.emplace(&*m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->setPage(pageOf(ferry), {});
        m_highlights->setShown([this](core::BlockId block) { return m_page->isKept(block); });
    }
    void cleanup() {
        m_tester.reset();
        m_model.reset();
        m_highlights.reset();
        m_page.reset();
        m_store.reset();
    }

    void isMadeChangedAndTakenBack() {
        const qint64 id = mark("Nobody waits", Color::Green);
        mark("ferry", Color::Yellow);
        QCOMPARE(picture(), QStringLiteral("yellow ferry\ngreen Nobody waits\n"));
        QCOMPARE(m_store->marks.size(), 2);
        m_highlights->setNote(id, QStringLiteral("why"));
        m_highlights->setColor({id}, Color::Pink);
        QCOMPARE(picture(), QStringLiteral("yellow ferry\npink Nobody waits (why)\n"));
        m_highlights->remove({id});
        QCOMPARE(picture(), QStringLiteral("yellow ferry\n"));
        QCOMPARE(m_store->marks.size(), 1);
        m_page->undoStack().undo();
        QCOMPARE(picture(), QStringLiteral("yellow ferry\npink Nobody waits (why)\n"));
        for (int i = 0; i < 4; ++i) m_page->undoStack().undo();
        QCOMPARE(picture(), QString());
        QVERIFY(m_store->marks.isEmpty());
        for (int i = 0; i < 3; ++i) m_page->undoStack().redo();
        QCOMPARE(picture(), QStringLiteral("yellow ferry\ngreen Nobody waits (why)\n"));
        QCOMPARE(m_store->marks.size(), 2);
    }

    void takesAnotherColorWhereItIsMarkedAlready() {
        const qint64 id = mark("ferry", Color::Yellow);
        QCOMPARE(mark("ferry", Color::Blue), id);
        QCOMPARE(picture(), QStringLiteral("blue ferry\n"));
    }

    void takesInWhatLiesWithin() {
        m_highlights->setNote(mark("river", Color::Yellow), QStringLiteral("one"));
        mark("the", Color::Green);
        m_highlights->setNote(mark("crosses", Color::Yellow), QStringLiteral("two"));
        mark("crosses the river", Color::Yellow);
        QCOMPARE(picture(), QStringLiteral("yellow crosses the river (two\none)\ngreen the\n"));
        m_page->undoStack().undo();
        QCOMPARE(picture(),
                 QStringLiteral("yellow crosses (two)\ngreen the\nyellow river (one)\n"));
        QCOMPARE(m_store->marks.size(), 3);
    }

    void writingANoteIsOneStep() {
        const qint64 id = mark("ferry", Color::Yellow);
        m_highlights->setNote(id, QStringLiteral("w"));
        m_highlights->setNote(id, QStringLiteral("why"));
        QCOMPARE(picture(), QStringLiteral("yellow ferry (why)\n"));
        m_page->undoStack().undo();
        QCOMPARE(picture(), QStringLiteral("yellow ferry\n"));
        m_page->undoStack().redo();
        QCOMPARE(picture(), QStringLiteral("yellow ferry (why)\n"));
        m_highlights->setColor({id}, Color::Blue);
        m_highlights->setNote(id, {});
        m_page->undoStack().undo();
        QCOMPARE(picture(), QStringLiteral("blue ferry (why)\n"));
    }

    void keepsANoteOfThePageBefore() {
        const qint64 id = mark("ferry", Color::Yellow);
        m_page->setPage(pageOf(ferry), {});
        m_highlights->setNote(id, QStringLiteral("late"));
        QCOMPARE(m_store->marks.constFirst().highlight.note, std::string("late"));
        QVERIFY(!m_page->undoStack().canUndo());
    }

    void writesNothingWhereNothingChanges() {
        const qint64 id = mark("ferry", Color::Yellow);
        const int steps = m_page->undoStack().count();
        m_highlights->setColor({id}, Color::Yellow);
        m_highlights->setNote(id, {});
        QCOMPARE(m_page->undoStack().count(), steps);
    }

    void comesFromTheStore() {
        mark("ferry", Color::Yellow);
        const QList<Mark> marks = m_store->marks;
        m_page->setPage(pageOf(ferry), {});
        QCOMPARE(picture(), QString());
        Q_EMIT m_store->loaded(marks);
        QCOMPARE(picture(), QStringLiteral("yellow ferry\n"));
    }

    void saysWhatNoLongerFits() {
        mark("river", Color::Yellow);
        mark("Nobody waits", Color::Green);
        m_highlights->setNote(mark("at night", Color::Blue), QStringLiteral("when?"));
        const QList<Mark> marks = m_store->marks;
        m_page->setPage(pageOf("<p>An old boat lies at the <b>river</b> still.</p>"
                               "<p>REMOVED Nobody  waits.</p>"),
                        {});
        Q_EMIT m_store->loaded(marks);
        QCOMPARE(picture(),
                 QStringLiteral("yellow river\n"
                                "green Nobody waits [Stands in a part that was left out.]\n"
                                "= No longer in the text\n"
                                "blue at night (when?) [The page says it otherwise now.]\n"));
        // Put back, it is seen again.
        m_page->restore({1});
        m_highlights->setShown([this](core::BlockId block) { return m_page->isKept(block); });
        QVERIFY(picture().contains(QStringLiteral("green Nobody waits\n")));
    }

    void showsSomeColorsAlone() {
        const qint64 id = mark("Nobody waits", Color::Green);
        mark("ferry", Color::Yellow);
        m_model->setColors({Color::Green});
        QCOMPARE(picture(), QStringLiteral("green Nobody waits\n"));
        QCOMPARE(m_model->countOf(Color::Yellow), 1);
        QCOMPARE(m_model->indexOf(id).row(), 0);
        m_model->setColors({});
        QCOMPARE(m_model->rowCount(), 2);
    }

    void speaksPlainly() {
        m_highlights->setNote(mark("ferry", Color::Yellow), QStringLiteral("a\nnote"));
        QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Yellow: “ferry” Note: a note"));
    }

    void marksNothingWithoutAPlaceToKeepIt() {
        m_store->marking = false;
        QCOMPARE(mark("ferry", Color::Yellow), 0);
        PageHighlights lonely(*m_page);
        const std::vector<core::TextSpan> parts{{0, 0, 0, 3}};
        QCOMPARE(lonely.add(parts, Color::Yellow), 0);
    }

private:
    qint64 mark(std::string_view words, Color color) {
        const core::PageTree& page = *m_page->extraction().tree;
        const core::BlockId block = core::test::blockOf(m_page->extraction(), words);
        const std::size_t at = page.text(page.block(block)).find(words);
        const std::vector<core::TextSpan> parts{{block, at, block, at + words.size()}};
        return m_highlights->add(parts, color);
    }

    QString picture() {
        QString lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            const QString text = index.data().toString();
            if (index.data(HighlightsModel::IdRole).toLongLong() == 0) {
                lines += QStringLiteral("= ") + text + u'\n';
                continue;
            }
            const auto color = Color(index.data(HighlightsModel::ColorRole).toInt());
            const QString note = index.data(HighlightsModel::NoteRole).toString();
            const QString state = index.data(HighlightsModel::StateRole).toString();
            lines += QString::fromLatin1(core::colorId(color).data()) + u' ' + text +
                     (note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(note)) +
                     (state.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(state)) + u'\n';
        }
        return lines;
    }

    std::optional<FakeHighlightStore> m_store;
    std::optional<PageModel> m_page;
    std::optional<PageHighlights> m_highlights;
    std::optional<HighlightsModel> m_model;
    std::optional<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(PageHighlightsTest)
#include "page_highlights_test.moc"
