// SPDX-License-Identifier: MIT
// How long the window does not answer while it shows large pages.
//
// usage: QT_QPA_PLATFORM=offscreen klartext-gap-bench [--events] [--long] [--aids] [--lists]
//                                                     [--pictures] [--extremes] [--compare]
//                                                     [FILE...]
//
// Runs the program itself in a home folder of its own, opens an article of 100,000 words, a page of
// 5 MB and one with 5,000 removed blocks (or the files), each twice, and does with the page of 5 MB
// what a person does with one: goes to its end, changes theme and size, puts a part back, comes
// back to it, opens it under a rule, reads it in pages, with pictures that fail and with 200 that
// come, and compares it. With --long only what is done with that page. With --aids it reads that
// page with line focus, in pages and not, and scrolls it. With --lists it opens what shows much of
// a large page beside it: what a rule would do, the report, headings and removed parts by the ten
// thousand. With --pictures the 200 pictures come into a text in pages only. With --extremes it
// opens what pages hardly ever have: one word of 20 MB, and links, notes and pictures by the
// hundred thousand. With --compare it compares 5 MB of plain text (or the files), three times.
// Prints for each the longest times that the event loop was away (processor time
// of its thread, so that a busy machine does not show), from the step until nothing is done any
// more. With --events it names the events that took longest, too.

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "actions/action_set.h"
#include "application.h"
#include "arguments.h"
#include "main_window.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "reader.h"
#include "rules/rule_library.h"
#include "settings/settings.h"
#include "support/loop_gaps.h"
#include "widgets/clear_style.h"

namespace {

using namespace klartext;

/// Names the events that take long.
class NamingApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        const double begin = test::spent();
        const char* name = receiver->metaObject()->className();
        const int type = event->type();
        const bool handled = QApplication::notify(receiver, event);
        if (names && thread() == QThread::currentThread() && test::spent() - begin > 15) {
            std::printf("    %6.1f ms: event %d of a %s\n", test::spent() - begin, type, name);
        }
        return handled;
    }
    bool names = false;
};

std::string words(int first, int count) {
    std::string text;
    for (int i = first; i < first + count; ++i) {
        text += i % 9 == 0 ? "the " : i % 7 == 0 ? "of " : "word" + std::to_string(i) + " ";
    }
    return text;
}

std::string longArticle() {
    std::string html = "<title>A long read</title><article><h1>A long read</h1>";
    for (int i = 0; i < 1000; ++i) {
        html += (i % 20 == 0 ? "<h2>Part " + std::to_string(i) + "</h2>" : std::string()) + "<p>" +
                words(100 * i, 100) + "and the river.</p>";
    }
    return html + "</article>";
}

/// With a picture in every so many entries, of a size that the page states or not; none for 0.
std::string largePage(int every, const std::string& size = " width=600 height=400") {
    std::string html =
        "<title>A large page</title><link rel=canonical href='https://large.example/page'>"
        "<article><h1>A large page</h1>";
    for (int i = 0; html.size() < 5'000'000; ++i) {
        html += "<div class='section depth" + std::to_string(i) + "'><h3>Entry " +
                std::to_string(i) + "</h3><p>" + words(40 * i, 40) + "and so on.</p>";
        if (every > 0 && i % every == 0) {
            html += "<figure><img src='missing" + std::to_string(i) + ".png'" + size +
                    " alt='A river'></figure>";
        }
        html += "<ul><li><a href='/entry/" + std::to_string(i) + "'>See the entry</a></li><li>" +
                words(i, 8) + "</li></ul></div>";
    }
    return html + "</article>";
}

/// 5 MB without an element.
std::string plainText() {
    std::string text = "A plain text\n\n";
    for (int i = 0; text.size() < 5'000'000; ++i) text += words(60 * i, 60) + "and so on.\n\n";
    return text;
}

std::string manyRemoved() {
    std::string html = "<title>A short read</title><nav>";
    for (int i = 0; i < 5000; ++i) {
        html += "<li><a href='/topic/" + std::to_string(i) + "'>Topic " + std::to_string(i) +
                " of many</a></li>";
    }
    html += "</nav><article><h1>A short read</h1>";
    for (int i = 0; i < 20; ++i) html += "<p>" + words(60 * i, 60) + "and the river.</p>";
    return html + "</article>";
}

