// SPDX-License-Identifier: MIT
// Times the whole extraction of pages against a plain gumbo_parse of the same bytes, on one thread.
//
// usage: klartext-bench FILE...
//
// Both run in turn over each page, three rounds; the smallest time of each page counts. Prints both
// sums, their ratio, and the time of the extraction's parts.

#include <gumbo.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

#include "arguments.h"
#include "core/extraction.h"
#include "core/projection.h"
#include "dom/html_parser.h"
#include "judge/judge.h"

namespace {

using namespace klartext::core;
using Seconds = std::chrono::duration<double>;

template <typename Work>
double timed(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - begin).count();
}

struct Times {
    double gumbo = 1e9;
    double extraction = 1e9;
    double projection = 1e9;
    double parsing = 1e9;
    double judging = 1e9;
};

Times measure(const RawPage& page) {
    Times best;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        best.gumbo = std::min(best.gumbo, timed([&] {
                                  GumboOutput* output = gumbo_parse_with_options(
                                      &kGumboDefaultOptions, page.bytes.data(), page.bytes.size());
                                  gumbo_destroy_output(&kGumboDefaultOptions, output);
                              }));
        Extraction extraction;
        best.extraction = std::min(best.extraction, timed([&] { extraction = extract(page); }));
        best.projection = std::min(best.projection, timed([&] { (void)article(extraction); }));
        ParsedPage parsed;
        best.parsing =
            std::min(best.parsing, timed([&] { parsed = parseHtml(page.bytes, {}, {}); }));
        best.judging = std::min(
            best.judging, timed([&] { (void)judge(PageView(parsed.tree), Model::builtIn()); }));
    }
    return best;
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = klartext::bench::readArguments(
        argc, argv, {.usage = "usage: klartext-bench FILE...", .least = 1});
    if (arguments.status) return *arguments.status;
    Times sum{0, 0, 0, 0, 0};
    double megabytes = 0;
    for (const std::string& file : arguments.files) {
        const RawPage page{.bytes = klartext::bench::readFile(file)};
        const Times times = measure(page);
        sum.gumbo += times.gumbo;
        sum.extraction += times.extraction;
        sum.projection += times.projection;
        sum.parsing += times.parsing;
        sum.judging += times.judging;
        megabytes += double(page.bytes.size()) / 1e6;
    }
    std::printf("%zu pages, %.1f MB\n", arguments.files.size(), megabytes);
    std::printf("gumbo_parse  %8.3f s  %6.1f MB/s\n", sum.gumbo, megabytes / sum.gumbo);
    std::printf("extract      %8.3f s  %6.1f MB/s\n", sum.extraction, megabytes / sum.extraction);
    std::printf("article      %8.3f s\n", sum.projection);
    std::printf("parsing      %8.3f s\n", sum.parsing);
    std::printf("judging      %8.3f s  with its features\n", sum.judging);
    std::printf("extract / gumbo_parse: %.2f\n", sum.extraction / sum.gumbo);
    return 0;
}
