// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

/// An encoding of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels).
struct Charset {
    std::string_view name;       ///< its name there, lower case; empty when unknown
    std::string_view converter;  ///< ICU's name of the converter that comes closest
    bool singleByte = false;

    [[nodiscard]] bool known() const { return !name.empty(); }
};

/// The encoding a label names, white space and case aside. Labels the standard maps to its
/// "replacement" encoding are unknown here: their pages are read by their content.
[[nodiscard]] Charset charsetOf(std::string_view label);

}  // namespace klartext::core
