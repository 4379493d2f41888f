// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/site_rules.h"

namespace klartext::core {

// Rules as people write and read them:
//
//     klartext-rules 1
//
//     # A line that begins with # is a remark.
//     site blatt.example
//     remove aside.related *
//     keep main#content p.note
//         text short
//         begins Note:
//         off
//
// A step of a selector is an element with its #id, [role] and .classes; "*" at the end stands for
// everything inside.

/// The path of a selector: "main#content p.note", "[navigation] *".
[[nodiscard]] std::string pathText(const Selector& selector);
/// Sets the path of a selector; nothing when it is none.
[[nodiscard]] std::optional<Selector> parsePath(std::string_view text);

/// The shape's identifier in files: "any", "short", "long", "links".
[[nodiscard]] std::string_view shapeId(TextShape shape);

/// The rules of one site after another, in the order given. A rule is left out that its text would
/// not say, such as one with line ends in its words.
[[nodiscard]] std::string toText(std::span<const SiteRule> rules);

/// Each rule looks at the whole page, so that nobody may bring in any number of them. Of a file so
/// many rules are read and so many mistakes noted, and of each of its sites so many rules.
inline constexpr std::size_t mostRulesOfFile = 5000;
inline constexpr std::size_t mostRulesOfSite = 300;

/// What is wrong with a line of a file of rules.
enum class RuleMistake : std::uint8_t {
    NoHeader,     ///< the file is none of rules, or of a later version
    UnknownWord,  ///< %1: a word that means nothing at the beginning of a line
    NoSite,       ///< a rule before the first site
    NoRule,       ///< a condition before the first rule
    BadSite,      ///< %1: what is no host
    BadPath,      ///< %1: what is no path
    BadShape,     ///< %1: what is no shape
    NoText,       ///< "begins" of nothing
    TooMany,      ///< nothing behind this line was read: mostRulesOfFile
    TooManyHere,  ///< %1: a site with more rules than mostRulesOfSite; said once
};
/// The mistake as an English sentence; translated in context "RuleMistake".
[[nodiscard]] const char* mistakeTemplate(RuleMistake mistake);

struct RuleError {
    int line = 0;  ///< from 1
    RuleMistake mistake = RuleMistake::NoHeader;
    std::string text;  ///< for the sentence's place

    friend bool operator==(const RuleError&, const RuleError&) = default;
};

/// What a file says, line by line: the rules that are whole, and what is wrong with the others.
struct ParsedRules {
    std::vector<SiteRule> rules;
    std::vector<RuleError> errors;
};
[[nodiscard]] ParsedRules parseRules(std::string_view text);

}  // namespace klartext::core
