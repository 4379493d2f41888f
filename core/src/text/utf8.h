// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace klartext::core {

/// The first byte at or after `from` that is not ASCII, or text.size().
[[nodiscard]] std::size_t skipAscii(std::string_view text, std::size_t from);

/// What stands at one place of a text that may be UTF-8.
struct Utf8Step {
    std::size_t length = 0;  ///< bytes to pass; never 0
    bool valid = false;      ///< false: one U+FFFD stands for these bytes
};

/// The sequence at `at`, which must be below bytes.size(). An ill-formed one is cut as the Encoding
/// Standard cuts it (https://encoding.spec.whatwg.org/#utf-8-decoder).
[[nodiscard]] Utf8Step utf8Step(std::string_view bytes, std::size_t at);

/// How well bytes read as UTF-8. Bytes cut off at the very end are not held against them.
struct Utf8Report {
    std::size_t sequences = 0;  ///< well-formed sequences of two bytes and more
    std::size_t errors = 0;
};
[[nodiscard]] Utf8Report inspectUtf8(std::string_view bytes);

/// The bytes with each ill-formed sequence replaced by U+FFFD and each NUL dropped.
[[nodiscard]] std::string repairUtf8(std::string_view bytes);

/// One character of a text and where the next one begins.
struct CodePoint {
    char32_t value = 0;  ///< U+FFFD for an ill-formed sequence
    std::size_t end = 0;
};
/// The character at `at`, which must be below text.size().
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t at);

/// Appends a code point; a surrogate or a number beyond Unicode becomes U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

}  // namespace klartext::core
