// SPDX-License-Identifier: MIT
#include "highlights/highlights.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <optional>

#include "core/writers.h"
#include "fake_highlight_store.h"
#include "highlights/highlight_bar.h"
#include "highlights/highlight_copies.h"
#include "highlights/highlight_layer.h"
#include "highlights/highlight_look.h"
#include "highlights/highlights_model.h"
#include "highlights/highlights_pane.h"
#include "main_window.h"
#include "panes/compare_pane.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "support/sample_page.h"

using namespace klartext;
using namespace klartext::test;
using namespace klartext::ui;

namespace {

using Color = core::HighlightColor;

/// Text and its edges leave a third of its paper bare, in any font.
bool liesOn(const QImage& image, const QColor& paper) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == paper ? 1 : 0;
    }
    return 3 * found > image.width() * image.height();
}

}  // namespace

/// Highlights in the window, as a person makes them.
class HighlightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings.emplace();
        m_settings->theme.setValue(ThemeChoice::Light);
        m_settings->highlightColor.reset();
        m_settings->zoom.reset();
        m_store.emplace();
        m_window.emplace(*m_settings);
        m_window->setHighlights(*m_store);
        // What is looked at is in sight on every screen.
        m_window->resize(1180, 820);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        m_window->showPage(QUrl(QStringLiteral("https://example.org/river")), samplePage(), {});
    }
    void cleanup() {
        m_window.reset();
        m_store.reset();
        m_settings.reset();
    }

    void highlightsBySelectionAndKey() {
        select(QStringLiteral("rain that fell"));
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(kept(), QStringLiteral("green rain that fell"));
        QVERIFY(!view().textCursor().hasSelection());
        select(QStringLiteral("river and"));
        press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(kept(), QStringLiteral("green river and; green rain that fell"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept(), QStringLiteral("green rain that fell"));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(kept(), QStringLiteral("green river and; green rain that fell"));
    }

    void goesAcrossParagraphsAndAround() {
        QTextCursor cursor = view().page()->find(QStringLiteral("for a week"));
        const int end = view().page()->find(QStringLiteral("The second")).selectionEnd();
        cursor.setPosition(cursor.selectionStart());
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(kept(), QStringLiteral("yellow for a week.|The second"));
        QCOMPARE(layer().drawn().size(), std::size_t(1));
        QCOMPARE(layer().drawn().front().ranges.size(), std::size_t(2));
    }

    void isSeenInItsColor() {
        select(QStringLiteral("rain that fell"));
        press(Qt::Key_4, Qt::ControlModifier);
        const QRect box = layer().boxOf(id());
        QVERIFY(!box.isEmpty());
        const QImage image = view().viewport()->grab().toImage();
        const QColor paper = highlightLook(Theme::named(ThemeChoice::Light), Color::Pink).paper;
        QCOMPARE(image.pixelColor(box.left() + 1, box.top() + 3), paper);
        // It stays when the text is set anew.
        m_settings->zoom.setValue(150);
        QTRY_VERIFY(layer().boxOf(id()).width() > box.width() * 5 / 4);
    }

    void opensItsBarWhenClicked() {
        select(QStringLiteral("rain that fell"));
        press(Qt::Key_1, Qt::ControlModifier);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, layer().boxOf(id()).center());
        QVERIFY(bar().isVisible());
        QCOMPARE(bar().id(), id());
        const auto buttons = bar().findChildren<QToolButton*>();
        buttons.at(2)->click();
        QCOMPARE(kept(), QStringLiteral("blue rain that fell"));
        QCOMPARE(m_settings->highlightColor.value(), static_cast<int>(Color::Blue));
        auto* note = bar().findChild<QPlainTextEdit*>();
        buttons.at(4)->click();
        QVERIFY(note->isVisible());
        note->setPlainText(QStringLiteral("<b>why</b>\nindeed"));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(!bar().isVisible());
        QCOMPARE(kept(), QStringLiteral("blue rain that fell (<b>why</b>\nindeed)"));
        const auto hint = layer().hintAt(layer().boxOf(id()).center());
        QVERIFY(hint && hint->toolTip.contains(QStringLiteral("&lt;b&gt;why")));
    }

    void writesANoteByKeysAlone() {
        select(QStringLiteral("rain that fell"));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* note = bar().findChild<QPlainTextEdit*>();
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("why"));
        QTest::keyClick(note, Qt::Key_Escape);
        QCOMPARE(kept(), QStringLiteral("yellow rain that fell (why)"));
        QVERIFY(view().hasFocus());
        // And takes it up again where the cursor stands.
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bar().isVisible());
        QCOMPARE(note->toPlainText(), QStringLiteral("why"));
        press(Qt::Key_Escape, {});
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(kept(), QStringLiteral("blue rain that fell (why)"));
    }

    void asksForASelection() {
        QSignalSpy announced(m_window->findChild<Highlights*>(), &Highlights::announced);
        press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(kept(), QString());
    }

    void goesFromOneToTheNext() {
        select(QStringLiteral("boats"));
        press(Qt::Key_1, Qt::ControlModifier);
        select(QStringLiteral("rain"));
        press(Qt::Key_2, Qt::ControlModifier);
        view().moveCursor(QTextCursor::Start);
        press(Qt::Key_F6, {});
        QCOMPARE(view().textCursor().position(), start(QStringLiteral("rain")));
        press(Qt::Key_F6, {});
        QCOMPARE(view().textCursor().position(), start(QStringLiteral("boats")));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(view().textCursor().position(), start(QStringLiteral("rain")));
    }

    void listsThemInThePanel() {
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dock()->isVisible());
        select(QStringLiteral("boats"));
        press(Qt::Key_1, Qt::ControlModifier);
        select(QStringLiteral("rain"));
        press(Qt::Key_2, Qt::ControlModifier);
        auto* list = dock()->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 2);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(view().hasFocus());
        QCOMPARE(view().textCursor().position(), start(QStringLiteral("boats")));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_W);
        auto* note = dock()->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("hy"));
        QTest::keyClick(note, Qt::Key_Escape);
        QCOMPARE(kept(), QStringLiteral("green rain; yellow boats (why)"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(kept(), QStringLiteral("yellow boats (why)"));
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_store->marks.size(), 2);
    }

    void staysThroughTakingOutAndPuttingBack() {
        select(QStringLiteral("boats"));
        press(Qt::Key_1, Qt::ControlModifier);
        const core::BlockId block = view().page()->blockAt(start(QStringLiteral("boats")));
        reading().removeRequested({block});
        QVERIFY(layer().drawn().empty());
        QCOMPARE(state(), PageHighlights::State::LeftOut);
        reading().restoreRequested({block});
        QCOMPARE(layer().drawn().size(), std::size_t(1));
        QCOMPARE(state(), PageHighlights::State::Shown);
    }

    void isOfferedInTheMenu() {
        select(QStringLiteral("boats"));
        QMenu menu;
        Q_EMIT reading().menuFilled(menu, view().textCursor().position());
        QVERIFY(texts(menu).contains(QStringLiteral("&Highlight")));
        press(Qt::Key_1, Qt::ControlModifier);
        QMenu other;
        Q_EMIT reading().menuFilled(other, start(QStringLiteral("boats")));
        QVERIFY(texts(other).contains(QStringLiteral("R&emove the Highlight")));
    }

    void isSeenInTheComparison() {
        select(QStringLiteral("boats"));
        press(Qt::Key_4, Qt::ControlModifier);
        action("compare")->trigger();
        const auto* compare = m_window->findChild<ComparePane*>();
        const QColor paper = highlightLook(Theme::named(ThemeChoice::Light), Color::Pink).paper;
        for (PageView* side : {compare->articleView(), compare->originalView()}) {
            const auto* drawn = side->findChild<HighlightLayer*>();
            QVERIFY(!drawn->boxOf(id()).isEmpty());
            const QRect box = drawn->boxOf(id());
            QVERIFY(liesOn(side->viewport()->grab(box).toImage(), paper));
        }
        // What is left out of the article stands in the original yet.
        const core::BlockId block = view().page()->blockAt(start(QStringLiteral("boats")));
        reading().removeRequested({block});
        const auto count = [](const PageView* side) {
            return side->findChild<HighlightLayer*>()->drawn().size();
        };
        QCOMPARE(count(compare->articleView()), std::size_t(0));
        QCOMPARE(count(compare->originalView()), std::size_t(1));
    }

    void isPrinted() {
        select(QStringLiteral("boats"));
        press(Qt::Key_4, Qt::ControlModifier);
        const core::Article article = highlights().copies().markedArticle();
        const std::string html = core::toHtml(article);
        QVERIFY(html.find("<mark class=\"pink\">boats</mark>") != std::string::npos);
    }

    void copiesAndSaves() {
        select(QStringLiteral("boats"));
        press(Qt::Key_1, Qt::ControlModifier);
        action("copyHighlights")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("# A river rises\n\n"
                                "[blatt.example/a/text.html](https://blatt.example/a/text.html)\n\n"
                                "> boats\n\n*Yellow*\n"));
        action("saveHighlights")->trigger();
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/a.json"));
        QCOMPARE(m_store->writtenPath, QStringLiteral("/tmp/a.json"));
        QVERIFY(m_store->written.contains("\"quote\": \"boats\""));
        dialog->close();
    }

    void tellsScreenReaders() {
        select(QStringLiteral("boats"));
        press(Qt::Key_1, Qt::ControlModifier);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&view());
        QAccessibleTextInterface* text = spoken->textInterface();
        const QString all = text->text(0, text->characterCount());
        const int at = static_cast<int>(all.indexOf(QStringLiteral("boats")));
        int from = 0;
        int to = 0;
        QVERIFY(text->attributes(at + 1, &from, &to).contains(QStringLiteral("background-color")));
        QCOMPARE(from, at);
        QCOMPARE(to, at + 5);
        QVERIFY(!text->attributes(at - 1, &from, &to).contains(QStringLiteral("background-color")));
        QCOMPARE(to, at);
    }

