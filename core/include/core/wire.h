// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/extraction.h"
#include "core/page.h"

namespace klartext::core {

/// The form in which pages and what was made of them travel between processes of one version of the
/// program. It is compact, and no file format: nothing of it is ever kept.
///
/// Reading is total: of bytes from nobody knows where it gives a value that keeps every promise of
/// its type (each index in its list, each range on whole characters, one verdict a block, a reason
/// for each removed block), or nothing. It takes memory in proportion to the bytes.
inline constexpr int wireVersion = 1;

/// A page and how it is to be read; `options.stop` does not travel.
struct WireRequest {
    RawPage page;
    ExtractOptions options;
};
[[nodiscard]] std::string packRequest(const RawPage& page, const ExtractOptions& options);
[[nodiscard]] std::optional<WireRequest> unpackRequest(std::string_view bytes);

[[nodiscard]] std::string packExtraction(const Extraction& extraction);
[[nodiscard]] std::optional<Extraction> unpackExtraction(std::string_view bytes);

}  // namespace klartext::core