std::string manyHeadings() {
    std::string html = "<title>A list of parts</title><article><h1>A list of parts</h1>";
    for (int i = 0; i < 20'000; ++i) {
        const std::string level = std::to_string(2 + i % 3);
        html += "<h" + level + ">Part " + std::to_string(i) + "</h" + level + "><p>" +
                words(12 * i, 12) + "and so on.</p>";
    }
    return html + "</article>";
}

std::string manyMoreRemoved() {
    std::string html = "<title>A short read</title><article><h1>A short read</h1>";
    for (int i = 0; i < 20; ++i) html += "<p>" + words(60 * i, 60) + "and the river.</p>";
    html += "</article><nav>";
    for (int i = 0; i < 50'000; ++i) {
        html += "<li><a href='/topic/" + std::to_string(i) + "'>Topic " + std::to_string(i) +
                " of many</a></li>";
    }
    return html + "</nav>";
}

std::string longWord() {
    return "<title>A long word</title><p>" + std::string(20'000'000, 'a') + "</p>";
}

std::string manyLinks() {
    std::string html = "<title>Many links</title><article><h1>Many links</h1>";
    for (int i = 0; i < 100'000; ++i) {
        const std::string number = std::to_string(i);
        html += (i % 100 == 0 ? "<p>" : "") + words(3 * i, 3) + "<a href='/link/" + number +
                "'>link " + number + "</a> ";
    }
    return html + "</article>";
}

std::string manyNotes() {
    std::string html = "<title>Many notes</title><article><h1>Many notes</h1>";
    std::string notes;
    for (int i = 0; i < 100'000; ++i) {
        const std::string number = std::to_string(i);
        html += (i % 10 == 0 ? "<p>" : "") + words(4 * i, 4) + "<sup><a id=r" + number +
                " href='#n" + number + "'>" + number + "</a></sup> ";
        notes += "<li id=n" + number + ">Note " + number + words(3 * i, 3) + "<a href='#r" +
                 number + "'>↩</a></li>";
    }
    return html + "<ol class=footnotes>" + notes + "</ol></article>";
}

std::string nothingButPictures() {
    std::string html = "<title>Pictures</title><article><h1>Pictures</h1><p>" + words(0, 300);
    for (int i = 0; i < 100'000; ++i) {
        html += "<p><img width=600 height=400 src='missing" + std::to_string(i) + ".png'>";
    }
    return html + "</article>";
}

QString written(const QTemporaryDir& folder, const char* name, const std::string& html) {
    QFile file(folder.filePath(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly)) file.write(html.data(), qint64(html.size()));
    return file.fileName();
}

class Bench {
public:
    Bench(ui::MainWindow& window, ui::Settings& settings, NamingApplication& application)
        : m_window(window), m_settings(settings), m_application(application) {}

    void step(const char* what, const std::function<void()>& work) {
        m_gaps.forget();
        if (m_application.names) std::printf("  %s\n", what);
        // In a turn of the event loop, as what a person does.
        QTimer::singleShot(0, &m_window, work);
        finish(what);
    }

