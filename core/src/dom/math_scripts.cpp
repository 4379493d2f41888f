// SPDX-License-Identifier: MIT
#include "dom/math_scripts.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace klartext::core {

bool isMathScript(std::string_view address) {
    return findNoCase(address, "mathjax") != std::string_view::npos ||
           findNoCase(address, "katex") != std::string_view::npos;
}

MathSetup mathSetup(std::string_view script) {
    // Where formulas are set up, a script says so at once.
    constexpr std::size_t longestSetup = 6000;
    script = script.substr(0, longestSetup);
    const auto has = [](std::string_view text, std::string_view wanted) {
        return text.find(wanted) != std::string_view::npos;
    };
    if (!has(script, "MathJax") && !has(script, "renderMathInElement") && !has(script, "katex") &&
        !has(script, "mathjax")) {
        return {};
    }
    std::string dense;
    for (const char c : script) {
        if (!isAsciiSpace(c)) {
            dense += c == '\'' ? '"' : c;
        }
    }
    return {true, has(dense, R"(["$","$"])") || has(dense, R"("$",right:"$")") ||
                      has(dense, R"("$","right":"$")")};
}

bool isMathAttribute(std::string_view name) {
    constexpr auto names = std::to_array<std::string_view>(
        {"accent",        "accentunder",  "alttext",  "close", "columnalign", "columnspacing",
         "display",       "displaystyle", "encoding", "fence", "form",        "linebreak",
         "linethickness", "mathvariant",  "minsize",  "mode",  "notation",    "open",
         "scriptlevel",   "separators",   "stretchy", "width"});
    return std::ranges::any_of(names,
                               [name](std::string_view each) { return equalsNoCase(name, each); });
}

std::string texElement(std::string_view tex, bool display) {
    std::string element = "<span class=\"math/tex\">";
    element += display ? "\\[" : "\\(";
    for (const char c : tex) {
        switch (c) {
            case '<':
                element += "&lt;";
                break;
            case '&':
                element += "&amp;";
                break;
            default:
                element += c;
                break;
        }
    }
    element += display ? "\\]" : "\\)";
    return element + "</span>";
}

}  // namespace klartext::core
