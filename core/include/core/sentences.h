// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace klartext::core {

/// Where the sentences of running text begin, in UTF-16 units, ascending. The first is 0; empty for
/// text of white space. What follows a sentence up to the next, white space included, is its own.
///
/// By Unicode's rules and the abbreviations that CLDR knows of the language, a BCP 47 tag ("de",
/// "pt-BR") that may be empty. Ordinals ("am 3. Mai") and initials ("J. R. Beispiel") end none.
///
///     u"Er kam z. B. am 3. Mai. Dann ging er." in "de"  →  0, 24
[[nodiscard]] std::vector<std::size_t> sentenceStarts(std::u16string_view text,
                                                      std::string_view language);

}  // namespace klartext::core