    /// Calls `then` when it is seen: it may still be laid out.
    void open(const QString& file, const std::function<void()>& then = {}) {
        bool shown = false;
        const auto connection =
            QObject::connect(&reader(), &gui::Reader::shown, &reader(), [&shown, then, this] {
                shown = true;
                if (then) QTimer::singleShot(0, &m_window, then);
            });
        m_gaps.forget();
        const QString name = file.section(QLatin1Char('/'), -1);
        if (m_application.names) std::printf("  %s\n", qPrintable(name));
        QElapsedTimer clock;
        clock.start();
        reader().open(file);
        if (!QTest::qWaitFor([&shown] { return shown; }, 60'000)) std::puts("not shown");
        const double seen = double(clock.nsecsElapsed()) / 1e6;
        QObject::disconnect(connection);
        finish(qPrintable(QStringLiteral("%1, shown after %2 ms").arg(name).arg(qRound(seen))));
    }

    /// What a person does with a long page.
    void useLong(const QString& large, const QString& other) {
        open(large);
        step("its end", [this] { QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier); });
        step("dark, at its end", [this] { m_settings.theme.setValue(ui::ThemeChoice::Dark); });
        step("its beginning",
             [this] { QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier); });
        step("light", [this] { m_settings.theme.setValue(ui::ThemeChoice::Light); });
        step("larger", [this] { trigger(ui::ActionId::ZoomIn); });
        step("a part taken out",
             [this] { Q_EMIT pane().removeRequested({view()->page()->blockAt(5000)}); });
        step("a part put back", [this] { trigger(ui::ActionId::Undo); });
        step("at its middle",
             [this] { view()->scrollToPosition(view()->page()->characterCount() / 2); });
        step("a part taken out at its middle", [this] {
            Q_EMIT pane().removeRequested(
                {view()->page()->blockAt(view()->page()->characterCount() / 2)});
        });
        open(other);
        step("back to its middle", [this] { Q_EMIT m_window.backRequested(); });
        step("forward", [this] { Q_EMIT m_window.forwardRequested(); });
        core::SiteRule rule;
        rule.site = "large.example";
        rule.selector = {{{"ul", {}, {}, {}}}, true, core::TextShape::Any, {}};
        auto* rules = m_window.findChild<ui::RuleLibrary*>();
        const auto put = rules->put({{0, rule, {}, 0}});
        open(large);
        step("the rule is removed", [&] { rules->remove({put.front().id}); });
    }

    /// All that the page shows, as fast as they may come.
    void seePictures(const QString& file) {
        open(file);
        QImage river(800, 500, QImage::Format_RGB32);
        river.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        river.save(&buffer, "PNG");
        const auto come = [this, bytes] {
            for (const auto& place : std::vector(view()->page()->imagePlaces())) {
                m_window.setImage(place.url, bytes);
            }
        };
        step("200 pictures come", come);
        open(file);
        step("its middle",
             [this] { view()->scrollToPosition(view()->page()->characterCount() / 2); });
        step("200 pictures come at its middle", come);
    }

