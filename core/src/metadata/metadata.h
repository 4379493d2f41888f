// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/extraction.h"

namespace klartext::core {

/// Reads what a page says of its article: in its data (JSON-LD, OpenGraph, meta tags, microdata),
/// and on its face around the title. `verdicts` tell where the article begins and ends: one a
/// block.
///
/// Nothing is invented: what the page does not say of this article stays empty.
[[nodiscard]] Metadata readMetadata(const PageTree& page, std::span<const Verdict> verdicts);

}  // namespace klartext::core
