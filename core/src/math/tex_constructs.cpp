// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <utility>

#include "math/letters.h"
#include "math/make_math.h"
#include "math/tex_grammar.h"
#include "text/ascii.h"
#include "text/utf8.h"

// Commands that build something of their arguments.
namespace klartext::core {

std::optional<Math> TexParser::construct(std::string_view name) {
    if (name == "frac" || name == "dfrac" || name == "tfrac" || name == "cfrac" ||
        name == "genfrac") {
        return fraction(name);
    }
    if (name == "binom" || name == "dbinom" || name == "tbinom") {
        Math above = group();
        Math fraction = makeFraction(std::move(above), group());
        fraction.ruled = false;
        return makeFence("(", std::move(fraction), ")");
    }
    if (name == "sqrt") {
        const std::string_view degree = m_reader.option();
        Math root{.kind = MathKind::Root};
        root.children.push_back(group());
        if (!degree.empty()) {
            root.children.push_back(unwrapped(inner(degree)));
        }
        return root;
    }
    if (name == "left") {
        return fence();
    }
    if (name == "begin") {
        return environment();
    }
    if (name == "overset" || name == "stackrel" || name == "underset") {
        Math mark = group();
        Math base = group();
        const bool under = name == "underset";
        Math result = makeScripts(std::move(base), under ? std::move(mark) : Math(),
                                  under ? Math() : std::move(mark));
        result.limits = true;
        result.style = MathStyle::Display;
        result.role = name == "stackrel" ? MathRole::Relation : result.role;
        return result;
    }
    if (name.starts_with("x") &&
        (name.ends_with("arrow") || name == "xmapsto" || name == "xlongequal")) {
        return labelledArrow(name);
    }
    if (name == "substack") {
        return table(m_reader.argument(), {"", "", "", "c"});
    }
    return std::nullopt;
}

Math TexParser::fraction(std::string_view name) {
    if (name == "genfrac") {
        for (int i = 0; i < 4; ++i) {
            (void)m_reader.argument();
        }
    }
    if (name == "cfrac") {
        (void)m_reader.option();
    }
    Math above = group();
    Math result = makeFraction(std::move(above), group());
    result.style = name == "dfrac" || name == "cfrac" ? MathStyle::Display
                   : name == "tfrac"                  ? MathStyle::Inline
                                                      : MathStyle::Inherited;
    return result;
}

Math TexParser::labelledArrow(std::string_view name) {
    const std::string_view below = m_reader.option();
    Math above = group();
    std::string_view arrow = name == "xlongequal" ? "=" : "⟶";
    if (const auto symbol = symbolOfCommand(name.substr(1))) {
        arrow = symbol->text;
    }
    Math sign = makeOperator(arrow, MathRole::Relation);
    sign.stretchy = true;
    Math result = makeScripts(std::move(sign), unwrapped(inner(below)), std::move(above));
    result.limits = true;
    result.style = MathStyle::Display;
    result.role = MathRole::Relation;
    return result;
}

std::string TexParser::delimiter() {
    const std::string_view token = m_reader.next();
    if (token == ".") {
        return {};
    }
    if (token == "\\{" || token == "\\}") {
        return std::string(token.substr(1));
    }
    if (token == "\\|") {
        return "‖";
    }
    if (token == "<" || token == ">") {
        return token == "<" ? "⟨" : "⟩";
    }
    if (token.size() > 1 && token[0] == '\\') {
        const auto symbol = symbolOfCommand(token.substr(1));
        return symbol ? std::string(symbol->text) : std::string(token);
    }
    return std::string(token);
}

Math TexParser::fence() {
    Math result{.kind = MathKind::Fence};
    result.text = delimiter();
    while (!m_reader.atEnd() && m_depth < deepest) {
        ++m_depth;
        Math part = row("\\right");
        --m_depth;
        std::ranges::move(part.children, std::back_inserter(result.children));
        if (m_reader.take("\\right")) {
            result.close = delimiter();
            break;
        }
    }
    return result;
}

Math TexParser::environment() {
    std::string name(m_reader.argument());
    const std::string full = name;
    if (name.ends_with('*')) {
        name.pop_back();
    }
    const auto* known = findNamed(environments, name);
    const std::string_view whole = m_reader.environment(full);
    if (known == nullptr) {
        return makeSource("\\begin{" + full + "}" + std::string(whole) + "\\end{" + full + "}");
    }
    TexReader head(whole);
    TexEnvironment form = *known;
    std::string columns;
    if (name == "array" || name == "subarray" || name == "darray") {
        (void)head.option();
        for (const char c : head.argument()) {
            if (c == 'l' || c == 'c' || c == 'r') {
                columns += c;
            }
        }
        form.columns = columns.empty() ? "c" : std::string_view(columns);
    } else if (name == "alignat" || name == "alignedat") {
        (void)head.argument();
    } else if (name == "aligned" || name == "gathered") {
        (void)head.option();
    }
    Math result = table(whole.substr(head.position()), form);
    result.style = name == "smallmatrix" || name == "subarray" ? MathStyle::Small
                   : form.relations || name == "dcases" || name == "gather" || name == "gathered" ||
                           name == "multline" || name == "equation"
                       ? MathStyle::Display
                       : MathStyle::Inline;
    if (form.open.empty() && form.close.empty()) {
        return result;
    }
    return makeFence(form.open, std::move(result), form.close);
}

Math TexParser::table(std::string_view tex, const TexEnvironment& form) {
    if (m_depth >= deepest) {
        return makeSource(tex);
    }
    Math result{.kind = MathKind::Table};
    TexParser parser(tex, m_macros, m_depth + 1, m_expansions);
    result.children = parser.rows();
    result.columns = form.columns;
    result.relations = form.relations;
    for (Math& line : result.children) {
        for (Math& cell : line.children) {
            cell = unwrapped(std::move(cell));
        }
    }
    return result;
}

}  // namespace klartext::core