private:
    [[nodiscard]] ReadingPane& reading() { return *m_window->findChild<ReadingPane*>(); }
    [[nodiscard]] PageView& view() { return *reading().view(); }
    [[nodiscard]] Highlights& highlights() { return *m_window->findChild<Highlights*>(); }
    [[nodiscard]] HighlightLayer& layer() { return highlights().layer(); }
    [[nodiscard]] HighlightBar& bar() { return *m_window->findChild<HighlightBar*>(); }
    [[nodiscard]] QDockWidget* dock() { return highlights().dock(); }
    [[nodiscard]] QAction* action(const char* name) {
        return m_window->findChild<QAction*>(QLatin1String(name));
    }
    [[nodiscard]] qint64 id() { return m_store->marks.constFirst().id; }
    [[nodiscard]] PageHighlights::State state() {
        return highlights().highlights().entries().front().state;
    }

    void press(int key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    int start(const QString& words) { return view().page()->find(words).selectionStart(); }
    void select(const QString& words) {
        view().setFocus();
        view().setTextCursor(view().page()->find(words));
    }

    static QStringList texts(const QMenu& menu) {
        QStringList texts;
        for (const QAction* each : menu.actions()) texts.append(each->text());
        return texts;
    }

    /// What the store holds, in the order of the page.
    QString kept() {
        QStringList lines;
        for (const auto& entry : highlights().highlights().entries()) {
            const core::Highlight& each = entry.mark.highlight;
            QString line = QString::fromLatin1(core::colorId(each.color).data()) + u' ' +
                           QString::fromStdString(each.anchor.quote).replace(u'\n', u'|');
            if (!each.note.empty())
                line += QStringLiteral(" (%1)").arg(QString::fromStdString(each.note));
            const auto same = [&](const Mark& mark) { return mark == entry.mark; };
            lines.append(std::ranges::any_of(m_store->marks, same) ? line : line + u'?');
        }
        return lines.join(QStringLiteral("; "));
    }

    std::optional<Settings> m_settings;
    std::optional<FakeHighlightStore> m_store;
    std::optional<MainWindow> m_window;
};

QTEST_MAIN(HighlightsTest)
#include "highlights_test.moc"
