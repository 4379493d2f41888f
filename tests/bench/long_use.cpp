// SPDX-License-Identifier: MIT
// Opens and closes many pages in one process and says what memory and handles are left.
//
// usage: QT_QPA_PLATFORM=offscreen klartext-long-use [--pages N] FILE...
//
// Runs the program itself in a home folder of its own. Ten pages are opened in a window, one after
// the other, then the window is closed and the next one opened, until N pages (10,000 unless told)
// were read; the files are taken in turn. Prints a line every twentieth of the way (pages, MB in
// memory, MB that the heap has given out, handles, threads), then the middle of the last quarter
// against that of the second one. Between the lines it says, after a window with which their
// numbers rose to more than ever, which handles and threads there are more than at the last such
// word. Where look-ups of pictures' hosts are slow, Qt keeps up to twenty of them going, each a
// thread with an event handle and, while it asks, a socket. Ends with status 1 where memory grew by
// more than a tenth, or a handle was left.

#include <malloc.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "application.h"
#include "arguments.h"
#include "main_window.h"
#include "process_census.h"
#include "reader.h"
#include "widgets/clear_style.h"

namespace {

using namespace klartext;

constexpr int pagesAWindow = 10;
constexpr int patience = 30'000;
constexpr int lines = 20;
constexpr double megabyte = 1'048'576;

struct Use {
    double resident = 0;  // MB
    double heap = 0;      // MB
    int handles = 0;
    int threads = 0;
};

Use measured(const bench::Census& census) {
    Use use;
    QFile pages(QStringLiteral("/proc/self/statm"));
    if (pages.open(QIODevice::ReadOnly)) {
        use.resident = pages.readAll().split(' ').value(1).toDouble() * 4096 / megabyte;
    }
    const auto heap = mallinfo2();
    use.heap = static_cast<double>(heap.uordblks + heap.hblkhd) / megabyte;
    use.handles = census.handleCount();
    use.threads = census.threadCount();
    return use;
}

void print(int pages, const Use& use) {
    std::printf("%6d pages %7.1f MB resident %7.1f MB heap %4d handles %3d threads\n", pages,
                use.resident, use.heap, use.handles, use.threads);
    std::fflush(stdout);
}

/// Says what there is more of, each time that there is more than ever.
class Watch {
public:
    void look(int pages, const bench::Census& census) {
        const int count = census.handleCount() + census.threadCount();
        if (count <= m_most) return;
        m_most = count;
        const std::string more = bench::difference(m_told, census);
        std::printf("%6d pages: %s\n", pages, more.c_str());
        std::fflush(stdout);
        m_told = census;
    }

private:
    int m_most = 0;
    bench::Census m_told;
};

ui::MainWindow* openWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<ui::MainWindow*>(widget)) return window;
    }
    return nullptr;
}

/// Whether the page, or a sentence about its failure, came in time.
bool read(gui::Reader& reader, const QString& file) {
    bool shown = false;
    const auto connection =
        QObject::connect(&reader, &gui::Reader::shown, &reader, [&shown] { shown = true; });
    reader.open(file);
    const bool inTime = QTest::qWaitFor([&shown] { return shown; }, patience);
    QObject::disconnect(connection);
    return inTime;
}

/// One window's worth of pages. Returns how many did not come.
int readSome(gui::Application& application, const QStringList& files, int first) {
    application.open({files[first % files.size()]});
    auto* window = openWindow();
    auto* reader = window->findChild<gui::Reader*>();
    int missed = 0;
    for (int i = 1; i < pagesAWindow; ++i) {
        missed += read(*reader, files[(first + i) % files.size()]) ? 0 : 1;
    }
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return missed;
}

Use middle(const std::vector<Use>& uses, std::size_t from, std::size_t to) {
    auto of = [&](auto member) {
        std::vector<double> values;
        for (std::size_t i = from; i < to; ++i) {
            values.push_back(static_cast<double>(uses[i].*member));
        }
        std::ranges::sort(values);
        return values[values.size() / 2];
    };
    return {of(&Use::resident), of(&Use::heap), static_cast<int>(of(&Use::handles)),
            static_cast<int>(of(&Use::threads))};
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments =
        bench::readArguments(argc, argv,
                             {.usage = "usage: QT_QPA_PLATFORM=offscreen klartext-long-use "
                                       "[--pages N] FILE...",
                              .options = {"--pages"},
                              .counts = {"--pages"},
                              .least = 1});
    if (arguments.status) return *arguments.status;
    const QTemporaryDir home;
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(place, home.path().toUtf8());
    }
    const QApplication qtApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("klartext"));
    QApplication::setStyle(new ui::ClearStyle);
    QApplication::setQuitOnLastWindowClosed(false);

    QStringList files;
    for (const std::string& file : arguments.files) files.append(QFile::decodeName(file.c_str()));
    const int pages = std::max(arguments.count("--pages", 10'000), lines * pagesAWindow);

    std::vector<Use> uses;
    Watch watch;
    int missed = 0;
    {
        gui::Application application;
        for (int done = 0; done < pages; done += pagesAWindow) {
            missed += readSome(application, files, done);
            const bench::Census census = bench::Census::taken();
            watch.look(done + pagesAWindow, census);
            uses.push_back(measured(census));
            const int windows = static_cast<int>(uses.size());
            if (windows % (pages / pagesAWindow / lines) == 0)
                print(done + pagesAWindow, uses.back());
        }
    }
    std::printf("at the end: %s\n", bench::described(bench::Census::taken()).c_str());
    const Use plateau = middle(uses, uses.size() / 4, uses.size() / 2);
    const Use end = middle(uses, 3 * uses.size() / 4, uses.size());
    std::printf(
        "the last quarter against the second: %.3f of the memory, %.3f of the heap, %+d handles, "
        "%+d threads; %d pages did not come\n",
        end.resident / plateau.resident, end.heap / plateau.heap, end.handles - plateau.handles,
        end.threads - plateau.threads, missed);
    const bool grew = end.resident > 1.1 * plateau.resident || end.handles > plateau.handles;
    return grew || missed > 0 ? 1 : 0;
}
