// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// Whether a script at this address sets formulas.
[[nodiscard]] bool isMathScript(std::string_view address);

/// What a script in the page says of formulas in the page's text.
struct MathSetup {
    bool tex = false;      ///< they are set
    bool dollars = false;  ///< between single dollar signs, too
};
[[nodiscard]] MathSetup mathSetup(std::string_view script);

/// Attributes of MathML that its readers ask for.
[[nodiscard]] bool isMathAttribute(std::string_view name);

/// The element that stands for a <script type="math/tex"> with this body.
[[nodiscard]] std::string texElement(std::string_view tex, bool display);

}  // namespace klartext::core
