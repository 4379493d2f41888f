// SPDX-License-Identifier: MIT
#include "project/code.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr int boxesAround = 3;

bool isLanguageName(std::string_view name) {
    constexpr std::size_t longestName = 20;
    constexpr auto saysNothing = std::to_array<std::string_view>(
        {"none", "text", "plain", "plaintext", "default", "notranslate", "txt"});
    return !name.empty() && name.size() <= longestName && std::ranges::all_of(name, [](char c) {
        return isAsciiAlpha(c) || isAsciiDigit(c) || c == '+' || c == '#' || c == '-' || c == '_' ||
               c == '.';
    }) && std::ranges::find(saysNothing, name) == saysNothing.end();
}

/// Names that highlighters put on their boxes bare: <code class="hljs python">.
bool isCommonLanguage(std::string_view name) {
    constexpr auto names = std::to_array<std::string_view>(
        {"bash", "c",      "clojure",    "console",  "cpp",      "csharp", "css",     "dart",
         "diff", "elixir", "erlang",     "go",       "graphql",  "groovy", "haskell", "html",
         "ini",  "java",   "javascript", "js",       "json",     "julia",  "kotlin",  "latex",
         "less", "lisp",   "lua",        "makefile", "markdown", "matlab", "nix",     "objectivec",
         "perl", "php",    "powershell", "python",   "r",        "ruby",   "rust",    "scala",
         "scss", "sh",     "shell",      "sql",      "swift",    "toml",   "ts",      "typescript",
         "xml",  "yaml",   "zig"});
    return std::ranges::find(names, name) != names.end();
}

std::string named(std::string_view name) {
    std::string lower = asciiLower(trimAscii(name));
    return isLanguageName(lower) ? lower : std::string();
}

std::string fromClass(std::string_view classes) {
    constexpr auto prefixes =
        std::to_array<std::string_view>({"language-", "lang-", "highlight-source-",
                                         "highlight-text-", "highlight-", "sourcecode-"});
    constexpr auto highlighters = std::to_array<std::string_view>(
        {"hljs", "sourcecode", "prettyprint", "prism", "codehilite", "shiki"});
    bool isHighlighted = false;
    std::string bare;
    for (std::string_view rest = trimAscii(classes); !rest.empty(); rest = trimAscii(rest)) {
        const auto end = std::ranges::find_if(rest, isAsciiSpace) - rest.begin();
        const std::string_view name = rest.substr(0, static_cast<std::size_t>(end));
        rest.remove_prefix(name.size());
        if (equalsNoCase(name, "brush:")) {
            return named(trimAscii(rest).substr(0, trimAscii(rest).find_first_of(" ;\t\n")));
        }
        if (std::ranges::any_of(highlighters,
                                [&](auto each) { return equalsNoCase(name, each); })) {
            isHighlighted = true;
        } else if (bare.empty() && isCommonLanguage(asciiLower(name))) {
            bare = asciiLower(name);
        }
        for (const std::string_view prefix : prefixes) {
            if (startsWithNoCase(name, prefix)) {
                if (std::string language = named(name.substr(prefix.size())); !language.empty()) {
                    return language;
                }
            }
        }
    }
    return isHighlighted ? bare : std::string();
}

std::string fromElement(const PageTree& page, NodeId id) {
    const Node& node = page.node(id);
    std::string language = named(page.attribute(node, AttributeName::DataLanguage));
    return language.empty() ? fromClass(page.attribute(node, AttributeName::Class)) : language;
}

}  // namespace

std::string codeLanguage(const PageTree& page, NodeId id) {
    for (NodeId inner = id; inner < std::min(page.node(id).end, id + 3); ++inner) {
        if (inner == id || page.node(inner).tag == Tag::Code) {
            if (std::string language = fromElement(page, inner); !language.empty()) {
                return language;
            }
        }
    }
    NodeId box = page.node(id).parent;
    for (int step = 0; step < boxesAround && box != noNode; ++step) {
        if (std::string language = fromElement(page, box); !language.empty()) {
            return language;
        }
        box = page.node(box).parent;
    }
    return {};
}

}  // namespace klartext::core
