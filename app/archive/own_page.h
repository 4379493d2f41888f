// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::app {

/// Whether the program itself wrote this document, HTML or a chapter of a book: such a document is
/// nothing but its article.
[[nodiscard]] bool isOwnDocument(std::string_view html);

/// The document without the lines above and below its article that say what its head says.
[[nodiscard]] std::string withoutOwnFrame(std::string html);

}  // namespace klartext::app
