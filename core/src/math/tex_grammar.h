// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/math.h"
#include "math/symbols.h"
#include "math/tex_parser.h"
#include "math/tex_reader.h"
#include "math/tex_tables.h"

namespace klartext::core {

inline constexpr int deepest = 48;
inline constexpr int mostExpansions = 400;
inline constexpr std::size_t longestExpansion = 20'000;

/// Reads one piece of TeX by recursive descent; groups, cells and macros are read by parsers of
/// their own, one deeper. The source and the macros must outlive it.
class TexParser {
public:
    TexParser(std::string_view tex, TexMacros& macros, int depth, int& expansions)
        : m_reader(tex), m_macros(macros), m_expansions(expansions), m_depth(depth) {}
    [[nodiscard]] Math parse(MathVariant shape, bool shapeGiven);
    [[nodiscard]] std::vector<Math> rows();

private:
    /// Reads until the closing token, which is not passed; "&" stands for the end of a cell.
    [[nodiscard]] Math row(std::string_view closing);
    bool takeInfix(std::string_view token, std::string_view closing, Math& above);
    /// An atom with what stands below and above it.
    [[nodiscard]] std::optional<Math> scripted();
    [[nodiscard]] static bool hasLimits(const Math& base);
    /// An argument: braces or one atom.
    [[nodiscard]] Math group();
    [[nodiscard]] Math inner(std::string_view tex);
    [[nodiscard]] Math inner(std::string_view tex, MathVariant shape, bool given);
    [[nodiscard]] std::optional<Math> atom();
    [[nodiscard]] std::optional<Math> character(std::string_view token);
    [[nodiscard]] Math letter(std::string_view token) const;
    [[nodiscard]] Math number(std::string_view first);
    [[nodiscard]] std::optional<Math> command(std::string_view name, std::size_t begin);
    [[nodiscard]] Math shaped(MathVariant variant);
    [[nodiscard]] Math symbolAtom(std::string_view name, const MathSymbol& symbol) const;
    /// Commands that build something of their arguments.
    [[nodiscard]] std::optional<Math> construct(std::string_view name);
    [[nodiscard]] Math fraction(std::string_view name);
    [[nodiscard]] Math labelledArrow(std::string_view name);
    [[nodiscard]] std::string delimiter();
    [[nodiscard]] Math fence();
    [[nodiscard]] Math environment();
    [[nodiscard]] Math table(std::string_view tex, const TexEnvironment& form);
    [[nodiscard]] Math text(std::string_view words, MathVariant variant);
    /// Sizes, distances, definitions and what is left out.
    [[nodiscard]] std::optional<Math> special(std::string_view name, std::size_t begin);
    [[nodiscard]] static std::string flat(const Math& math);
    [[nodiscard]] Math modulo(std::string_view name);
    [[nodiscard]] std::optional<Math> sizedDelimiter(std::string_view name);
    void define(std::string_view command);
    [[nodiscard]] std::optional<Math> expand(const TexMacro& macro);
    TexReader m_reader;
    TexMacros& m_macros;
    int& m_expansions;
    int m_depth;
    MathVariant m_shape = MathVariant::Italic;
    bool m_shapeGiven = false;
};

}  // namespace klartext::core
