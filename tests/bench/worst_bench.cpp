// SPDX-License-Identifier: MIT
// Times what is done with pages that were made to keep a program busy, on one thread, slowest last.
//
// usage: klartext-worst-bench [--least MILLISECONDS]     (pages that take less are not listed)

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "arguments.h"
#include "core/extraction.h"
#include "core/projection.h"
#include "core/wire.h"
#include "core/writers.h"
#include "support/worst_pages.h"

namespace {

using namespace klartext;

double milliseconds(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

struct Times {
    std::string name;
    double extraction = 0;
    double wire = 0;
    double article = 0;
    double writing = 0;
    double removed = 0;
    [[nodiscard]] double all() const { return extraction + wire + article + writing + removed; }
};

Times measure(const test::WorstPage& page) {
    Times times{page.name};
    core::Extraction extraction;
    times.extraction = milliseconds([&] { extraction = core::extract(page.page); });
    times.wire =
        milliseconds([&] { (void)core::unpackExtraction(core::packExtraction(extraction)); });
    core::Article article;
    times.article = milliseconds([&] { article = core::article(extraction); });
    times.writing = milliseconds([&] {
        (void)core::toHtml(article);
        (void)core::toPlainText(article);
        (void)core::toMarkdown(article);
    });
    times.removed = milliseconds([&] { (void)core::removedList(extraction); });
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    const char* usage = "usage: klartext-worst-bench [--least MILLISECONDS]";
    const auto arguments = bench::readArguments(
        argc, argv, {.usage = usage, .options = {"--least"}, .counts = {"--least"}, .most = 0});
    if (arguments.status) return *arguments.status;
    const double least = arguments.count("--least", 0);
    std::vector<Times> all;
    for (const auto& page : test::worstPages()) {
        std::fprintf(stderr, "%s\n", page.name);
        all.push_back(measure(page));
    }
    std::ranges::sort(all, {}, &Times::all);
    std::printf("%-32s %10s %8s %8s %8s %8s  milliseconds\n", "page", "extraction", "wire",
                "article", "writing", "removed");
    for (const Times& times : all) {
        if (times.all() < least) continue;
        std::printf("%-32s %10.0f %8.0f %8.0f %8.0f %8.0f\n", times.name.c_str(), times.extraction,
                    times.wire, times.article, times.writing, times.removed);
    }
    return 0;
}
