// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/extraction.h"

namespace klartext::core {

/// Fills in title, kicker, lead, byline and date of a text-only page from the lines around the
/// beginning of what is kept, and from the credit that ends it.
void readTextMasthead(const PageTree& page, std::span<const Verdict> verdicts, Metadata& metadata);

/// The credit in brackets at the end of a text: "… irreversible. (abc with agencies)" gives
/// "abc with agencies". Empty where the brackets hold something else.
[[nodiscard]] std::string trailingCredit(std::string_view text);

}  // namespace klartext::core
