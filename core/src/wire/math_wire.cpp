// SPDX-License-Identifier: MIT
#include "wire/math_wire.h"

#include "wire/well_formed.h"

namespace klartext::core {

namespace {

// Whoever reads formulas from pages ends long before.
constexpr int deepestMath = 256;

void writeMath(const Math& math, WireWriter& out) {
    out.choice(math.kind);
    out.choice(math.role);
    out.choice(math.variant);
    out.choice(math.style);
    out.text(math.text);
    out.text(math.close);
    out.text(math.columns);
    out.real(math.size);
    out.byte(static_cast<std::uint8_t>((math.ruled ? 1U : 0U) | (math.limits ? 2U : 0U) |
                                       (math.under ? 4U : 0U) | (math.stretchy ? 8U : 0U) |
                                       (math.relations ? 16U : 0U)));
    out.list(math.children, [&](const Math& child) { writeMath(child, out); });
}

Math readMath(WireReader& in, int depth) {
    Math math;
    in.require(depth <= deepestMath);
    math.kind = in.choice(lastMathKind);
    math.role = in.choice(lastMathRole);
    math.variant = in.choice(lastMathVariant);
    math.style = in.choice(lastMathStyle);
    math.text = in.text();
    math.close = in.text();
    math.columns = in.text();
    math.size = in.real();
    const std::uint8_t flags = in.byte();
    in.require(flags < 32);
    math.ruled = (flags & 1U) != 0;
    math.limits = (flags & 2U) != 0;
    math.under = (flags & 4U) != 0;
    math.stretchy = (flags & 8U) != 0;
    math.relations = (flags & 16U) != 0;
    constexpr std::size_t smallest = 17;
    math.children = in.list<Math>(smallest, [&] { return readMath(in, depth + 1); });
    in.require(in.failed() || hasItsChildren(math));
    return math;
}

}  // namespace

void writeFormula(const Formula& formula, WireWriter& out) {
    writeMath(formula.root, out);
    out.text(formula.tex);
    out.flag(formula.display);
}

Formula readFormula(WireReader& in) {
    Formula formula;
    formula.root = readMath(in, 0);
    formula.tex = in.text();
    formula.display = in.flag();
    return formula;
}

}  // namespace klartext::core
