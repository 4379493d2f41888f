// SPDX-License-Identifier: MIT
#include "math/math_setter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <vector>

#include "math/math_shapes.h"

namespace klartext::ui {

using core::Math;
using core::MathKind;
using core::MathRole;
using core::MathStyle;
using core::MathVariant;

namespace {

QString toText(const std::string& text) { return QString::fromStdString(text); }

bool isScript(MathLevel level) { return level == MathLevel::Script || level == MathLevel::Tiny; }

MathLevel styled(const Math& math, MathLevel level) {
    switch (math.style) {
        case MathStyle::Display:
            return isScript(level) ? level : MathLevel::Display;
        case MathStyle::Inline:
            return isScript(level) ? level : MathLevel::Inline;
        case MathStyle::Small:
            return isScript(level) ? MathLevel::Tiny : MathLevel::Script;
        case MathStyle::Inherited:
            break;
    }
    return level;
}

bool isStretched(const Math& math) {
    return math.kind == MathKind::Operator && math.stretchy && math.size == 0 &&
           math.role != MathRole::Large && !math.text.empty() &&
           (math.text == "|" || math.text == "‖" || math.role == MathRole::Opening ||
            math.role == MathRole::Closing);
}

/// Eighteenths of an em between two neighbours.
int distance(MathRole before, MathRole role, MathLevel level) {
    const auto isName = [](MathRole each) {
        return each == MathRole::Function || each == MathRole::Large;
    };
    const bool tight = isScript(level);
    if (role == MathRole::Punctuation || before == MathRole::Opening || role == MathRole::Closing) {
        return 0;
    }
    if (before == MathRole::Relation || role == MathRole::Relation) {
        return before == role || tight ? 0 : 5;
    }
    if (before == MathRole::Binary || role == MathRole::Binary) {
        return tight ? 0 : 4;
    }
    if (before == MathRole::Punctuation) {
        return tight ? 0 : 3;
    }
    if (isName(before)) {
        return role == MathRole::Opening ? 0 : 3;
    }
    return isName(role) ? 3 : 0;
}

bool isPrimes(const Math& math) {
    if (math.kind == MathKind::Row && !math.children.empty()) {
        return std::all_of(math.children.begin(), math.children.end(), isPrimes);
    }
    return math.kind == MathKind::Operator && math.text == "′";
}

bool isInvisible(const Math& math) {
    return math.kind == MathKind::Space || (math.kind == MathKind::Row && math.children.empty());
}

/// A sign between two things; at the start of a row it belongs to what follows.
std::vector<MathRole> roles(std::span<const Math> parts) {
    std::vector<MathRole> result;
    MathRole before = MathRole::Opening;
    std::size_t last = 0;
    for (const Math& part : parts) {
        MathRole role = roleOf(part);
        if (isInvisible(part)) {
            result.push_back(role);
            continue;
        }
        const bool opens = before == MathRole::Binary || before == MathRole::Relation ||
                           before == MathRole::Opening || before == MathRole::Punctuation ||
                           before == MathRole::Large;
        if (role == MathRole::Binary && opens) {
            role = MathRole::Ordinary;
        }
        const bool closes = role == MathRole::Relation || role == MathRole::Closing ||
                            role == MathRole::Punctuation;
        if (before == MathRole::Binary && closes) {
            result[last] = MathRole::Ordinary;
        }
        last = result.size();
        result.push_back(role);
        before = role;
    }
    return result;
}

}  // namespace

MathRole roleOf(const Math& math) {
    if (math.role == MathRole::Ordinary &&
        (math.kind == MathKind::Scripts || math.kind == MathKind::Accent) &&
        !math.children.empty()) {
        return roleOf(math.children.front());
    }
    return math.role;
}

MathBox MathSetter::box(const Math& math, MathLevel outer) const {
    const MathLevel level = styled(math, outer);
    switch (math.kind) {
        case MathKind::Row:
            return row(math.children, level);
        case MathKind::Identifier:
        case MathKind::Number:
        case MathKind::Text:
        case MathKind::Source:
            return leaf(math, level);
        case MathKind::Operator:
            return sign(math, level);
        case MathKind::Space: {
            MathBox space;
            space.width = math.size * m_fonts.em(level);
            return space;
        }
        case MathKind::Fraction:
            return fraction(math, level);
        case MathKind::Root:
            return root(math, level);
        case MathKind::Scripts:
            return math.limits && level == MathLevel::Display ? limits(math, level)
                                                              : scripts(math, level);
        case MathKind::Accent:
            return accent(math, level);
        case MathKind::Fence:
            return fence(math, level);
        case MathKind::Table:
            return table(math, level);
        case MathKind::Box:
            return framed(math, level);
        case MathKind::Phantom: {
            MathBox inside = row(math.children, level);
            inside.glyphs.clear();
            inside.shapes.clear();
            return inside;
        }
    }
    return {};
}

MathBox MathSetter::row(std::span<const Math> parts, MathLevel level) const {
    const std::vector<MathRole> wanted = roles(parts);
    std::vector<MathBox> boxes;
    MathBox whole;
    for (const Math& part : parts) {
        boxes.push_back(isStretched(part) ? MathBox() : box(part, level));
        whole.reach(boxes.back(), 0);
    }
    const qreal half = halfHeight(whole, level);
    MathRole before = MathRole::Opening;
    bool first = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isStretched(parts[i])) {
            boxes[i] = bracket(toText(parts[i].text), half, level);
            whole.reach(boxes[i], 0);
        }
        if (!isInvisible(parts[i])) {
            const int gap = first ? 0 : distance(before, wanted[i], level);
            whole.width += gap * m_fonts.em(level) / 18;
            before = wanted[i];
            first = false;
        }
        whole.put(boxes[i], {whole.width, 0});
        whole.width += boxes[i].width;
        whole.overhang = boxes[i].overhang;
        // Slanted letters do not lean into what follows.
        const bool letterNext = i + 1 < parts.size() && parts[i + 1].kind == MathKind::Identifier;
        if (i + 1 < parts.size() && !letterNext) {
            whole.width += boxes[i].overhang;
            whole.overhang = 0;
        }
    }
    whole.width = std::max(whole.width, 0.0);
    return whole;
}