    void readInPages(const QString& file) {
        open(file);
        step("in pages", [this] { m_settings.paged.setValue(true); });
        step("the next page", [this] { QTest::keyClick(view(), Qt::Key_PageDown); });
        step("the last page",
             [this] { QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier); });
        step("larger, in pages", [this] { trigger(ui::ActionId::ZoomIn); });
        open(file);
        step("no pages", [this] { m_settings.paged.setValue(false); });
    }

    /// With line focus, from the moment that the text is seen.
    void focusLines(const QString& file) {
        m_settings.lineFocus.setValue(true);
        open(file, [this] { press(Qt::Key_Down, 50); });
        readLines("at its beginning");
        step("its middle, with line focus",
             [this] { view()->scrollToPosition(view()->page()->characterCount() / 2); });
        readLines("at its middle");
        step("dark, with line focus", [this] { m_settings.theme.setValue(ui::ThemeChoice::Dark); });
        step("in pages, with line focus", [this] { m_settings.paged.setValue(true); });
        readLines("in pages");
        step("light, in pages, with line focus",
             [this] { m_settings.theme.setValue(ui::ThemeChoice::Light); });
        open(file);
        m_settings.lineFocus.setValue(false);
        m_settings.paged.setValue(false);
    }

    void scroll(const QString& file) {
        constexpr int fastest = 200;
        m_settings.smoothScrolling.setValue(true);
        open(file, [this] { press(Qt::Key_Space, 10); });
        step("20 screens down, gliding", [this] { press(Qt::Key_Space, 20); });
        open(file);
        m_settings.autoScrollSpeed.setValue(fastest);
        step("scrolled by itself for 5 seconds", [this] {
            trigger(ui::ActionId::AutoScroll);
            QTimer::singleShot(5000, &m_window, [this] { trigger(ui::ActionId::AutoScroll); });
        });
    }

    /// `others` are of the same site.
    void teach(const QString& file, const QStringList& others) {
        const auto correct = [this] {
            const int link = view()->page()->find(QStringLiteral("See the entry")).selectionStart();
            Q_EMIT pane().removeRequested({view()->page()->blockAt(link)});
        };
        for (const QString& other : others) {
            open(other);
            step("a part taken out", correct);
        }
        open(file);
        step("a part taken out", correct);
        step("what rules would do", [this] { trigger(ui::ActionId::TeachSite); });
        auto* dialog = m_window.findChild<QDialog*>();
        if (dialog == nullptr) {
            std::puts("no dialog");
            return;
        }
        auto* rules = dialog->findChild<QListWidget*>();
        for (int row = 1; row < rules->count(); ++row) {
            step("another rule", [rules, row] { rules->setCurrentRow(row); });
        }
        step("all pages unfolded", [dialog] { dialog->findChild<QTreeWidget*>()->expandAll(); });
        step("the dialog is closed", [dialog] { dialog->reject(); });
    }

    void report() {
        step("a report", [this] { trigger(ui::ActionId::Report); });
        auto* dialog = m_window.findChild<QDialog*>();
        if (dialog == nullptr) {
            std::puts("no dialog");
            return;
        }
        step("its whole file", [dialog] { dialog->findChild<QTabWidget*>()->setCurrentIndex(1); });
        step("the report is closed", [dialog] { dialog->reject(); });
    }

    /// What shows parts of the page beside it.
    void openPanels(const QString& file) {
        open(file);
        step("its outline", [this] { trigger(ui::ActionId::Outline); });
        step("its end, beside the outline",
             [this] { QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier); });
        step("no outline", [this] { trigger(ui::ActionId::Outline); });
        step("its removed parts", [this] { trigger(ui::ActionId::RemovedPanel); });
        step("all removed parts unfolded", [this] {
            m_window.findChild<QTreeView*>(QStringLiteral("removedList"))->expandAll();
        });
        step("removed parts with a word", [this] { filter(QStringLiteral("topic 4")); });
        step("all removed parts again", [this] { filter({}); });
        step("no removed parts", [this] { trigger(ui::ActionId::RemovedPanel); });
        step("its highlights", [this] { trigger(ui::ActionId::HighlightsPanel); });
        step("no highlights", [this] { trigger(ui::ActionId::HighlightsPanel); });
        step("all selected", [this] { trigger(ui::ActionId::SelectAll); });
    }

    void compare() {
        step("compared", [this] { trigger(ui::ActionId::Compare); });
        step("compared no longer", [this] { trigger(ui::ActionId::Compare); });
    }

