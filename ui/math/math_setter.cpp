// SPDX-License-Identifier: MIT
#include "math/math_setter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <vector>

#include "math/math_shapes.h"
#include "math/math_spacing.h"

namespace klartext::ui {

using core::Math;
using core::MathKind;
using core::MathRole;
using core::MathStyle;
using core::MathVariant;

namespace {

QString toText(const std::string& text) { return QString::fromStdString(text); }

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

}  // namespace

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
    const std::vector<MathRole> wanted = rolesOf(parts);
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

}  // namespace klartext::ui