MathBox MathSetter::glyphs(const QString& text, const QFont& font) const {
    const QFontMetricsF metrics(font);
    const QRectF ink = metrics.tightBoundingRect(text);
    MathBox box;
    box.width = metrics.horizontalAdvance(text);
    box.ascent = std::max(0.0, -ink.top());
    box.descent = std::max(0.0, ink.bottom());
    box.overhang = font.italic() ? std::max(0.0, ink.right() - box.width) : 0;
    box.glyphs.push_back({{0, 0}, font, text});
    return box;
}

MathBox MathSetter::leaf(const Math& math, MathLevel level) const {
    if (math.kind == MathKind::Source) {
        MathBox source = glyphs(toText(math.text), m_fonts.code(level));
        // A command nobody knows ends where its letters do.
        source.width += 0.2 * m_fonts.em(level);
        return source;
    }
    return glyphs(toText(core::letterText(math)), m_fonts.font(math.variant, level));
}

MathBox MathSetter::sign(const Math& math, MathLevel level) const {
    const QString text = toText(math.text);
    if (math.stretchy && math.size > 0) {
        return bracket(text, math.size * m_fonts.em(level) / 2, level);
    }
    const qreal scale = math.role != MathRole::Large  ? 1
                        : level == MathLevel::Display ? (core::hasLimits(math) ? 1.55 : 1.9)
                        : level == MathLevel::Inline  ? 1.15
                                                      : 1;
    MathBox box = glyphs(text, m_fonts.font(MathVariant::Plain, level, scale));
    if (math.role == MathRole::Large) {
        const qreal shift = (box.ascent - box.descent) / 2 - m_fonts.axis(level);
        box.glyphs.front().place.setY(shift);
        box.ascent -= shift;
        box.descent += shift;
    }
    return box;
}

MathBox MathSetter::fraction(const Math& math, MathLevel level) const {
    const MathLevel inner = fractionLevel(level);
    const MathBox above = box(math.children[0], inner);
    const MathBox below = box(math.children[1], inner);
    const qreal em = m_fonts.em(level);
    const qreal stroke = m_fonts.stroke(level);
    const qreal gap = (level == MathLevel::Display ? 0.2 : 0.11) * em;
    const qreal side = 0.1 * em;
    const qreal axis = m_fonts.axis(level);
    MathBox result;
    const qreal width = std::max(above.width + above.overhang, below.width + below.overhang) +
                        (math.ruled ? 0.12 * em : 0);
    result.width = width + 2 * side;
    const qreal top = -axis - stroke / 2 - gap - above.descent;
    const qreal bottom = -axis + stroke / 2 + gap + below.ascent;
    result.put(above, {side + (width - above.width) / 2, top});
    result.put(below, {side + (width - below.width) / 2, bottom});
    result.reach(above, top);
    result.reach(below, bottom);
    if (math.ruled) {
        result.putRule(QRectF(side, -axis - stroke / 2, width, stroke));
    }
    return result;
}

MathBox MathSetter::root(const Math& math, MathLevel level) const {
    const MathBox inside = box(math.children[0], level);
    const qreal em = m_fonts.em(level);
    const qreal stroke = m_fonts.stroke(level);
    const qreal gap = (level == MathLevel::Display ? 0.16 : 0.1) * em;
    const qreal ascent = std::max(inside.ascent, m_fonts.xHeight(level)) + gap + stroke;
    const qreal descent = inside.descent + 0.06 * em;
    const qreal width = inside.width + inside.overhang + 0.08 * em;
    const MathShape shape = rootShape(width, ascent + descent, stroke);
    MathBox result;
    qreal left = 0;
    if (math.children.size() > 1) {
        const MathBox degree = box(math.children[1], MathLevel::Tiny);
        const qreal lift = -(ascent + descent) * 0.5 + descent - 0.12 * em;
        left = std::max(0.0, degree.width - shape.width * 0.5);
        result.put(degree, {std::max(0.0, shape.width * 0.5 - degree.width), lift});
        result.reach(degree, lift);
    }
    result.shapes.push_back(shape.path.translated(left, -ascent));
    result.put(inside, {left + shape.width + 0.02 * em, 0});
    result.width = left + shape.width + width + 0.08 * em;
    result.ascent = std::max(result.ascent, ascent);
    result.descent = std::max(result.descent, descent);
    return result;
}

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
    const QPainterPath path = lyingShape(toText(math.text), width, height, m_fonts.stroke(level));
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
