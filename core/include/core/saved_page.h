// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/corrections.h"
#include "core/extraction.h"
#include "core/highlight.h"
#include "core/page.h"
#include "core/projection.h"

namespace klartext::core {

/// What travels in a saved copy of an article, so that opening it gives the same result: the page,
/// what was made of it, and where it was being read.
struct SavedPage {
    RawPage page;
    std::uint64_t blocksPrint = 0;  ///< fingerprint of all blocks' texts
    std::vector<Verdict> verdicts;  ///< one a block, as they were
    Status status = Status::NoArticle;
    float confidence = 0;
    std::vector<Correction> corrections;  ///< the person's word
    BlockId placeBlock = noBlock;         ///< the first one in sight
    int placeOffset = 0;                  ///< pixels below the top of the view it begins at
    std::vector<Highlight> highlights;
};

/// `judged` is what the program made of `page`, with the person's rules applied to it. An address
/// on somebody's disk is nobody else's business: of it the file's name alone is kept.
[[nodiscard]] SavedPage makeSavedPage(const RawPage& page, const Extraction& judged,
                                      const Overrides& overrides);

/// The extraction and the corrections of a saved page.
struct ReopenedPage {
    Extraction extraction;
    Overrides overrides;
    BlockId placeBlock = noBlock;
    int placeOffset = 0;
};
/// Takes the verdicts up as they were saved. Where this version of the program cuts the page into
/// other blocks it is judged anew, and the corrections are found again by their text.
/// `anew` is what extract() makes of the saved page now.
[[nodiscard]] ReopenedPage restored(const SavedPage& saved, Extraction anew);
/// Extracts the page first.
[[nodiscard]] ReopenedPage reopen(const SavedPage& saved, const ExtractOptions& options = {});

/// The address as it may be written into a file for others: one of the web as it is, one of the
/// disk without the folders that lead to the page at `page`.
[[nodiscard]] std::string withoutFolders(std::string_view url, std::string_view page);

/// As bytes, and back; nothing when they are damaged or of a later version.
[[nodiscard]] std::string pack(const SavedPage& saved);
[[nodiscard]] std::optional<SavedPage> unpack(std::string_view bytes);

}  // namespace klartext::core
