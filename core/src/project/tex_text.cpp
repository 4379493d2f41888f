// SPDX-License-Identifier: MIT
#include "project/tex_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr auto environments = std::to_array<std::string_view>(
    {"equation", "align", "gather", "multline", "eqnarray", "alignat", "flalign"});

struct Found {
    std::size_t end = 0;  // behind the closing delimiter
    TexPiece piece;
};

std::optional<Found> between(std::string_view text, std::size_t at, std::string_view open,
                             std::string_view close, bool display) {
    const std::size_t begin = at + open.size();
    std::size_t end = text.find(close, begin);
    // "\$" is a dollar sign in the formula.
    while (end != std::string_view::npos && close[0] == '$' && text[end - 1] == '\\') {
        end = text.find(close, end + 1);
    }
    if (end == std::string_view::npos || trimAscii(text.substr(begin, end - begin)).empty()) {
        return std::nullopt;
    }
    return Found{end + close.size(), {trimAscii(text.substr(begin, end - begin)), true, display}};
}

std::optional<Found> environment(std::string_view text, std::size_t at) {
    constexpr std::string_view opening = "\\begin{";
    if (!text.substr(at).starts_with(opening)) {
        return std::nullopt;
    }
    const std::size_t begin = at + opening.size();
    std::string_view name = text.substr(begin, text.find('}', begin) - begin);
    const std::string closing = "\\end{" + std::string(name) + "}";
    if (name.ends_with('*')) {
        name.remove_suffix(1);
    }
    if (std::ranges::find(environments, name) == environments.end()) {
        return std::nullopt;
    }
    const std::size_t end = text.find(closing, begin);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    return Found{end + closing.size(), {text.substr(at, end + closing.size() - at), true, true}};
}

/// "$5 and $6" is money.
bool isMoney(std::string_view tex) {
    return isAsciiDigit(tex.front()) && tex.find(' ') != std::string_view::npos &&
           tex.find_first_of("\\^_=+") == std::string_view::npos;
}

std::optional<Found> formulaAt(std::string_view text, std::size_t at, bool dollars) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\\(")) {
        return between(text, at, "\\(", "\\)", false);
    }
    if (rest.starts_with("\\[")) {
        return between(text, at, "\\[", "\\]", true);
    }
    if (rest.starts_with("$$")) {
        return between(text, at, "$$", "$$", true);
    }
    if (rest.starts_with('$') && dollars) {
        auto found = between(text, at, "$", "$", false);
        return found && isMoney(found->piece.text) ? std::nullopt : found;
    }
    return environment(text, at);
}

}  // namespace

std::vector<TexPiece> texPieces(std::string_view text, bool dollars) {
    std::vector<TexPiece> pieces;
    std::size_t begin = 0;
    // Delimiters without a partner would each be looked for to the end of the text.
    int misses = 0;
    constexpr int mostMisses = 200;
    for (std::size_t at = text.find_first_of("\\$");
         at != std::string_view::npos && misses < mostMisses;) {
        const auto found = formulaAt(text, at, dollars);
        if (!found) {
            ++misses;
            const bool isPair = at + 1 < text.size() && (text[at + 1] == '\\' || text[at] == '\\');
            at = text.find_first_of("\\$", at + (isPair ? 2 : 1));
            continue;
        }
        if (at > begin) {
            pieces.push_back({text.substr(begin, at - begin)});
        }
        pieces.push_back(found->piece);
        begin = found->end;
        at = text.find_first_of("\\$", begin);
    }
    if (begin < text.size() || pieces.empty()) {
        pieces.push_back({text.substr(begin)});
    }
    return pieces;
}

}  // namespace klartext::core
