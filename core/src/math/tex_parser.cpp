// SPDX-License-Identifier: MIT
#include "math/tex_parser.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "math/letters.h"
#include "math/make_math.h"
#include "math/tex_grammar.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

Math TexParser::parse(MathVariant shape, bool shapeGiven) {
    m_shape = shape;
    m_shapeGiven = shapeGiven;
    return row({});
}

std::vector<Math> TexParser::rows() {
    std::vector<Math> result;
    Math line;
    for (;;) {
        Math cell = row("&");
        const std::string_view token = m_reader.next();
        line.children.push_back(std::move(cell));
        if (token == "&") {
            continue;
        }
        if (token.empty()) {
            break;
        }
        if (token == "\\\\" || token == "\\cr") {
            (void)m_reader.take("*");
            (void)m_reader.option();
            result.push_back(std::exchange(line, {}));
        }
    }
    const bool isBlank = std::ranges::all_of(line.children, isEmptyRow);
    if (!isBlank || result.empty()) {
        result.push_back(std::move(line));
    }
    return result;
}

Math TexParser::row(std::string_view closing) {
    Math result;
    const MathVariant shape = m_shape;
    const bool given = m_shapeGiven;
    while (!m_reader.atEnd()) {
        const std::string_view token = m_reader.peek();
        if (token == closing || (closing == "&" && (token == "\\\\" || token == "\\cr"))) {
            break;
        }
        if (takeInfix(token, closing, result)) {
            break;
        }
        if (token == "\\displaystyle" || token == "\\textstyle" || token == "\\scriptstyle" ||
            token == "\\scriptscriptstyle") {
            m_reader.next();
            Math rest = row(closing);
            rest.style = token == "\\displaystyle" ? MathStyle::Display
                         : token == "\\textstyle"  ? MathStyle::Inline
                                                   : MathStyle::Small;
            result.children.push_back(std::move(rest));
            break;
        }
        if (auto piece = scripted()) {
            result.children.push_back(*std::move(piece));
        }
    }
    m_shape = shape;
    m_shapeGiven = given;
    return result;
}

bool TexParser::takeInfix(std::string_view token, std::string_view closing, Math& above) {
    const bool over = token == "\\over" || token == "\\above";
    const bool choose = token == "\\choose" || token == "\\brace" || token == "\\brack";
    if (!over && !choose && token != "\\atop") {
        return false;
    }
    m_reader.next();
    Math fraction = makeFraction(unwrapped(std::move(above)), unwrapped(row(closing)));
    fraction.ruled = over;
    above = {};
    above.children.push_back(choose ? makeFence("(", std::move(fraction), ")")
                                    : std::move(fraction));
    return true;
}

std::optional<Math> TexParser::scripted() {
    std::optional<Math> base;
    const std::string_view first = m_reader.peek();
    if (first != "^" && first != "_" && first != "'") {
        base = atom();
        if (!base) {
            return std::nullopt;
        }
    }
    Math below;
    Math above;
    bool any = false;
    bool limits = base && hasLimits(*base);
    for (;;) {
        if (m_reader.take("\\limits") || m_reader.take("\\displaylimits")) {
            limits = true;
        } else if (m_reader.take("\\nolimits")) {
            limits = false;
        } else if (m_reader.take("^")) {
            above.children.push_back(group());
            any = true;
        } else if (m_reader.take("_")) {
            below.children.push_back(group());
            any = true;
        } else if (m_reader.take("'")) {
            int primes = 1;
            while (m_reader.take("'")) {
                ++primes;
            }
            for (; primes > 0; --primes) {
                above.children.push_back(makeOperator("′", MathRole::Ordinary));
            }
            any = true;
        } else {
            break;
        }
    }
    if (!any) {
        return base;
    }
    Math result = makeScripts(base ? *std::move(base) : Math(), unwrapped(std::move(below)),
                              unwrapped(std::move(above)));
    result.limits = limits;
    return result;
}

bool TexParser::hasLimits(const Math& base) {
    if (base.kind == MathKind::Operator && base.role == MathRole::Large) {
        return takesLimits(base.text);
    }
    if (base.kind == MathKind::Accent) {
        return base.text == "⏞" || base.text == "⏟";
    }
    return base.limits;
}

