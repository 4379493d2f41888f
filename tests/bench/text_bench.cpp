// SPDX-License-Identifier: MIT
#include "text_bench.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "core/extraction.h"
#include "core/projection.h"
#include "measuring.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "typography/hyphenation.h"

namespace {

using namespace klartext;
using bench::milliseconds;

constexpr int rounds = 7;
constexpr QSize paneSize(1000, 800);

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Words that are as long as English ones and can be broken; always the same ones.
class Prose {
public:
    std::string words(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += (i == 0 ? "" : " ") + word();
        }
        return text + ".";
    }

private:
    std::string word() {
        static constexpr std::array small{"the", "of", "and", "a", "to", "in", "is", "that"};
        static constexpr std::array parts{"in",  "ter", "na",   "tion", "al",  "re",
                                          "mem", "ber", "moun", "tain", "riv", "er",
                                          "com", "par", "i",    "son"};
        if (pick(5) < 2) {
            return small[pick(small.size())];
        }
        std::string made;
        for (std::size_t left = 1 + pick(4); left > 0; --left) {
            made += parts[pick(parts.size())];
        }
        return made;
    }

    std::size_t pick(std::size_t below) { return m_random() % below; }

    std::minstd_rand m_random{7};
};

/// Paragraphs of 100 words, a heading before each twentieth, a link and some emphasis in each.
std::string article(int words) {
    Prose prose;
    std::string html =
        "<html lang=en><title>A long read</title><body><article><h1>A long read</h1>\n";
    for (int i = 0; i < words / 100; ++i) {
        if (i % 20 == 19) {
            html += "<h2>" + prose.words(5) + "</h2>\n";
        }
        html += "<p>" + prose.words(45) + " <a href=\"https://bench.example/" + std::to_string(i) +
                "\">" + prose.words(3) + "</a> " + prose.words(40) + " <em>" + prose.words(12) +
                "</em></p>\n";
    }
    return html + "</article></body></html>";
}

core::Article extracted(const std::string& html) {
    core::RawPage page;
    page.bytes = html;
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://bench.example/page";
    return core::article(core::extract(page), {});
}

/// So that nothing of it is waited for later.
void loadDictionary() {
    ui::Hyphenation& hyphenation = ui::Hyphenation::ofTheSystem();
    while (hyphenation.knows(QStringLiteral("en")) &&
           hyphenation.find(QStringLiteral("en")) == nullptr) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
}

struct Pane {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    ui::ActiveTheme theme{settings};
    ui::ReadingPane pane{settings, theme};

    Pane() {
        pane.resize(paneSize);
        pane.show();
        pane.grab();
    }
};

struct Times {
    std::vector<double> seen;   ///< until the first lines are there
    std::vector<double> whole;  ///< until all of the text is laid out
};

void timeOpening() {
    const std::string html = article(100'000);
    const QString text = QString::fromStdString(html);
    Times plain;
    Times own;
    std::vector<double> finding;
    for (int i = 0; i < rounds; ++i) {
        {
            QTextBrowser browser;
            browser.resize(paneSize);
            browser.show();
            browser.grab();
            const double seen = milliseconds([&] {
                browser.setHtml(text);
                browser.grab();
            });
            plain.seen.push_back(seen);
            plain.whole.push_back(
                seen + milliseconds([&] { static_cast<void>(browser.document()->size()); }));
        }
        Pane window;
        core::Article found;
        finding.push_back(milliseconds([&] { found = extracted(html); }));
        const double seen = milliseconds([&] {
            window.pane.showArticle(found);
            window.pane.grab();
        });
        own.seen.push_back(seen);
        own.whole.push_back(seen + milliseconds([&] {
                                static_cast<void>(window.pane.view()->document()->size());
                            }));
    }
    const double extraction = median(finding);
    std::printf(
        "opening 100000 words: QTextBrowser %.0f ms, Klartext %.0f ms (%.2f times); with the "
        "extraction, which runs beside the window, %.0f ms more\n",
        median(plain.seen), median(own.seen), median(own.seen) / median(plain.seen), extraction);
    std::printf("until all is laid out: QTextBrowser %.0f ms, Klartext %.0f ms (%.2f times)\n",
                median(plain.whole), median(own.whole), median(own.whole) / median(plain.whole));
}

void timeRestyling() {
    Pane window;
    window.pane.showArticle(extracted(article(10'000)));
    window.pane.grab();
    ui::PageView& view = *window.pane.view();
    static_cast<void>(view.document()->size());
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    std::vector<double> times;
    int moved = 0;
    for (int i = 0; i < 3 * rounds; ++i) {
        const ui::PageView::Anchor before = view.anchor();
        times.push_back(milliseconds([&] {
            bool shown = false;
            const auto hears = QObject::connect(&view, &ui::PageView::pageShown, &view,
                                                [&shown] { shown = true; });
            window.settings.pointSize.setValue(i % 2 == 0 ? 18 : 15);
            while (!shown) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
            }
            QObject::disconnect(hears);
            window.pane.grab();
        }));
        QTextCursor cursor(view.document());
        cursor.setPosition(before.position);
        moved = std::max(moved, std::abs(view.cursorRect(cursor).top() - before.offset));
    }
    std::printf(
        "changing the size in 10000 words: median %.0f ms, worst %.0f ms; the line being read "
        "moved by %d pixels at most\n",
        median(times), *std::ranges::max_element(times), moved);
}

}  // namespace

void timeText() {
    loadDictionary();
    timeOpening();
    timeRestyling();
}
