// SPDX-License-Identifier: MIT
// Times the unpacking of files in a helper process against the same in this one.
//
// usage: klartext-unpack-bench FILE...
//
// Both work in turn on each file, seven rounds; the smallest time of each counts. Prints for both
// how long the first page takes from the call to openFile(), in which the helper is started, and
// how long all pages with all their pictures take from then on; and the memory of the helper.

#include <dirent.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>

#include "archive/open_file.h"
#include "archive/stored_resources.h"
#include "measuring.h"
#include "unpack/unpackers.h"

namespace {

using namespace klartext;
using bench::milliseconds;

struct Times {
    double first = 1e9;
    double all = 1e9;
};

app::Expected<app::OpenedFile> open(const char* path, const app::Unpacking& unpacking) {
    return app::openFile(path, app::SpecialFiles::Refuse, app::ManyPages::TakeFirst, {}, {},
                         unpacking);
}

/// `keys` says which pictures there are.
void readAll(const app::OpenedFile& opened, const app::SavedFile& keys) {
    constexpr qint64 mostPicture = qint64{64} << 20;
    for (std::size_t part = 0; part < opened.whole->parts().size(); ++part) {
        const auto page = opened.whole->page(part);
        const auto same = keys.page(part);
        if (!page || !page->resources || !same) continue;
        const auto stored = std::dynamic_pointer_cast<const app::StoredResources>(same->resources);
        if (part > 0 && opened.whole->isBook()) continue;  // its chapters share their pictures
        for (const QString& key : stored->keys()) {
            (void)page->resources->read(QUrl(key), mostPicture);
        }
    }
}

Times measure(const char* path, const app::Unpacking& unpacking, const app::SavedFile* keys,
              Times best) {
    app::Expected<app::OpenedFile> opened;
    best.first = std::min(best.first, milliseconds([&] { opened = open(path, unpacking); }));
    if (opened && opened->whole && keys != nullptr) {
        best.all = std::min(best.all, milliseconds([&] { readAll(*opened, *keys); }));
    }
    return best;
}

/// Of the helper that runs, from /proc.
std::string helperMemory() {
    std::string all;
    DIR* folder = ::opendir("/proc");
    while (const dirent* entry = folder != nullptr ? ::readdir(folder) : nullptr) {
        std::ifstream status("/proc/" + std::string(entry->d_name) + "/status");
        std::string lines;
        bool isOurs = false;
        for (std::string line; std::getline(status, line);) {
            isOurs = isOurs || line == "PPid:\t" + std::to_string(::getpid());
            const bool isMemory = line.starts_with("VmHWM") || line.starts_with("RssAnon");
            if (isMemory) lines += line + "  ";
        }
        if (isOurs) all += lines;
    }
    if (folder != nullptr) ::closedir(folder);
    return all;
}

void report(const char* path) {
    constexpr int rounds = 7;
    const app::Unpackers unpackers;
    const app::Unpacking there = unpackers.unpacking();
    const app::Unpacking here = app::unpackingHere();
    const auto opened = open(path, here);
    if (!opened) {
        std::printf("%s: %s\n", path, qPrintable(opened.error().explanation));
        return;
    }
    Times sumHere;
    Times sumThere;
    for (int round = 0; round < rounds; ++round) {
        sumHere = measure(path, here, opened->whole.get(), sumHere);
        sumThere = measure(path, there, opened->whole.get(), sumThere);
    }
    std::printf("%s\n  first page: here %.1f ms, in a helper %.1f ms\n", path, sumHere.first,
                sumThere.first);
    if (!opened->whole) return;
    std::printf("  %zu pages with all pictures: here %.1f ms, in a helper %.1f ms, ratio %.2f\n",
                opened->whole->parts().size(), sumHere.all, sumThere.all,
                sumThere.all / sumHere.all);
    const auto kept = open(path, there);
    std::printf("  helper: %s\n", helperMemory().c_str());
    if (kept) readAll(*kept, *opened->whole);
    std::printf("  after all pages: %s\n", helperMemory().c_str());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: klartext-unpack-bench FILE...\n", stderr);
        return 2;
    }
    for (int i = 1; i < argc; ++i) report(argv[i]);
    return 0;
}
