// SPDX-License-Identifier: MIT
// How long the window does not answer while it opens large pages.
//
// usage: QT_QPA_PLATFORM=offscreen klartext-gap-bench [FILE...]
//
// Runs the program itself in a home folder of its own, opens an article of 100,000 words, a page of
// 5 MB and one with 5,000 removed blocks (or the files), each twice, and prints for each the
// longest times that the event loop was away (processor time of its thread, so that a busy machine
// does not show), from the opening until nothing is done any more.

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "application.h"
#include "arguments.h"
#include "main_window.h"
#include "reader.h"
#include "widgets/clear_style.h"

namespace {

using namespace klartext;

/// The times between two looks of the event loop at what there is to do, without its sleep.
class Gaps {
public:
    Gaps() {
        auto* loop = QAbstractEventDispatcher::instance();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, loop, [this] {
            note();
            m_begin = spent();
        });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, loop, [this] {
            note();
            m_begin = -1;
        });
    }
    std::vector<double> take() {
        std::ranges::sort(m_gaps, std::greater());
        m_gaps.resize(std::min<std::size_t>(m_gaps.size(), 5));
        return std::exchange(m_gaps, {});
    }

private:
    static double spent() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void note() {
        if (m_begin >= 0) m_gaps.push_back(spent() - m_begin);
    }
    double m_begin = -1;
    std::vector<double> m_gaps;
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

std::string largePage() {
    std::string html = "<title>A large page</title><article><h1>A large page</h1>";
    for (int i = 0; html.size() < 5'000'000; ++i) {
        html += "<div class='section depth" + std::to_string(i) + "'><h3>Entry " +
                std::to_string(i) + "</h3><p>" + words(40 * i, 40) +
                "and so on.</p><ul><li><a href='/entry/" + std::to_string(i) +
                "'>See the entry</a></li><li>" + words(i, 8) + "</li></ul></div>";
    }
    return html + "</article>";
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

QString written(const QTemporaryDir& folder, const char* name, const std::string& html) {
    QFile file(folder.filePath(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly)) file.write(html.data(), qint64(html.size()));
    return file.fileName();
}

void open(gui::Reader& reader, Gaps& gaps, const QString& file) {
    bool shown = false;
    const auto connection =
        QObject::connect(&reader, &gui::Reader::shown, &reader, [&shown] { shown = true; });
    gaps.take();
    QElapsedTimer clock;
    clock.start();
    reader.open(file);
    if (!QTest::qWaitFor([&shown] { return shown; }, 60'000)) std::puts("not shown");
    const double seen = double(clock.nsecsElapsed()) / 1e6;
    // What is laid out and counted afterwards is part of it.
    QTest::qWait(3000);
    QObject::disconnect(connection);
    std::printf("%-24s shown after %6.0f ms; away for",
                qPrintable(file.section(QLatin1Char('/'), -1)), seen);
    for (const double gap : gaps.take()) std::printf(" %6.1f", gap);
    std::puts(" ms");
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = bench::readArguments(
        argc, argv, {.usage = "usage: QT_QPA_PLATFORM=offscreen klartext-gap-bench [FILE...]"});
    if (arguments.status) return *arguments.status;
    const QTemporaryDir home;
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(place, home.path().toUtf8());
    }
    const QApplication qtApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("klartext"));
    QApplication::setStyle(new ui::ClearStyle);
    QStringList files;
    for (const std::string& file : arguments.files) files.append(QFile::decodeName(file.c_str()));
    if (files.isEmpty()) {
        files = {written(home, "100,000 words.html", longArticle()),
                 written(home, "5 MB.html", largePage()),
                 written(home, "5,000 removed.html", manyRemoved())};
    }
    gui::Application application;
    application.open({});
    Gaps gaps;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<ui::MainWindow*>(widget);
        if (!window) continue;
        window->resize(1280, 900);
        QTest::qWait(500);
        auto* reader = window->findChild<gui::Reader*>();
        for (int round = 0; round < 2; ++round) {
            for (const QString& file : files) open(*reader, gaps, file);
        }
        window->close();
    }
    return 0;
}