private:
    gui::Reader& reader() { return *m_window.findChild<gui::Reader*>(); }
    ui::ReadingPane& pane() { return *m_window.findChild<ui::ReadingPane*>(); }
    ui::PageView* view() { return pane().view(); }
    void trigger(ui::ActionId id) { (*m_window.findChild<ui::ActionSet*>())[id]->trigger(); }
    void filter(const QString& words) {
        for (auto* field : m_window.findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QLatin1String("Filter what was left out")) {
                field->setText(words);
            }
        }
    }
    /// Each time in a turn of its own.
    void press(Qt::Key key, int times) {
        if (times == 0) return;
        QTest::keyClick(view(), key);
        QTimer::singleShot(5, &m_window, [this, key, times] { press(key, times - 1); });
    }
    void readLines(const char* where) {
        step(qPrintable(QStringLiteral("50 lines down, %1").arg(QLatin1String(where))),
             [this] { press(Qt::Key_Down, 50); });
    }
    /// When nothing is done any more: what is laid out and counted afterwards is part of it.
    void finish(const char* what) {
        constexpr int mostSeconds = 60;
        constexpr int quietSeconds = 4;  // what is done beside the window may take as long
        constexpr double quiet = 2;
        std::vector<double> gaps;
        for (int seconds = 0, still = 0; seconds < mostSeconds && still < quietSeconds; ++seconds) {
            QTest::qWait(1000);
            const std::vector<double> some = m_gaps.take();
            still = some.empty() || some.front() < quiet ? still + 1 : 0;
            gaps.insert(gaps.end(), some.begin(), some.end());
        }
        std::ranges::sort(gaps, std::greater());
        gaps.resize(std::min<std::size_t>(gaps.size(), 5));
        std::printf("%-48s away for", what);
        for (const double gap : gaps) std::printf(" %6.1f", gap);
        std::puts(" ms");
        std::fflush(stdout);
    }

    ui::MainWindow& m_window;
    ui::Settings& m_settings;
    NamingApplication& m_application;
    test::LoopGaps m_gaps;
};

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = bench::readArguments(
        argc, argv,
        {.usage =
             "usage: QT_QPA_PLATFORM=offscreen klartext-gap-bench [--events] [--long] [--aids] "
             "[--lists] [--pictures] [--extremes] [--compare] [FILE...]",
         .flags = {"--events", "--long", "--aids", "--lists", "--pictures", "--extremes",
                   "--compare"}});
    if (arguments.status) return *arguments.status;
    const QTemporaryDir home;
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(place, home.path().toUtf8());
    }
    NamingApplication qtApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("klartext"));
    QApplication::setStyle(new ui::ClearStyle);
    qtApplication.names = arguments.has("--events");
    QStringList files;
    for (const std::string& file : arguments.files) files.append(QFile::decodeName(file.c_str()));
    const bool all = files.isEmpty();
    if (all) {
        files = {written(home, "100,000 words.html", longArticle()),
                 written(home, "5 MB.html", largePage(0)),
                 written(home, "5,000 removed.html", manyRemoved())};
    }
    gui::Application application;
    application.open({});
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<ui::MainWindow*>(widget);
        if (!window) continue;
        window->resize(1280, 900);
        Bench bench(*window, application.settings(), qtApplication);
        QTest::qWait(500);
        if (arguments.has("--aids")) {
            bench.focusLines(files.value(1, files.front()));
            bench.scroll(files.value(1, files.front()));
        }
        if (arguments.has("--aids") || arguments.has("--pictures")) {
            application.settings().paged.setValue(true);
            bench.seePictures(written(home, "5 MB, 200 pictures.html", largePage(27, {})));
            application.settings().paged.setValue(false);
        }
        if (arguments.has("--lists")) {
            const QString large = files.value(1, files.front());
            bench.teach(large, {written(home, "5 MB, once more.html", largePage(0)),
                                written(home, "5 MB, a third time.html", largePage(0))});
            bench.report();
            bench.openPanels(large);
            bench.openPanels(written(home, "20,000 headings.html", manyHeadings()));
            bench.openPanels(written(home, "50,000 removed.html", manyMoreRemoved()));
        }
        if (arguments.has("--extremes")) {
            const std::vector<std::pair<const char*, std::string (*)()>> pages{
                {"20 MB, one word.html", longWord},
                {"100,000 links.html", manyLinks},
                {"100,000 notes.html", manyNotes},
                {"100,000 pictures.html", nothingButPictures}};
            for (const auto& [name, html] : pages) {
                bench.open(written(home, name, html()));
            }
            bench.open(files.back());
        }
        if (arguments.has("--compare")) {
            for (int round = 0; round < 3; ++round) {
                for (const QString& file :
                     all ? QStringList(written(home, "5 MB.txt", plainText())) : files) {
                    bench.open(file);
                    bench.compare();
                }
            }
        }
        const auto modes = {"--aids", "--lists", "--pictures", "--extremes", "--compare"};
        if (std::ranges::any_of(modes, [&](auto* mode) { return arguments.has(mode); })) {
            window->close();
            continue;
        }
        const bool onlyLong = arguments.has("--long");
        for (int round = 0; round < (onlyLong ? 0 : 2); ++round) {
            for (const QString& file : files) bench.open(file);
        }
        if (all) {
            bench.useLong(files[1], files[2]);
            bench.readInPages(files[1]);
            bench.seePictures(written(home, "5 MB, 200 pictures.html", largePage(27, {})));
        }
        if (all && !onlyLong) {
            bench.open(written(home, "5 MB, pictures.html", largePage(10)));
            bench.open(files[1]);
            bench.compare();
            bench.open(written(home, "5 MB.txt", plainText()));
            bench.compare();
        }
        window->close();
    }
    return 0;
}
