// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// How far a text is known to name an author.
enum class NameTrust {
    Declared,  ///< data say that this is the author: any name will do
    Marked,    ///< the text of an element that the page marks as its author: no role or label
    Shown,     ///< stands where pages show authors: it must look like a name
};

/// The authors a byline names, without "by", roles, places, addresses and dates.
///
///     "By Ann Lee and Bo Chan, Staff Writers | May 2, 2024" → "Ann Lee", "Bo Chan"
///     "Ein Kommentar von Uwe Baum (mit dpa)"                → "Uwe Baum"
[[nodiscard]] std::vector<std::string> namesIn(std::string_view byline, NameTrust trust);

/// Whether a text could be the name of a person: two to five words that begin in upper case (a
/// particle between them may not), no digits, no sentence.
[[nodiscard]] bool looksLikeName(std::string_view text);

/// What follows the word that introduces an author ("By ", "Von ", "Text: ", "Written by ") at the
/// beginning of a text; empty when it does not begin with one.
[[nodiscard]] std::string_view afterByWord(std::string_view text);

/// The names apart by ", ", each once.
[[nodiscard]] std::string joinNames(const std::vector<std::string>& names);

}  // namespace klartext::core
