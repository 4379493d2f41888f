// SPDX-License-Identifier: MIT
// Measures how lists of pages, and HTML beside its folder, are read.
//
// usage: klartext-import-bench FILE
//
// Reads the file as a list in a helper process and in this one, and looks through it as a saved
// copy of a page. Prints for each how long it takes by the clock, seven rounds, the smallest; how
// many pages came and whether that is all; and the memory that the helper had at most.

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "archive/html_copy.h"
#include "archive/packed_file.h"
#include "fetch/local_file.h"
#include "imports/read_import.h"
#include "measuring.h"
#include "unpack/unpackers.h"

namespace {

using namespace klartext;
using bench::milliseconds;

constexpr int rounds = 7;

template <typename Work>
double best(Work&& work) {
    double time = 1e9;
    for (int round = 0; round < rounds; ++round) time = std::min(time, milliseconds(work));
    return time;
}

void print(const char* where, double time, const app::Expected<app::ImportList>& list) {
    if (!list) {
        std::printf("%-8s %8.1f ms  %s\n", where, time, qPrintable(list.error().explanation));
        return;
    }
    const QString end = app::importEndSaid(list->end);
    std::printf("%-8s %8.1f ms  %lld pages, %lld left out. %s\n", where, time,
                static_cast<long long>(list->links.size()),
                static_cast<long long>(list->faults.size() + list->unlisted), qPrintable(end));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FILE\n", argv[0]);
        return EXIT_FAILURE;
    }
    const app::Unpackers unpackers;
    app::Expected<app::ImportList> list;
    const double helped = best([&] { list = unpackers.importing()(argv[1], {}, {}); });
    print("helper", helped, list);
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    std::printf("%-8s %8.1f MB at most\n", "", static_cast<double>(usage.ru_maxrss) / 1024);
    const double here = best([&] {
        const auto file = app::PackedFile::open(argv[1]);
        if (file) list = app::readImport(**file);
    });
    print("here", here, list);
    if (const auto page = app::readPageFile(argv[1])) {
        const double copied = best([&] { (void)app::asSavedCopy(core::RawPage(*page), argv[1]); });
        std::printf("%-8s %8.1f ms\n", "copy", copied);
    }
    return EXIT_SUCCESS;
}