Math TexParser::group() {
    if (m_reader.peek() != "{") {
        const std::string_view token = m_reader.peek();
        // "x^23" raises the 2 alone.
        if (token.size() == 1 && isAsciiDigit(token[0])) {
            m_reader.next();
            return makeNumber(token);
        }
        auto piece = atom();
        return piece ? *std::move(piece) : Math();
    }
    return unwrapped(inner(m_reader.argument()));
}

Math TexParser::inner(std::string_view tex) { return inner(tex, m_shape, m_shapeGiven); }

Math TexParser::inner(std::string_view tex, MathVariant shape, bool given) {
    if (m_depth >= deepest) {
        return makeSource(tex);
    }
    return TexParser(tex, m_macros, m_depth + 1, m_expansions).parse(shape, given);
}

std::optional<Math> TexParser::atom() {
    const std::size_t begin = m_reader.position();
    const std::string_view token = m_reader.next();
    if (token.empty()) {
        return std::nullopt;
    }
    if (token == "{") {
        m_reader.moveTo(m_reader.position() - 1);
        Math inside = inner(m_reader.argument());
        inside.role = MathRole::Ordinary;
        return inside;
    }
    if (token == "}" || token == "&") {
        return std::nullopt;
    }
    if (token == "~") {
        return makeSpace(0.28);
    }
    if (token == "$") {
        return std::nullopt;
    }
    if (token[0] == '\\' && token.size() > 1) {
        return command(token.substr(1), begin);
    }
    return character(token);
}

std::optional<Math> TexParser::character(std::string_view token) {
    const char c = token[0];
    if (isAsciiDigit(c)) {
        return number(token);
    }
    if (isAsciiAlpha(c)) {
        return letter(token);
    }
    if (token == "-") {
        return makeOperator("−", MathRole::Binary);
    }
    if (token == "*") {
        return makeOperator("∗", MathRole::Binary);
    }
    const MathRole role = roleOfSymbol(token);
    if (static_cast<unsigned char>(c) >= 0x80 && role == MathRole::Ordinary &&
        commandOfSymbol(token).empty()) {
        return makeIdentifier(token, m_shapeGiven ? m_shape : MathVariant::Plain);
    }
    if (const auto symbol = symbolOfCommand(commandOfSymbol(token)); symbol && symbol->identifier) {
        return letter(token);
    }
    return makeOperator(token, role);
}

Math TexParser::letter(std::string_view token) const {
    return makeIdentifier(token, m_shapeGiven ? m_shape : MathVariant::Italic);
}

Math TexParser::number(std::string_view first) {
    std::string digits(first);
    for (;;) {
        const std::size_t mark = m_reader.position();
        const std::string_view token = m_reader.peek();
        if (token.size() != 1 || m_reader.position() != mark) {
            m_reader.moveTo(mark);
            break;
        }
        if (!isAsciiDigit(token[0])) {
            if (token != ".") {
                break;
            }
            m_reader.next();
            const std::string_view behind = m_reader.peek();
            if (behind.size() != 1 || !isAsciiDigit(behind[0])) {
                m_reader.moveTo(mark);
                break;
            }
            digits += '.';
            continue;
        }
        digits += m_reader.next();
    }
    Math result = makeNumber(digits);
    result.variant = m_shapeGiven && m_shape != MathVariant::Italic ? m_shape : MathVariant::Plain;
    return result;
}

Math parseTex(std::string_view tex, TexMacros& macros) {
    int left = mostExpansions;
    return parseTex(tex, macros, left);
}

Math parseTex(std::string_view tex, TexMacros& macros, int& left) {
    const int begin = mostExpansions - std::clamp(left, 0, mostExpansions);
    int expansions = begin;
    constexpr std::size_t longestTex = 100'000;
    if (tex.size() > longestTex) {
        return makeSource(tex);
    }
    // Lines without an environment around them are those of \displaylines.
    TexParser parser(tex, macros, 0, expansions);
    std::vector<Math> rows = parser.rows();
    left -= expansions - begin;
    if (rows.size() == 1 && rows[0].children.size() == 1) {
        return unwrapped(std::move(rows[0].children[0]));
    }
    Math table{.kind = MathKind::Table, .style = MathStyle::Display};
    table.columns = rows[0].children.size() > 1 ? "rl" : "c";
    table.relations = rows[0].children.size() > 1;
    table.children = std::move(rows);
    return table;
}

bool holdsSource(const Math& math) {
    return math.kind == MathKind::Source || std::ranges::any_of(math.children, holdsSource);
}

}  // namespace klartext::core
