// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace klartext::core {

/// What the prefilter does with an element.
enum class Treatment : std::uint8_t {
    Copy,     ///< an ordinary element
    Flat,     ///< void, or its end tag may be left out: does not count for depth
    Script,   ///< left out, its data perhaps kept
    RawText,  ///< tag kept, body left out
    Drop,     ///< tag and raw body left out
    Rcdata,   ///< body copied as it is: tags in it are text
    Svg,      ///< left out with everything in it
    Plain,    ///< <plaintext>: the rest of the page is text
};

/// `lowerName` is the name of a tag in lower case.
[[nodiscard]] Treatment treatmentOf(std::string_view lowerName);

/// Whether the start tag ends an SVG picture (HTML: "parsing main in foreign content").
[[nodiscard]] bool breaksOutOfSvg(std::string_view lowerName);

}  // namespace klartext::core
