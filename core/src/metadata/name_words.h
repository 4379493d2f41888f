// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

// The words that stand beside names in bylines, and in their place.

/// Whether a text names a role, a desk or a control of the page: "Senior Editor", "Login".
[[nodiscard]] bool hasRole(std::string_view text);

/// Whether a word may stand in lower case within a name: "van", "de".
[[nodiscard]] bool isParticle(std::string_view word);

/// "CC-BY 4.0", "© The Gazette": what may be done with the text, not who wrote it.
[[nodiscard]] bool isLicence(std::string_view text);

/// "admin", "Redaktion": what systems put where no author is known.
[[nodiscard]] bool isNobody(std::string_view name);

/// "May 28", "Written by": what stands beside a name and is none.
[[nodiscard]] bool isDayOrLabel(std::string_view text);

}  // namespace klartext::core
