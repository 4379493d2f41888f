// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace klartext::cli {

/// The inputs with each book, and each other file that holds several pages, in the place of its
/// pages: "sea.epub" becomes "sea.epub/OEBPS/one.xhtml" and so on. Web archives (WARC), which may
/// hold thousands, stay as they are and stand for their first page. Files that cannot be opened
/// stay, so that reading them says why.
[[nodiscard]] std::vector<std::string> withParts(const std::vector<std::string>& inputs);

}  // namespace klartext::cli
