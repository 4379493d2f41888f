// SPDX-License-Identifier: MIT
#include "core/saved_page.h"

#include <string>
#include <utility>

#include "project/url.h"

namespace klartext::core {

namespace {

/// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
class Fingerprint {
public:
    void add(std::string_view bytes) {
        for (const char byte : bytes) {
            add(static_cast<unsigned char>(byte));
        }
        // No text holds this byte, so texts cannot run into each other.
        add(0xFFU);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    void add(unsigned byte) {
        m_value ^= byte;
        m_value *= 1099511628211ULL;
    }
    std::uint64_t m_value = 14695981039346656037ULL;
};

std::uint64_t printOf(const PageTree& page) {
    Fingerprint print;
    for (const Block& block : page.blocks()) {
        print.add(page.text(block));
    }
    return print.value();
}

bool isFile(std::string_view url) { return url.starts_with("file:"); }

}  // namespace

std::string withoutFolders(std::string_view url, std::string_view page) {
    if (!isFile(url)) {
        return std::string(url);
    }
    const std::string_view folder = page.substr(0, page.rfind('/') + 1);
    const bool isBelow = isFile(page) && folder.size() > 8 && url.starts_with(folder);
    return "file:///" + std::string(url.substr(isBelow ? folder.size() : url.rfind('/') + 1));
}

SavedPage makeSavedPage(const RawPage& page, const Extraction& judged, const Overrides& overrides) {
    SavedPage saved;
    saved.page = page;
    saved.page.url = withoutCredentials(withoutFolders(page.url, page.url));
    saved.blocksPrint = printOf(*judged.tree);
    saved.verdicts = judged.verdicts;
    saved.status = judged.status;
    saved.confidence = judged.confidence;
    saved.corrections = correctionsOf(*judged.tree, overrides);
    return saved;
}

ReopenedPage reopen(const SavedPage& saved, const ExtractOptions& options) {
    return restored(saved, extract(saved.page, options));
}

ReopenedPage restored(const SavedPage& saved, Extraction anew) {
    ReopenedPage page;
    page.extraction = std::move(anew);
    const PageTree& tree = *page.extraction.tree;
    if (saved.verdicts.size() == page.extraction.verdicts.size() &&
        saved.blocksPrint == printOf(tree)) {
        page.extraction.verdicts = saved.verdicts;
        page.extraction.status = saved.status;
        page.extraction.confidence = saved.confidence;
        page.placeBlock = saved.placeBlock;
        page.placeOffset = saved.placeOffset;
    }
    page.overrides = findAgain(saved.corrections, tree);
    return page;
}

}  // namespace klartext::core
