// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "core/math.h"

namespace klartext::core {

// The commands of TeX that are read by their row in a table.

struct TexSize {
    std::string_view name;
    double em;
};
inline constexpr auto bigSizes =
    std::to_array<TexSize>({{"big", 1.2}, {"Big", 1.8}, {"bigg", 2.4}, {"Bigg", 3.0}});

struct TexShape {
    std::string_view name;
    MathVariant variant;
};
inline constexpr auto shapes = std::to_array<TexShape>({
    {"mathrm", MathVariant::Plain},
    {"mathup", MathVariant::Plain},
    {"mathnormal", MathVariant::Italic},
    {"mathit", MathVariant::Italic},
    {"mathbf", MathVariant::Bold},
    {"boldsymbol", MathVariant::BoldItalic},
    {"bm", MathVariant::BoldItalic},
    {"pmb", MathVariant::BoldItalic},
    {"mathbb", MathVariant::DoubleStruck},
    {"Bbb", MathVariant::DoubleStruck},
    {"mathds", MathVariant::DoubleStruck},
    {"mathcal", MathVariant::Script},
    {"mathscr", MathVariant::Script},
    {"mathfrak", MathVariant::Fraktur},
    {"mathsf", MathVariant::SansSerif},
    {"mathtt", MathVariant::Monospace},
});
inline constexpr auto oldShapes = std::to_array<TexShape>({
    {"rm", MathVariant::Plain},
    {"bf", MathVariant::Bold},
    {"it", MathVariant::Italic},
    {"cal", MathVariant::Script},
    {"sf", MathVariant::SansSerif},
    {"tt", MathVariant::Monospace},
    {"frak", MathVariant::Fraktur},
});
inline constexpr auto textCommands = std::to_array<TexShape>({
    {"text", MathVariant::Plain},
    {"textrm", MathVariant::Plain},
    {"textnormal", MathVariant::Plain},
    {"mbox", MathVariant::Plain},
    {"hbox", MathVariant::Plain},
    {"textup", MathVariant::Plain},
    {"textbf", MathVariant::Bold},
    {"textit", MathVariant::Italic},
    {"emph", MathVariant::Italic},
    {"textsf", MathVariant::SansSerif},
    {"texttt", MathVariant::Monospace},
});
inline constexpr auto spaces = std::to_array<TexSize>({
    {",", 3.0 / 18},
    {"thinspace", 3.0 / 18},
    {":", 4.0 / 18},
    {">", 4.0 / 18},
    {"medspace", 4.0 / 18},
    {";", 5.0 / 18},
    {"thickspace", 5.0 / 18},
    {"!", -3.0 / 18},
    {"negthinspace", -3.0 / 18},
    {" ", 0.28},
    {"enspace", 0.5},
    {"enskip", 0.5},
    {"quad", 1},
    {"qquad", 2},
    {"space", 0.28},
    {"nobreakspace", 0.28},
    {"negmedspace", -4.0 / 18},
    {"negthickspace", -5.0 / 18},
});
/// Commands that say nothing of what is read.
inline constexpr auto silent = std::to_array<std::string_view>(
    {"nonumber",  "notag",      "hline",      "relax",      "displaylimits", "allowbreak",
     "nobreak",   "mathstrut",  "strut",      "left.",      "bgroup",        "egroup",
     "noindent",  "protect",    "hfill",      "hfil",       "rule",          "break",
     "goodbreak", "ensuremath", "mathopen",   "mathclose",  "mathord",       "mathpunct",
     "mathinner", "smash",      "tiny",       "small",      "normalsize",    "large",
     "Large",     "LARGE",      "huge",       "Huge",       "scriptsize",    "footnotesize",
     "limits",    "nolimits",   "textcolor ", "rlap",       "llap",          "mathrlap",
     "mathllap",  "mathclap",   "boldmath",   "unboldmath", "ignorespaces",  "null",
     "cr"});
/// Commands whose argument says nothing of what is read.
inline constexpr auto silentWithArgument = std::to_array<std::string_view>(
    {"label", "color", "cssId", "class", "style", "bbox", "href", "textcolor", "colorbox",
     "require", "htmlClass", "htmlId", "unicode", "raise", "lower"});

template <typename Rows>
auto findNamed(const Rows& rows, std::string_view name) -> decltype(&*rows.begin()) {
    const auto* row =
        std::ranges::find_if(rows, [&](const auto& each) { return each.name == name; });
    return row == rows.end() ? nullptr : row;
}

bool isNamed(const auto& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

struct TexEnvironment {
    std::string_view name;
    std::string_view open;
    std::string_view close;
    std::string_view columns;
    bool relations = false;
};
inline constexpr auto environments = std::to_array<TexEnvironment>({
    {"matrix", "", "", "c"},
    {"smallmatrix", "", "", "c"},
    {"pmatrix", "(", ")", "c"},
    {"bmatrix", "[", "]", "c"},
    {"Bmatrix", "{", "}", "c"},
    {"vmatrix", "|", "|", "c"},
    {"Vmatrix", "‖", "‖", "c"},
    {"cases", "{", "", "l"},
    {"dcases", "{", "", "l"},
    {"rcases", "", "}", "l"},
    {"array", "", "", "c"},
    {"subarray", "", "", "c"},
    {"darray", "", "", "c"},
    {"aligned", "", "", "rl", true},
    {"align", "", "", "rl", true},
    {"alignat", "", "", "rl", true},
    {"alignedat", "", "", "rl", true},
    {"flalign", "", "", "rl", true},
    {"split", "", "", "rl", true},
    {"eqnarray", "", "", "rcl", true},
    {"gather", "", "", "c"},
    {"gathered", "", "", "c"},
    {"multline", "", "", "l"},
    {"equation", "", "", "c"},
    {"displaymath", "", "", "c"},
    {"math", "", "", "c"},
});

}  // namespace klartext::core
