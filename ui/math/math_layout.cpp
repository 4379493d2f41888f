// SPDX-License-Identifier: MIT
#include "math/math_layout.h"

#include <algorithm>
#include <span>
#include <vector>

#include "math/math_setter.h"
#include "math/math_spacing.h"

namespace klartext::ui {

using core::Math;
using core::MathKind;
using core::MathRole;
using core::MathStyle;

namespace {

/// Below this a formula cannot be read; what is still too wide then reaches into the margin.
constexpr qreal smallestScale = 0.45;

/// The outermost row of a formula, which may be broken.
const Math& outermost(const Math& root, MathLevel& level) {
    const Math* row = &root;
    while (row->kind == MathKind::Row && row->children.size() == 1) {
        if (row->style == MathStyle::Display) {
            level = MathLevel::Display;
        }
        row = &row->children.front();
    }
    if (row->kind == MathKind::Row && row->style == MathStyle::Display) {
        level = MathLevel::Display;
    }
    return *row;
}

/// Where lines of a row may begin, with 0 and the end.
std::vector<std::size_t> breaks(std::span<const Math> parts, MathRole role) {
    std::vector<std::size_t> places{0};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const bool isSpace = parts[i].kind == MathKind::Space && parts[i].size >= 1;
        if (roleOf(parts[i]) == role || (isSpace && role == MathRole::Relation)) {
            places.push_back(i);
        }
    }
    places.push_back(parts.size());
    return places;
}

class Breaker {
public:
    Breaker(const MathSetter& setter, const Math& row, MathLevel level, qreal width)
        : m_setter(setter), m_parts(row.children), m_level(level), m_width(width) {}

    MathBox lines() {
        const qreal indent = 2 * m_setter.fonts().em(m_level);
        std::size_t begin = 0;
        std::vector<MathBox> lines;
        while (begin < m_parts.size()) {
            const qreal room = m_width - (lines.empty() ? 0 : indent);
            const std::size_t end = lineEnd(begin, room);
            lines.push_back(m_setter.row(m_parts.subspan(begin, end - begin), m_level));
            begin = end;
        }
        return stacked(lines, indent);
    }

private:
    /// So many are measured before all up to a place that may be far away.
    static constexpr std::size_t fewParts = 128;

    /// The last place before which the line still fits; at operators when no relation does.
    [[nodiscard]] std::size_t lineEnd(std::size_t begin, qreal room) const {
        std::size_t end = fitting(begin, room, m_relations);
        if (end == begin) {
            end = fitting(begin, room, m_operators);
        }
        if (end == begin) {
            const auto next = std::ranges::upper_bound(m_relations, begin);
            end = next == m_relations.end() ? m_parts.size() : *next;
        }
        return end;
    }

    [[nodiscard]] std::size_t fitting(std::size_t begin, qreal room,
                                      const std::vector<std::size_t>& places) const {
        // What is twice as wide as the room no negative space brings back.
        const qreal tooWide = 2 * room;
        std::size_t best = begin;
        for (auto place = std::ranges::upper_bound(places, begin); place != places.end(); ++place) {
            const std::size_t count = *place - begin;
            if (count > fewParts && widthOf(begin, fewParts) > tooWide) {
                break;
            }
            const qreal width = widthOf(begin, count);
            if (width <= room) {
                best = *place;
            } else if (width > tooWide) {
                break;
            }
        }
        return best;
    }

    [[nodiscard]] qreal widthOf(std::size_t begin, std::size_t count) const {
        return m_setter.row(m_parts.subspan(begin, count), m_level).width;
    }

    [[nodiscard]] MathBox stacked(const std::vector<MathBox>& lines, qreal indent) const {
        MathBox box;
        const qreal gap = 0.45 * m_setter.fonts().em(m_level);
        qreal height = -gap;
        for (const MathBox& line : lines) {
            height += line.height() + gap;
        }
        // Centred on the axis, as a matrix is.
        qreal top = -m_setter.fonts().axis(m_level) - height / 2;
        box.ascent = -top;
        box.descent = top + height;
        for (const MathBox& line : lines) {
            const qreal left = &line == &lines.front() ? 0 : indent;
            box.put(line, {left, top + line.ascent});
            box.width = std::max(box.width, left + line.width);
            top += line.height() + gap;
        }
        return box;
    }

    const MathSetter& m_setter;
    std::span<const Math> m_parts;
    MathLevel m_level;
    qreal m_width;
    std::vector<std::size_t> m_relations = breaks(m_parts, MathRole::Relation);
    std::vector<std::size_t> m_operators = breaks(m_parts, MathRole::Binary);
};

MathBox laidOut(const core::Formula& formula, const MathFonts& fonts, qreal width) {
    const MathSetter setter(fonts);
    MathLevel level = formula.display ? MathLevel::Display : MathLevel::Inline;
    MathBox box = setter.box(formula.root, level);
    if (box.width <= width) {
        return box;
    }
    const Math& row = outermost(formula.root, level);
    return row.kind == MathKind::Row && row.children.size() > 1
               ? Breaker(setter, row, level, width).lines()
               : box;
}

}  // namespace

MathBox layoutFormula(const core::Formula& formula, const QFont& running, qreal width) {
    const MathFonts fonts(running);
    MathBox box = laidOut(formula, fonts, width);
    if (box.width <= width) {
        return box;
    }
    const qreal factor = std::max(smallestScale, 0.98 * width / box.width);
    return laidOut(formula, fonts.scaled(factor), width);
}

}  // namespace klartext::ui
