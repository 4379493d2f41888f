// SPDX-License-Identifier: MIT
// Times what a person waits for in the window, without a display.
//
// usage: QT_QPA_PLATFORM=offscreen klartext-view-bench [FILE...]
//
// Prints for an article of 10,000 words how long the projections take after a block was put back
// (nothing is parsed again) and how long until the text shows it; how long the panel takes to open
// with 50 and with 5,000 entries; and for each page how long the comparison takes to open and to
// draw its frames while it is scrolled from its top to its end. Before that: see text_bench.h.

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>

#include "actions/action_set.h"
#include "arguments.h"
#include "core/extraction.h"
#include "measuring.h"
#include "panes/compare_pane.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "panes/removed_pane.h"
#include "text_bench.h"

namespace {

using namespace klartext;
using bench::milliseconds;

template <typename Work>
double median(int rounds, Work work) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        times.push_back(milliseconds(work));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

std::shared_ptr<core::Extraction> extracted(std::string bytes) {
    core::RawPage page;
    page.bytes = std::move(bytes);
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://bench.example/page";
    return std::make_shared<core::Extraction>(core::extract(page));
}

/// 160 paragraphs of 100 words, and a teaser after each tenth.
std::string longArticle() {
    std::string html = "<title>A long read</title><main><h1>A long read</h1>";
    for (int i = 0; i < 160; ++i) {
        html += "<p>";
        // Paragraphs that repeat one another are left out, so each has words of its own.
        for (int word = 0; word < 100; ++word) {
            const int own = 100 * i + word;
            html += (word % 9 == 0   ? "the "
                     : word % 7 == 0 ? "of "
                                     : "word") +
                    (word % 9 == 0 || word % 7 == 0 ? "" : std::to_string(own) + " ");
        }
        html += "and the river.</p>";
        if (i % 10 == 9) {
            html += "<div class=teaser><a href=/x>Read on about the lake " + std::to_string(i) +
                    "</a></div>";
        }
    }
    return html + "</main>";
}

/// A menu of so many entries, each of another kind of box, so that none of them join.
std::string menuPage(int entries) {
    std::string html = "<main><h1>Title</h1>";
    for (int i = 0; i < entries; ++i) {
        html += "<section><p>A paragraph " + std::to_string(i) + " of text.</p></section>";
    }
    return html + "</main>";
}

struct Window {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    ui::ActiveTheme theme{settings};
    ui::PageModel page;
};

void timeRestoring() {
    const auto extraction = extracted(longArticle());
    core::BlockId removed = 0;
    for (core::BlockId id = 0; id < extraction->verdicts.size(); ++id) {
        removed = extraction->verdicts[id].kept ? removed : id;
    }
    core::Overrides overrides;
    const double projection = median(31, [&] {
        overrides[removed] = !overrides[removed];
        static_cast<void>(core::articleWithDoubt(*extraction, overrides));
        static_cast<void>(core::article(*extraction, overrides));
        static_cast<void>(core::removedList(*extraction, overrides));
    });
    Window window;
    ui::ReadingPane pane(window.settings, window.theme);
    pane.resize(1000, 800);
    window.page.setPage(extraction, {});
    pane.showArticle(window.page.articleWithDoubt());
    pane.show();
    bool kept = false;
    const double shown = median(11, [&] {
        kept = !kept;
        kept ? window.page.restore({removed}) : window.page.remove({removed});
        pane.updateArticle(window.page.articleWithDoubt());
        pane.grab();
    });
    std::printf("restoring in %d words: projections %.2f ms, until shown %.1f ms\n",
                window.page.article().tally.wordsKept, projection, shown);
}

double panelTime(int entries, bool byPage) {
    auto extraction = extracted(menuPage(entries));
    for (core::Verdict& verdict : extraction->verdicts) {
        verdict = {false, core::BoilerplateKind::Related, 0.02F, {{core::ReasonId::AllLink}}};
    }
    Window window;
    window.settings.removedInPageOrder.setValue(byPage);
    QWidget owner;
    const ui::ActionSet actions(&owner);
    ui::RemovedPane pane(window.page, window.settings, window.theme, actions);
    pane.resize(360, 800);
    pane.show();
    pane.grab();
    return median(5, [&] {
        window.page.setPage(extraction, {});
        pane.grab();
    });
}

void timePanel() {
    for (const bool byPage : {false, true}) {
        const double few = panelTime(50, byPage);
        const double many = panelTime(5000, byPage);
        std::printf("panel %s: 50 entries %.1f ms, 5000 entries %.1f ms (%.1f times)\n",
                    byPage ? "in page order" : "by kind", few, many, many / few);
    }
}

void timeComparison(const std::string& path) {
    QFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", path.c_str());
        return;
    }
    Window window;
    window.page.setPage(extracted(file.readAll().toStdString()), {});
    ui::ComparePane pane(window.page, window.settings, window.theme);
    pane.resize(1200, 800);
    const double opened = milliseconds([&] {
        pane.show();
        pane.grab();
    });
    auto* original = pane.findChild<ui::PageView*>(QStringLiteral("original"));
    std::vector<double> frames;
    constexpr int steps = 240;
    for (int step = 1; step <= steps; ++step) {
        frames.push_back(milliseconds([&] {
            QScrollBar* bar = original->verticalScrollBar();
            bar->setValue(static_cast<int>(1.0 * bar->maximum() * step / steps));
            pane.grab();
        }));
    }
    std::ranges::sort(frames);
    std::printf("comparing %s: opened in %.0f ms; frames median %.1f, worst %.1f ms\n",
                path.c_str(), opened, frames[frames.size() / 2], frames.back());
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = bench::readArguments(
        argc, argv, {.usage = "usage: QT_QPA_PLATFORM=offscreen klartext-view-bench [FILE...]"});
    if (arguments.status) return *arguments.status;
    const QApplication application(argc, argv);
    timeText();
    timeRestoring();
    timePanel();
    for (const std::string& file : arguments.files) {
        timeComparison(file);
    }
    return 0;
}
