// SPDX-License-Identifier: MIT
// Times the finding of articles in a helper process against the same in this one.
//
// usage: klartext-judge-bench FILE...
//
// Both work in turn on each page, three rounds; the smallest time of each page counts. Prints both
// sums and their ratio, what the way between the processes takes of it, how long the first page
// waits when it comes with the program's start, and the memory of the helper.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "arguments.h"
#include "core/wire.h"
#include "judge/judges.h"
#include "judge/worker.h"
#include "measuring.h"

namespace {

using namespace klartext;
using bench::milliseconds;

struct Times {
    double here = 1e9;
    double there = 1e9;
    double wire = 1e9;
};

Times measure(app::Judges& judges, const core::RawPage& page) {
    Times best;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        core::Extraction extraction;
        best.here = std::min(best.here, milliseconds([&] { extraction = core::extract(page); }));
        best.wire = std::min(best.wire, milliseconds([&] {
                                 (void)core::unpackRequest(core::packRequest(page, {}));
                                 (void)core::unpackExtraction(core::packExtraction(extraction));
                             }));
        best.there = std::min(best.there, milliseconds([&] { (void)judges.extract(page); }));
    }
    return best;
}

std::string memoryOf(pid_t process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    std::string all;
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS") || line.starts_with("VmHWM") || line.starts_with("RssAnon")) {
            all += line + "  ";
        }
    }
    return all;
}

/// From the start of a helper to the answer to a first page that comes `later`.
double firstPage(const core::RawPage& page, std::chrono::milliseconds later) {
    app::Judges judges;
    std::this_thread::sleep_for(later);
    return milliseconds([&] { (void)judges.extract(page); });
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = bench::readArguments(
        argc, argv, {.usage = "usage: klartext-judge-bench FILE...", .least = 1});
    if (arguments.status) return *arguments.status;
    std::vector<core::RawPage> pages;
    for (const std::string& file : arguments.files)
        pages.push_back({.bytes = bench::readFile(file)});
    // As a program that starts: nothing is loaded yet.
    const double firstHere = milliseconds([&] { (void)core::extract(pages.front()); });
    std::printf(
        "first page of the program: here %.1f ms, in a helper just started %.1f ms, "
        "started 200 ms before %.1f ms\n",
        firstHere, firstPage(pages.front(), std::chrono::milliseconds(0)),
        firstPage(pages.front(), std::chrono::milliseconds(200)));
    app::Judges judges;
    Times sum{0, 0, 0};
    double megabytes = 0;
    for (const core::RawPage& page : pages) {
        const Times times = measure(judges, page);
        sum.here += times.here;
        sum.there += times.there;
        sum.wire += times.wire;
        megabytes += double(page.bytes.size()) / 1e6;
    }
    std::printf(
        "%zu pages, %.1f MB\nhere          %8.1f ms\nin a helper   %8.1f ms\n"
        "packing alone %8.1f ms\nratio %.3f\n",
        pages.size(), megabytes, sum.here, sum.there, sum.wire, sum.there / sum.here);
    if (const auto worker = app::Worker::start(app::Judges::standardProgram())) {
        const auto ask = [&](const core::RawPage& page) {
            (void)worker->ask(core::packRequest(page, {}), page.bytes.size(), {}, {});
        };
        ask({});
        std::printf("helper before its first page: %s\n", memoryOf(worker->process()).c_str());
        for (const core::RawPage& page : pages) ask(page);
        std::printf("helper after all of them:     %s\n", memoryOf(worker->process()).c_str());
    }
    return 0;
}
