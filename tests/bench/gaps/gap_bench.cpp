// SPDX-License-Identifier: MIT
// How long the window does not answer while it shows large pages.
//
// usage: QT_QPA_PLATFORM=offscreen klartext-gap-bench [--events] [--long] [--aids] [--lists]
//                                                     [--pictures] [--extremes] [--compare]
//                                                     [--removed] [FILE...]
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
// With --removed it filters removed parts by the ten thousand.
// Prints for each the longest times that the event loop was away (processor time
// of its thread, so that a busy machine does not show), from the step until nothing is done any
// more. With --events it names the events that took longest, too.

#include <QApplication>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <string>

#include "application.h"
#include "bench/arguments.h"
#include "gap_probe.h"
#include "large_pages.h"
#include "main_window.h"
#include "trials.h"
#include "widgets/clear_style.h"

namespace {

using namespace klartext;
using namespace klartext::bench;

/// The options that take the place of all else.
constexpr std::array modes{"--aids",     "--lists",   "--pictures",
                           "--extremes", "--compare", "--removed"};

const Form form{
    .usage =
        "usage: QT_QPA_PLATFORM=offscreen klartext-gap-bench [--events] [--long] [--aids] "
        "[--lists] [--pictures] [--extremes] [--compare] [--removed] [FILE...]",
    .flags = {"--events", "--long", "--aids", "--lists", "--pictures", "--extremes", "--compare",
              "--removed"}};

/// What is measured with: the files of a person, or large ones.
struct Material {
    const QTemporaryDir& folder;
    QStringList files;
    bool ours = false;
    [[nodiscard]] QString large() const { return files.value(1, files.front()); }
};

void runModes(GapProbe& probe, const Arguments& arguments, const Material& material) {
    if (arguments.has("--aids")) {
        focusLines(probe, material.large());
        scroll(probe, material.large());
    }
    if (arguments.has("--aids") || arguments.has("--pictures")) {
        probe.settings().paged.setValue(true);
        seePictures(probe, material.folder);
        probe.settings().paged.setValue(false);
    }
    if (arguments.has("--lists")) openLists(probe, material.folder, material.large());
    if (arguments.has("--removed")) openRemovedLists(probe, material.folder);
    if (arguments.has("--extremes")) openExtremes(probe, material.folder, material.files.back());
    if (arguments.has("--compare")) {
        compareOften(probe, material.ours
                                ? QStringList(written(material.folder, "5 MB.txt", plainText()))
                                : material.files);
    }
}

void runAll(GapProbe& probe, bool onlyLong, const Material& material) {
    if (!onlyLong) openTwice(probe, material.files);
    if (!material.ours) return;
    useLong(probe, material.files[1], material.files[2]);
    readInPages(probe, material.files[1]);
    seePictures(probe, material.folder);
    if (!onlyLong) openAndCompare(probe, material.folder, material.files[1]);
}

}  // namespace

int main(int argc, char** argv) {
    const Arguments arguments = readArguments(argc, argv, form);
    if (arguments.status) return *arguments.status;
    const QTemporaryDir home;
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(place, home.path().toUtf8());
    }
    NamingApplication qtApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("klartext"));
    QApplication::setStyle(new ui::ClearStyle);
    qtApplication.names = arguments.has("--events");
    Material material{home, {}, arguments.files.empty()};
    for (const auto& file : arguments.files) material.files << QFile::decodeName(file.c_str());
    if (material.ours) material.files = largeFiles(home);
    gui::Application application;
    application.open({});
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<ui::MainWindow*>(widget);
        if (!window) continue;
        window->resize(1280, 900);
        GapProbe probe(*window, application.settings(), qtApplication);
        QTest::qWait(500);
        if (std::ranges::any_of(modes, [&](auto* mode) { return arguments.has(mode); })) {
            runModes(probe, arguments, material);
        } else {
            runAll(probe, arguments.has("--long"), material);
        }
        window->close();
    }
    return 0;
}
