// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

enum class MathKind : std::uint8_t {
    Row,         ///< children side by side
    Identifier,  ///< text: a letter or the name of a function
    Number,      ///< text
    Operator,    ///< text, role; stretchy: as tall as its row, or as `size` says
    Text,        ///< text: words, white space counts
    Source,      ///< text: TeX nobody could read, shown as it is written
    Space,       ///< size: em, may be negative
    Fraction,    ///< children: above, below; ruled: with a bar
    Root,        ///< children: what stands under the sign, and perhaps the degree
    Scripts,     ///< children: base, below, above (an empty Row where there is none); limits
    Accent,      ///< children: base; text: the mark; under: below the base; stretchy
    Fence,    ///< text, close: what stands around its children, as tall as they are; may be empty
    Table,    ///< children: Rows of cells; columns, relations
    Box,      ///< children: what a frame is drawn around
    Phantom,  ///< children: what takes room and is not seen
};

/// What distances a symbol asks for (The TeXbook, chapter 18).
enum class MathRole : std::uint8_t {
    Ordinary,
    Function,  ///< a named function: sin
    Large,     ///< a sum, an integral
    Binary,
    Relation,
    Opening,
    Closing,
    Punctuation,
};

enum class MathVariant : std::uint8_t {
    Plain,  ///< upright
    Italic,
    Bold,
    BoldItalic,
    DoubleStruck,
    Script,
    Fraktur,
    SansSerif,
    Monospace,
};

enum class MathStyle : std::uint8_t { Inherited, Display, Inline, Small };

/// A piece of a formula: a tree of values, whatever it was written in.
struct Math {
    MathKind kind = MathKind::Row;
    MathRole role = MathRole::Ordinary;
    MathVariant variant = MathVariant::Plain;
    MathStyle style = MathStyle::Inherited;
    std::string text;
    std::string close;
    std::string columns;     ///< of tables: l, c or r for each column; the last goes on
    double size = 0;         ///< em
    bool ruled = true;       ///< of fractions
    bool limits = false;     ///< of scripts: below and above the base in displayed formulas
    bool under = false;      ///< of accents
    bool stretchy = false;   ///< of operators and accents
    bool relations = false;  ///< of tables: columns come in pairs around a relation
    std::vector<Math> children;
};

/// A formula of a page.
struct Formula {
    Math root;
    std::string tex;       ///< as the page has it, or made from the tree
    bool display = false;  ///< stands in a line of its own
};

/// The formula in one line that can be read, and read out: "x² + (a + b)/c", "√(x + 1)".
[[nodiscard]] std::string plainText(const Math& math);

/// An empty Row, which stands where there is nothing.
[[nodiscard]] bool isEmpty(const Math& math);
/// Whether scripts of a large operator stand below and above it: of a sum, not of an integral.
[[nodiscard]] bool hasLimits(const Math& sign);

/// The text of a leaf in the letters its variant asks for, where no font's style gives them: ℝ.
[[nodiscard]] std::string letterText(const Math& leaf);

/// As TeX without delimiters.
[[nodiscard]] std::string toTex(const Math& math);

/// As presentation MathML: a <math> element with nothing but text and attributes made here.
[[nodiscard]] std::string toMathml(const Formula& formula);

}  // namespace klartext::core
