// SPDX-License-Identifier: MIT
// What stands above, below and beside a piece of a formula.
#include <algorithm>

#include "math/math_setter.h"
#include "math/math_shapes.h"

namespace klartext::ui {

using core::Math;
using core::MathKind;
using core::MathRole;

namespace {

bool isPrimes(const Math& math) {
    if (math.kind == MathKind::Row && !math.children.empty()) {
        return std::all_of(math.children.begin(), math.children.end(), isPrimes);
    }
    return math.kind == MathKind::Operator && math.text == "′";
}

}  // namespace

MathBox MathSetter::scripts(const Math& math, MathLevel level) const {
    const MathBox base = box(math.children[0], level);
    const MathLevel inner = scriptLevel(level);
    const bool primes = isPrimes(math.children[2]);
    const MathBox below = box(math.children[1], inner);
    const MathBox above = box(math.children[2], primes ? level : inner);
    const qreal em = m_fonts.em(level);
    const qreal xHeight = m_fonts.xHeight(level);
    const bool isLetter =
        math.children[0].kind == MathKind::Identifier || math.children[0].kind == MathKind::Number;
    qreal up = isLetter ? 0.4 * em : std::max(0.4 * em, base.ascent - 0.36 * em);
    // The sign of a prime is a raised one already.
    up = primes ? std::max(0.0, up - 0.4 * em) : std::max(up, above.descent + xHeight / 4);
    qreal down = isLetter ? 0.16 * em : std::max(0.16 * em, base.descent + 0.06 * em);
    down = std::max(down, below.ascent - xHeight * 0.8);
    const bool hasBelow = !core::isEmpty(math.children[1]);
    const bool hasAbove = !core::isEmpty(math.children[2]);
    if (hasBelow && hasAbove) {
        const qreal least = 0.16 * em;
        const qreal gap = (up - above.descent) - (below.ascent - down);
        if (gap < least) {
            down += least - gap;
        }
    }
    MathBox result = base;
    // A sub stands closer to a slanted sign such as an integral than a sup.
    const bool isIntegral = math.children[0].role == MathRole::Large;
    const qreal tuck = isIntegral && math.children[0].kind == MathKind::Operator ? 0.16 * em : 0;
    const qreal lean = base.overhang + 0.04 * em;
    result.overhang = 0;
    if (hasAbove) {
        result.put(above, {base.width + lean, -up});
        result.reach(above, -up);
        result.width = base.width + lean + above.width;
    }
    if (hasBelow) {
        const qreal left = base.width + 0.02 * em - tuck;
        result.put(below, {left, down});
        result.reach(below, down);
        result.width = std::max(result.width, left + below.width);
    }
    result.width += 0.05 * em;
    return result;
}

MathBox MathSetter::limits(const Math& math, MathLevel level) const {
    const MathLevel inner = scriptLevel(level);
    const MathBox below = box(math.children[1], inner);
    const MathBox above = box(math.children[2], inner);
    const qreal em = m_fonts.em(level);
    const Math& sign = math.children[0];
    MathBox base = sign.kind == MathKind::Operator && sign.stretchy && sign.size == 0 &&
                           sign.role == MathRole::Relation
                       ? stretchedArrow(sign, std::max(above.width, below.width) + em, level)
                       : box(sign, level);
    MathBox result;
    result.width = std::max({base.width, above.width, below.width});
    result.ascent = base.ascent;
    result.descent = base.descent;
    result.put(base, {(result.width - base.width) / 2, 0});
    const qreal gap = 0.14 * em;
    if (!core::isEmpty(math.children[2])) {
        const qreal y = -base.ascent - gap - above.descent;
        result.put(above, {(result.width - above.width) / 2, y});
        result.reach(above, y);
    }
    if (!core::isEmpty(math.children[1])) {
        const qreal y = base.descent + gap + below.ascent;
        result.put(below, {(result.width - below.width) / 2, y});
        result.reach(below, y);
    }
    return result;
}

MathBox MathSetter::stretchedArrow(const Math& math, qreal width, MathLevel level) const {
    const qreal em = m_fonts.em(level);
    const qreal height = 0.42 * em;
    const QPainterPath path =
        lyingShape(QString::fromStdString(math.text), width, height, m_fonts.stroke(level));
    if (path.isEmpty()) {
        return sign(math, level);
    }
    MathBox result;
    result.width = width;
    result.ascent = m_fonts.axis(level) + height / 2;
    result.shapes.push_back(path.translated(0, -result.ascent));
    return result;
}

}  // namespace klartext::ui
