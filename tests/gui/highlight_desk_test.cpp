// SPDX-License-Identifier: MIT
#include "highlight_desk.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <optional>

#include "application.h"
#include "highlights/highlight_layer.h"
#include "highlights/highlights.h"
#include "library/database.h"
#include "library/kept_highlights.h"
#include "library/kept_list.h"
#include "main_window.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "reader.h"

using namespace klartext;

namespace {

QString page(const QString& third) {
    return QStringLiteral(
               "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The "
               "Bridge</h1><p>In its meeting the council decided, after a debate that lasted until "
               "midnight, to build the bridge across the river, and the mayor thanked all who had "
               "come to listen to the debate.</p><p>%1</p><p>The ferry will rest from then on, as "
               "it has rested every winter, and nobody knows yet who will buy the old boats when "
               "they are sold in the spring.</p></article>")
        .arg(third);
}

}  // namespace

/// The whole program: what is highlighted in its window is in the library, and comes back.
class HighlightDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysWithThePage() {
        const QString path = m_folder.filePath(QStringLiteral("bridge.html"));
        const QString third = QStringLiteral(
            "The millers of the valley are glad of it, for they have waited for the bridge for "
            "thirty years and have paid the ferryman on every single day of them.");
        write(path, page(third));
        start(path);
        highlight(QStringLiteral("paid the"), "highlightGreen");
        QTRY_COMPARE(inLibrary(), QStringList({QStringLiteral("green paid the")}));
        highlight(QStringLiteral("had come to"), "highlightPink");
        QTRY_COMPARE(inLibrary().size(), 2);
        action("undo")->trigger();
        QTRY_COMPARE(inLibrary().size(), 1);
        stop();

        // Opened again, in another run of the program.
        start(path);
        QTRY_COMPARE(highlights().layer().drawn().size(), std::size_t(1));
        stop();

        // The page says it otherwise.
        write(path, page(QStringLiteral(
                        "The millers of the valley are glad of it, for they have waited for the "
                        "bridge for thirty years and have been rowed over by their own sons.")));
        start(path);
        QTRY_COMPARE(highlights().highlights().entries().size(), std::size_t(1));
        QCOMPARE(highlights().highlights().entries().front().state,
                 ui::PageHighlights::State::Lost);
        QVERIFY(highlights().layer().drawn().empty());
        stop();
        QCOMPARE(inLibrary().size(), 1);
    }

    void goesWithThePageAndComesBack() {
        const QString path = m_folder.filePath(QStringLiteral("other.html"));
        write(path, page(QStringLiteral(
                        "Nobody in the valley has waited for it, and nobody will ever cross it, "
                        "for the road on the other bank was washed away in the last flood.")));
        start(path);
        highlight(QStringLiteral("washed away"), "highlightBlue");
        QTRY_VERIFY(inLibrary().contains(QStringLiteral("blue washed away")));
        QTRY_VERIFY(action("keep")->isChecked());
        action("keep")->trigger();
        QTRY_VERIFY(highlights().highlights().entries().empty());
        action("keep")->trigger();
        QTRY_COMPARE(highlights().highlights().entries().size(), std::size_t(1));
        stop();
    }

    void travelsInASavedCopy() {
        const QString path = m_folder.filePath(QStringLiteral("third.html"));
        write(path, page(QStringLiteral(
                        "The road to the bridge is to be ready in autumn, and until then all who "
                        "want to cross the river have to go by way of the town as before.")));
        start(path);
        highlight(QStringLiteral("go by way of"), "highlightBlue");
        QTRY_COMPARE(highlights().highlights().entries().size(), std::size_t(1));
        highlights().highlights().setNote(highlights().highlights().entries().front().mark.id,
                                          QStringLiteral("a <b>note</b>"));
        const auto isNoted = [this] {
            const auto& known = m_window->findChild<gui::Reader*>()->visit()->highlights;
            return !known.empty() && !known.front().note.empty();
        };
        QTRY_VERIFY(isNoted());
        const QString copy = m_folder.filePath(QStringLiteral("copy.html"));
        const auto& visit = *m_window->findChild<gui::Reader*>()->visit();
        Q_EMIT m_window->saveRequested(copy, {}, visit.ruled, visit.overrides);
        QTRY_VERIFY(QFile::exists(copy));
        stop();
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("<mark class=\"blue\" title=\"a &lt;b&gt;note&lt;/b&gt;\">"));
        start(copy);
        QTRY_COMPARE(highlights().layer().drawn().size(), std::size_t(1));
        QCOMPARE(highlights().layer().drawn().front().note, QStringLiteral("a <b>note</b>"));
        // Whoever highlights the copy keeps it, with all that came with it.
        highlight(QStringLiteral("to be"), "highlightPink");
        QTRY_COMPARE(highlights().highlights().entries().size(), std::size_t(2));
        QTRY_COMPARE(inLibrary().count(QStringLiteral("blue go by way of")), 2);
        stop();
    }

private:
    static void write(const QString& path, const QString& html) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html.toUtf8());
    }

    void start(const QString& path) {
        m_application.emplace();
        m_application->open({path});
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* window = qobject_cast<ui::MainWindow*>(widget)) m_window = window;
        }
        QTRY_VERIFY(m_window->findChild<gui::Reader*>()->visit() != nullptr);
        QTRY_VERIFY(reading().hasArticle());
    }
    void stop() {
        m_application.reset();
        m_window = nullptr;
    }

    [[nodiscard]] ui::ReadingPane& reading() { return *m_window->findChild<ui::ReadingPane*>(); }
    [[nodiscard]] ui::Highlights& highlights() { return *m_window->findChild<ui::Highlights*>(); }
    [[nodiscard]] QAction* action(const char* name) {
        return m_window->findChild<QAction*>(QLatin1String(name));
    }

    void highlight(const QString& words, const char* name) {
        QTRY_VERIFY(action(name)->isEnabled());
        ui::PageView& view = *reading().view();
        view.setTextCursor(view.page()->find(words));
        QVERIFY(view.textCursor().hasSelection());
        action(name)->trigger();
    }

    static QStringList inLibrary() {
        app::Database database(app::Database::standardPath());
        app::KeptHighlights highlights(database);
        QStringList lines;
        for (const auto& page : highlights.pages()) {
            for (const auto& each : page.highlights) {
                lines.append(QString::fromLatin1(core::colorId(each.color).data()) + u' ' +
                             QString::fromStdString(each.quote));
            }
        }
        return lines;
    }

    QTemporaryDir m_folder;
    std::optional<gui::Application> m_application;
    ui::MainWindow* m_window = nullptr;
};

QTEST_MAIN(HighlightDeskTest)
#include "highlight_desk_test.moc"
