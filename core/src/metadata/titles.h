// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace klartext::core {

/// What tells a site's name from a title.
struct SiteEvidence {
    std::span<const std::string> names;  ///< what the page calls its site
    std::string_view host;               ///< without "www."
    /// Copyright lines, and texts and pictures that lead to the start page, squeezed.
    std::span<const std::string> mentions = {};
};

/// Whether a text is the name of the site: one of its names, or the name in its host.
[[nodiscard]] bool isSiteName(std::string_view text, const SiteEvidence& evidence);

/// The title without the site's name before or behind it: "Rain – The Gazette" → "Rain". The parts
/// beyond it (a section, "News") go with it. Unchanged where no part is the site's name.
[[nodiscard]] std::string withoutSite(std::string_view title, const SiteEvidence& evidence);

/// The part of a page's title that stands apart from the rest by a separator and is the site's
/// name; empty where none is.
[[nodiscard]] std::string siteInTitle(std::string_view title, const SiteEvidence& evidence);

/// The title up to its first separator that parts more than a subtitle off (" | ", " - ", " – ").
[[nodiscard]] std::string_view firstPart(std::string_view title);

/// Title text as people read it: references decoded, tags gone, white space folded.
[[nodiscard]] std::string tidyTitle(std::string_view title);

}  // namespace klartext::core
