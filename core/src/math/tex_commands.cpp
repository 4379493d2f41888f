// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <utility>

#include "math/letters.h"
#include "math/make_math.h"
#include "math/tex_grammar.h"
#include "text/ascii.h"
#include "text/utf8.h"

// Commands that stand for a symbol, a shape, words, a distance or a definition.
namespace klartext::core {

std::optional<Math> TexParser::command(std::string_view name, std::size_t begin) {
    if (const auto* space = findNamed(spaces, name)) {
        return makeSpace(space->em);
    }
    if (const auto macro = m_macros.find(name); macro != m_macros.end()) {
        return expand(macro->second);
    }
    if (auto built = construct(name)) {
        return built;
    }
    if (const auto* shape = findNamed(shapes, name)) {
        return shaped(shape->variant);
    }
    if (const auto* shape = findNamed(oldShapes, name)) {
        m_shape = shape->variant;
        m_shapeGiven = true;
        return std::nullopt;
    }
    if (const auto* words = findNamed(textCommands, name)) {
        return text(m_reader.argument(), words->variant);
    }
    if (const auto accent = accentOfCommand(name)) {
        return makeAccent(group(), accent->mark, accent->stretchy, accent->under);
    }
    if (isFunctionName(name)) {
        return makeFunction(name);
    }
    if (const auto symbol = symbolOfCommand(name)) {
        return symbolAtom(name, *symbol);
    }
    return special(name, begin);
}

Math TexParser::shaped(MathVariant variant) {
    const bool upright = variant == MathVariant::Plain || variant == MathVariant::Bold ||
                         variant == MathVariant::SansSerif || variant == MathVariant::Monospace;
    const std::string_view argument = m_reader.argument();
    const bool isWord = upright && argument.size() > 1 &&
                        std::ranges::all_of(argument, [](char c) { return isAsciiAlpha(c); });
    return isWord ? makeIdentifier(argument, variant) : unwrapped(inner(argument, variant, true));
}

Math TexParser::symbolAtom(std::string_view name, const MathSymbol& symbol) const {
    if (symbol.identifier) {
        // Capital Greek letters stand upright, as in TeX.
        const bool capital = name[0] >= 'A' && name[0] <= 'Z';
        const bool slanted = !capital && name != "infty" && name != "nabla" && name != "emptyset" &&
                             name != "varnothing" && name != "aleph";
        const MathVariant own = slanted ? MathVariant::Italic : MathVariant::Plain;
        return makeIdentifier(symbol.text,
                              m_shapeGiven && m_shape != MathVariant::Plain ? m_shape : own);
    }
    return makeOperator(symbol.text, symbol.role);
}

std::optional<Math> TexParser::special(std::string_view name, std::size_t begin) {
    if (auto sized = sizedDelimiter(name)) {
        return sized;
    }
    if (name == "middle" || name == "right") {
        Math bar = makeOperator(delimiter(), MathRole::Relation);
        bar.stretchy = true;
        return bar;
    }
    if (name == "operatorname" || name == "mathop" || name == "DeclareMathOperator") {
        if (name == "DeclareMathOperator") {
            define("DeclareMathOperator");
            return std::nullopt;
        }
        const bool limits = m_reader.take("*") || name == "mathop";
        Math inside = unwrapped(inner(m_reader.argument(), MathVariant::Plain, true));
        Math result = makeFunction(name == "mathop" ? plainText(inside) : flat(inside));
        if (name == "mathop" && inside.kind != MathKind::Identifier) {
            result = std::move(inside);
        }
        result.limits = limits;
        return result;
    }
    if (name == "mathbin" || name == "mathrel") {
        Math result = group();
        result.role = name == "mathbin" ? MathRole::Binary : MathRole::Relation;
        return result;
    }
    if (name == "pmod" || name == "bmod" || name == "pod") {
        return modulo(name);
    }
    if (name == "tag") {
        (void)m_reader.take("*");
        Math result;
        result.children.push_back(makeSpace(2));
        result.children.push_back(
            makeText("(" + std::string(m_reader.argument()) + ")", MathVariant::Plain));
        return result;
    }
    if (name == "not") {
        auto next = atom();
        if (next && next->kind == MathKind::Operator) {
            next->text = next->text == "=" ? "≠" : next->text == "∈" ? "∉" : next->text + "\u0338";
        }
        return next;
    }
    if (name == "phantom" || name == "hphantom" || name == "vphantom") {
        Math result{.kind = MathKind::Phantom};
        result.children.push_back(group());
        return result;
    }
    if (name == "boxed" || name == "fbox" || name == "framebox") {
        Math result{.kind = MathKind::Box};
        result.children.push_back(name == "boxed" ? group() : text(m_reader.argument(), {}));
        return result;
    }
    if (name == "hspace" || name == "mspace") {
        (void)m_reader.take("*");
        return makeSpace(texLength(m_reader.argument()));
    }
    if (name == "vspace") {
        (void)m_reader.argument();
        return std::nullopt;
    }
    if (name == "kern" || name == "mkern" || name == "hskip" || name == "mskip") {
        return makeSpace(m_reader.length());
    }
    if (name == "newcommand" || name == "renewcommand" || name == "providecommand" ||
        name == "def") {
        define(name);
        return std::nullopt;
    }
    if (name == "\\" || name == "newline") {
        (void)m_reader.option();
        return makeSpace(1);
    }
    if (isNamed(silent, name)) {
        return std::nullopt;
    }
    if (isNamed(silentWithArgument, name)) {
        (void)m_reader.option();
        (void)m_reader.argument();
        return std::nullopt;
    }
    if (name == "bigl" || name == "end") {
        (void)m_reader.argument();
        return std::nullopt;
    }
    return makeSource(m_reader.since(begin));
}

std::string TexParser::flat(const Math& math) {
    std::string text = math.kind == MathKind::Space ? "\u2009" : math.text;
    for (const Math& child : math.children) {
        text += flat(child);
    }
    return text;
}

Math TexParser::modulo(std::string_view name) {
    Math result;
    if (name == "bmod") {
        Math sign = makeOperator("mod", MathRole::Binary);
        return sign;
    }
    result.children.push_back(makeSpace(1));
    Math inside;
    if (name == "pmod") {
        inside.children.push_back(makeFunction("mod"));
    }
    inside.children.push_back(group());
    result.children.push_back(makeFence("(", std::move(inside), ")"));
    return result;
}

std::optional<Math> TexParser::sizedDelimiter(std::string_view name) {
    MathRole role = MathRole::Ordinary;
    const auto* size = findNamed(bigSizes, name);
    if (size == nullptr && name.size() > 3) {
        size = findNamed(bigSizes, name.substr(0, name.size() - 1));
        const char side = name.back();
        role = side == 'l'   ? MathRole::Opening
               : side == 'r' ? MathRole::Closing
                             : MathRole::Relation;
        if (side != 'l' && side != 'r' && side != 'm') {
            return std::nullopt;
        }
    }
    if (size == nullptr) {
        return std::nullopt;
    }
    Math result = makeOperator(delimiter(), role);
    result.stretchy = true;
    result.size = size->em;
    return result;
}

Math TexParser::text(std::string_view words, MathVariant variant) {
    Math result;
    std::size_t begin = 0;
    const auto addWords = [&](std::string_view part) {
        if (!part.empty()) {
            std::string plain;
            for (std::size_t i = 0; i < part.size(); ++i) {
                const bool escaped =
                    part[i] == '\\' && i + 1 < part.size() && !isAsciiAlpha(part[i + 1]);
                if (escaped || part[i] == '{' || part[i] == '}') {
                    continue;
                }
                plain += part[i] == '~' || isAsciiSpace(part[i]) ? ' ' : part[i];
            }
            result.children.push_back(makeText(plain, variant));
        }
    };
    while (begin < words.size()) {
        const auto dollar = words.find('$', begin);
        const bool isEscaped =
            dollar != std::string_view::npos && dollar > 0 && words[dollar - 1] == '\\';
        const auto end = dollar == std::string_view::npos ? dollar : words.find('$', dollar + 1);
        if (isEscaped || end == std::string_view::npos) {
            addWords(words.substr(begin));
            break;
        }
        addWords(words.substr(begin, dollar - begin));
        result.children.push_back(
            inner(words.substr(dollar + 1, end - dollar - 1), MathVariant::Italic, false));
        begin = end + 1;
    }
    return unwrapped(std::move(result));
}

void TexParser::define(std::string_view command) {
    (void)m_reader.take("*");
    std::string_view name = m_reader.argument();
    if (name.empty() || name[0] != '\\') {
        return;
    }
    TexMacro macro;
    if (command == "def") {
        while (m_reader.take("#")) {
            m_reader.next();
            ++macro.arguments;
        }
    } else if (const std::string_view count = m_reader.option(); count.size() == 1) {
        macro.arguments = std::clamp(count[0] - '0', 0, 9);
    }
    macro.body = m_reader.argument();
    if (command == "DeclareMathOperator") {
        macro.body = "\\operatorname{" + macro.body + "}";
    }
    m_macros.insert_or_assign(std::string(name.substr(1)), std::move(macro));
}

std::optional<Math> TexParser::expand(const TexMacro& macro) {
    std::vector<std::string_view> arguments;
    for (int i = 0; i < macro.arguments; ++i) {
        arguments.push_back(m_reader.argument());
    }
    std::string body;
    for (std::size_t i = 0; i < macro.body.size(); ++i) {
        const bool isArgument =
            macro.body[i] == '#' && i + 1 < macro.body.size() && isAsciiDigit(macro.body[i + 1]);
        if (!isArgument) {
            body += macro.body[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(macro.body[++i] - '1');
        body += index < arguments.size() ? arguments[index] : std::string_view();
    }
    if (++m_expansions > mostExpansions || body.size() > longestExpansion) {
        return makeSource(body.substr(0, 80));
    }
    Math result = inner(body);
    return result.children.size() == 1 ? unwrapped(std::move(result)) : result;
}

}  // namespace klartext::core
