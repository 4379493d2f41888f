// SPDX-License-Identifier: MIT
// The inside of books (EPUB), MAFF and zipped pages: the input names the entries of a sound ZIP.
// Entries are apart by 0x1E, the name of one and its content by 0x1F.
#include "fuzz/app/opened.h"
#include "support/zip_builder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    std::vector<std::pair<std::string, std::string>> entries;
    std::string_view rest = klartext::fuzz::viewOf(data, size);
    while (!rest.empty() && entries.size() < 40) {
        const auto [entry, others] = klartext::fuzz::cutAt(rest, '\x1e');
        const auto [name, content] = klartext::fuzz::cutAt(entry, '\x1f');
        // The archive's writer ends a name at a NUL.
        if (!name.empty() && name.find('\0') == std::string_view::npos) {
            entries.emplace_back(name, content);
        }
        rest = others;
    }
    const std::string zip = test::zipOf(entries);
    for (const char* name : {"a.epub", "a.maff"}) {
        app::fuzz::openAll(app::fuzz::written(zip, QString::fromLatin1(name)));
    }
    return 0;
}
