// SPDX-License-Identifier: MIT
#include "math/make_math.h"

#include <utility>

#include "math/symbols.h"

namespace klartext::core {

Math makeIdentifier(std::string_view text, MathVariant variant) {
    Math math{.kind = MathKind::Identifier};
    math.variant = variant;
    math.text = text;
    return math;
}

Math makeFunction(std::string_view name) {
    Math math{.kind = MathKind::Identifier, .role = MathRole::Function};
    math.text = name;
    math.limits = isLimitFunction(name);
    if (name == "argmax" || name == "argmin" || name == "liminf" || name == "limsup") {
        math.text = std::string(name.substr(0, 3)) + "\u2009" + std::string(name.substr(3));
    }
    return math;
}

Math makeNumber(std::string_view text) {
    Math math{.kind = MathKind::Number};
    math.text = text;
    return math;
}

Math makeOperator(std::string_view text, MathRole role) {
    Math math{.kind = MathKind::Operator, .role = role};
    math.text = text;
    return math;
}

Math makeText(std::string_view text, MathVariant variant) {
    Math math{.kind = MathKind::Text};
    math.variant = variant;
    math.text = text;
    return math;
}

Math makeSource(std::string_view tex) {
    Math math{.kind = MathKind::Source};
    math.text = tex;
    return math;
}

Math makeSpace(double em) {
    Math math{.kind = MathKind::Space};
    math.size = em;
    return math;
}

Math makeFraction(Math above, Math below) {
    Math math{.kind = MathKind::Fraction};
    math.children.push_back(std::move(above));
    math.children.push_back(std::move(below));
    return math;
}

Math makeScripts(Math base, Math below, Math above) {
    Math math{.kind = MathKind::Scripts};
    math.children.push_back(std::move(base));
    math.children.push_back(std::move(below));
    math.children.push_back(std::move(above));
    return math;
}

Math makeAccent(Math base, std::string_view mark, bool stretchy, bool under) {
    Math math{.kind = MathKind::Accent};
    math.text = mark;
    math.stretchy = stretchy;
    math.under = under;
    math.children.push_back(std::move(base));
    return math;
}

Math makeFence(std::string_view open, Math inside, std::string_view close) {
    Math math{.kind = MathKind::Fence};
    math.text = open;
    math.close = close;
    if (inside.kind == MathKind::Row && inside.style == MathStyle::Inherited) {
        math.children = std::move(inside.children);
    } else {
        math.children.push_back(std::move(inside));
    }
    return math;
}

Math unwrapped(Math row) {
    if (row.kind != MathKind::Row || row.children.size() != 1 ||
        row.style != MathStyle::Inherited) {
        return row;
    }
    Math only = std::move(row.children.front());
    return only;
}

bool isEmptyRow(const Math& math) { return math.kind == MathKind::Row && math.children.empty(); }

}  // namespace klartext::core
