// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "archive/unpacking.h"
#include "arguments.h"
#include "errors/error.h"

namespace klartext::cli {

/// The inputs with each book, and each other file that holds several pages, in the place of those
/// of its pages that are wanted: "sea.epub" becomes "sea.epub/OEBPS/one.xhtml" and so on. Web
/// archives (WARC), which may hold thousands, stand for their first page unless pages are named.
/// Files that cannot be opened stay, so that reading them says why. An error when a file has none
/// of the pages that are named.
[[nodiscard]] app::Expected<std::vector<std::string>> withParts(const Arguments& arguments,
                                                                const app::Unpacking& unpacking);

/// The pages of each input, and whether each could be opened: why not is complained of.
struct PartList {
    std::string lines;  ///< number, title and address, a line each
    bool isWhole = true;
};
[[nodiscard]] PartList listOfParts(const Arguments& arguments, const app::Unpacking& unpacking);

}  // namespace klartext::cli
