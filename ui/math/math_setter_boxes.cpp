// SPDX-License-Identifier: MIT
#include <QFontMetricsF>
#include <algorithm>
#include <vector>

#include "math/math_setter.h"
#include "math/math_shapes.h"

// Accents, brackets, tables and frames: what is drawn around something else.
namespace klartext::ui {

using core::Math;
using core::MathKind;
using core::MathRole;
using core::MathStyle;
using core::MathVariant;

namespace {

/// Around the relation at which lines are aligned, in em.
constexpr qreal relationGap = 5.0 / 18;

QString toText(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

MathBox MathSetter::accent(const Math& math, MathLevel level) const {
    const MathBox base = box(math.children[0], level);
    const MathBox mark = accentMark(math, base, level);
    const qreal em = m_fonts.em(level);
    const qreal gap = 0.09 * em;
    MathBox result;
    result.width = std::max(base.width, math.stretchy ? mark.width : 0);
    result.ascent = base.ascent;
    result.descent = base.descent;
    result.overhang = base.overhang;
    const qreal left = (result.width - base.width) / 2;
    result.put(base, {left, 0});
    // Over a slanted letter, the middle of its top.
    const qreal lean = math.children[0].kind == MathKind::Identifier && !math.under
                           ? 0.09 * em + base.overhang / 2
                           : 0;
    const qreal x = left + (base.width - mark.width) / 2 + (math.stretchy ? 0 : lean);
    const qreal y = math.under
                        ? base.descent + gap + mark.ascent
                        : -std::max(base.ascent, m_fonts.xHeight(level)) - gap - mark.descent;
    result.put(mark, {x, y});
    result.reach(mark, y);
    return result;
}

MathBox MathSetter::accentMark(const Math& math, const MathBox& base, MathLevel level) const {
    const qreal em = m_fonts.em(level);
    const qreal stroke = m_fonts.stroke(level);
    const QString sign = toText(math.text);
    const qreal width = math.stretchy ? std::max(base.width + base.overhang, 0.4 * em)
                                      : std::min(0.5 * em, std::max(base.width, 0.38 * em));
    const bool isBar = math.text == "¯" || math.text == "_";
    const bool isBrace = math.text == "⏞" || math.text == "⏟";
    const bool isArrow = math.text == "→" || math.text == "←" || math.text == "↔";
    const qreal height = isBar ? stroke : isBrace ? 0.42 * em : isArrow ? 0.26 * em : 0.17 * em;
    const QPainterPath path = lyingShape(sign, width, height, stroke);
    MathBox mark;
    if (!path.isEmpty()) {
        mark.width = width;
        mark.ascent = height;
        mark.shapes.push_back(path.translated(0, -height));
        return mark;
    }
    if (math.text == "˙" || math.text == "¨" || math.text == "⃛") {
        const int dots = math.text == "˙" ? 1 : math.text == "¨" ? 2 : 3;
        const qreal size = std::max(1.4, 0.11 * em);
        QPainterPath circles;
        for (int i = 0; i < dots; ++i) {
            circles.addEllipse(QRectF(i * size * 2, -size, size, size));
        }
        mark.width = size * (2 * dots - 1);
        mark.ascent = size;
        mark.shapes.push_back(circles);
        return mark;
    }
    // The letters' own marks float at the height of a capital; they are brought down to their ink.
    const QFont font = m_fonts.font(MathVariant::Plain, level);
    mark = glyphs(sign, font);
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(sign);
    mark.glyphs.front().place = {-ink.left(), -ink.bottom()};
    mark.width = ink.width();
    mark.ascent = ink.height();
    mark.descent = 0;
    return mark;
}

qreal MathSetter::halfHeight(const MathBox& box, MathLevel level) const {
    const qreal axis = m_fonts.axis(level);
    return std::max(box.ascent - axis, box.descent + axis);
}

MathBox MathSetter::bracket(const QString& sign, qreal half, MathLevel level) const {
    if (sign.isEmpty()) {
        return {};
    }
    const qreal em = m_fonts.em(level);
    MathBox natural = glyphs(sign, m_fonts.font(MathVariant::Plain, level));
    if (half <= std::max(halfHeight(natural, level), 0.55 * em)) {
        return natural;
    }
    const qreal reach = half * 0.97 + 0.05 * em;
    const MathShape shape = fenceShape(sign, 2 * reach, m_fonts.stroke(level));
    if (shape.path.isEmpty()) {
        return natural;
    }
    MathBox result;
    const qreal axis = m_fonts.axis(level);
    const qreal side = 0.1 * em;
    result.width = shape.width + 2 * side;
    result.ascent = axis + reach;
    result.descent = reach - axis;
    result.shapes.push_back(shape.path.translated(side, -result.ascent));
    return result;
}

MathBox MathSetter::fence(const Math& math, MathLevel level) const {
    const MathBox first = row(math.children, level);
    const qreal half = halfHeight(first, level);
    // Bars between the two brackets are as tall as these.
    std::vector<Math> parts = math.children;
    for (Math& part : parts) {
        if (part.kind == MathKind::Operator && part.stretchy && part.size == 0) {
            part.size = 2 * half / m_fonts.em(level);
        }
    }
    const MathBox inside = row(parts, level);
    const MathBox open = bracket(toText(math.text), half, level);
    const MathBox close = bracket(toText(math.close), half, level);
    MathBox result;
    for (const MathBox* part : {&open, &inside, &close}) {
        result.put(*part, {result.width, 0});
        result.width += part->width + (part == &inside ? part->overhang : 0);
        result.reach(*part, 0);
    }
    return result;
}

MathBox MathSetter::table(const Math& math, MathLevel outer) const {
    const MathLevel level = math.style == MathStyle::Small ? scriptLevel(outer) : outer;
    const qreal em = m_fonts.em(level);
    const MathLevel inner =
        level == MathLevel::Display && math.style != MathStyle::Display ? MathLevel::Inline : level;
    std::vector<std::vector<MathBox>> cells;
    std::vector<qreal> widths;
    for (const Math& line : math.children) {
        auto& boxes = cells.emplace_back();
        for (std::size_t column = 0; column < line.children.size(); ++column) {
            boxes.push_back(box(line.children[column], inner));
            widths.resize(std::max(widths.size(), column + 1));
            widths[column] = std::max(widths[column], boxes[column].width + boxes[column].overhang);
        }
    }
    const auto sideOf = [&](std::size_t column) {
        if (math.columns.empty()) {
            return 'c';
        }
        return math.relations ? math.columns[column % math.columns.size()]
                              : math.columns[std::min(column, math.columns.size() - 1)];
    };
    const auto gapBefore = [&](std::size_t column) {
        if (column == 0) {
            return 0.0;
        }
        return math.relations ? (sideOf(column) == 'r' ? 2 * em : relationGap * em) : 0.9 * em;
    };
    const qreal rowGap = (math.relations || math.style == MathStyle::Display ? 0.5 : 0.28) * em;
    MathBox result;
    qreal height = -rowGap;
    std::vector<MathBox> lines;
    for (const auto& boxes : cells) {
        MathBox line;
        line.ascent = 0.72 * em;
        line.descent = 0.24 * em;
        qreal left = 0;
        for (std::size_t column = 0; column < boxes.size(); ++column) {
            left += gapBefore(column);
            const qreal free = widths[column] - boxes[column].width;
            const char side = sideOf(column);
            line.put(boxes[column], {left + (side == 'l' ? 0 : side == 'r' ? free : free / 2), 0});
            line.reach(boxes[column], 0);
            left += widths[column];
        }
        result.width = std::max(result.width, left);
        height += line.height() + rowGap;
        lines.push_back(std::move(line));
    }
    qreal top = -m_fonts.axis(level) - height / 2;
    result.ascent = -top;
    result.descent = top + height;
    for (const MathBox& line : lines) {
        result.put(line, {0, top + line.ascent});
        top += line.height() + rowGap;
    }
    return result;
}

MathBox MathSetter::framed(const Math& math, MathLevel level) const {
    const MathBox inside = row(math.children, level);
    const qreal padding = 0.3 * m_fonts.em(level);
    const qreal stroke = m_fonts.stroke(level);
    MathBox result;
    result.width = inside.width + inside.overhang + 2 * padding;
    result.ascent = inside.ascent + padding;
    result.descent = inside.descent + padding;
    result.put(inside, {padding, 0});
    const QRectF frame(0, -result.ascent, result.width, result.height());
    result.putRule(QRectF(frame.topLeft(), QSizeF(frame.width(), stroke)));
    result.putRule(QRectF(frame.left(), frame.bottom() - stroke, frame.width(), stroke));
    result.putRule(QRectF(frame.topLeft(), QSizeF(stroke, frame.height())));
    result.putRule(QRectF(frame.right() - stroke, frame.top(), stroke, frame.height()));
    return result;
}

}  // namespace klartext::ui
