// SPDX-License-Identifier: MIT
#include "rules/stable_names.h"

#include <algorithm>
#include <array>

#include "dom/tag_names.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::array<std::string_view, 14> states = {
    "active", "closed",  "collapsed", "current", "even", "expanded", "first",
    "hidden", "initial", "last",      "odd",     "open", "selected", "visible"};

constexpr std::size_t shortestName = 2;

bool isSeparator(char c) { return c == '-' || c == '_' || c == ':'; }

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

bool isVowel(char c) { return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos; }

/// Numbers and hashes: no word of a person has a digit in it, or letters as in "bdVaJa" or
/// "kqxtzr".
bool isGenerated(std::string_view part) {
    if (std::ranges::any_of(part, isAsciiDigit)) {
        return true;
    }
    constexpr std::size_t shortestHash = 5;
    if (part.size() < shortestHash || !std::ranges::all_of(part, isAsciiAlpha)) {
        return false;
    }
    if (std::ranges::none_of(part, isVowel)) {
        return true;
    }
    // In camelCase each capital begins a word of a few letters.
    int shortWords = 0;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= part.size(); ++i) {
        if (i == part.size() || (isUpper(part[i]) && !isUpper(part[i - 1]))) {
            shortWords += i - begin <= 2 ? 1 : 0;
            begin = i;
        }
    }
    return shortWords >= 2;
}

}  // namespace

std::string_view stableName(std::string_view name) {
    std::size_t end = 0;
    for (std::size_t begin = 0; begin <= name.size();) {
        const auto* const stop = std::find_if(name.begin() + static_cast<std::ptrdiff_t>(begin),
                                              name.end(), isSeparator);
        const auto partEnd = static_cast<std::size_t>(stop - name.begin());
        const std::string_view part = name.substr(begin, partEnd - begin);
        if (isGenerated(part)) {
            break;
        }
        end = part.empty() ? end : partEnd;
        begin = partEnd + 1;
    }
    const std::string_view stable = name.substr(0, end);
    const bool isState = std::ranges::find(states, stable) != states.end();
    return stable.size() < shortestName || isState ? std::string_view() : stable;
}

std::vector<std::string> stableClasses(const PageTree& page, const Node& node) {
    std::vector<std::string> names;
    std::string_view rest = page.attribute(node, AttributeName::Class);
    while (!(rest = trimAscii(rest)).empty()) {
        const auto end =
            static_cast<std::size_t>(std::ranges::find_if(rest, isAsciiSpace) - rest.begin());
        const std::string_view name = stableName(rest.substr(0, end));
        if (!name.empty() && std::ranges::find(names, name) == names.end()) {
            names.emplace_back(name);
        }
        rest.remove_prefix(end);
    }
    return names;
}

bool isRuleNameCharacter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || isAsciiAlpha(c) || isAsciiDigit(c) || c == '-' || c == '_' || c == ':';
}

bool isRuleName(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, isRuleNameCharacter);
}

std::string_view elementName(const Node& node) { return nameOfTag(node.tag); }

NodeId elementOf(const PageTree& page, const Block& block) {
    const NodeId id = block.image ? block.first : block.inner;
    return page.node(id).tag == Tag::Text ? page.node(id).parent : id;
}

}  // namespace klartext::core
