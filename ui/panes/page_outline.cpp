// SPDX-License-Identifier: MIT
#include "panes/page_outline.h"

#include <algorithm>
#include <cmath>

namespace klartext::ui {

namespace {

/// The space below a paragraph, in lines.
constexpr double gap = 0.6;

}  // namespace

PageOutline::PageOutline(const PageDocument& page, int charactersPerLine) {
    double above = 0;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        m_lines.push_back({block.position(), above});
        above += std::ceil(1.0 * block.length() / std::max(charactersPerLine, 1)) + gap;
    }
    m_lines.push_back({page.characterCount(), above});
}

double PageOutline::shareOf(int position) const {
    const auto next = std::ranges::upper_bound(m_lines, position, {}, &Line::position);
    if (next == m_lines.begin() || m_lines.back().above <= 0) {
        return 0;
    }
    const Line& line = *std::prev(next);
    if (next == m_lines.end()) {
        return 1;
    }
    const double within = 1.0 * (position - line.position) / (next->position - line.position);
    return (line.above + within * (next->above - line.above)) / m_lines.back().above;
}

int PageOutline::positionAt(double share) const {
    if (m_lines.size() < 2) {
        return 0;
    }
    const double wanted = std::clamp(share, 0.0, 1.0) * m_lines.back().above;
    auto next = std::ranges::upper_bound(m_lines, wanted, {}, &Line::above);
    if (next == m_lines.end()) {
        next = std::prev(next);
    }
    const Line& line = *std::prev(next);
    const double within = (wanted - line.above) / (next->above - line.above);
    return line.position + static_cast<int>(within * (next->position - line.position - 1));
}

}  // namespace klartext::ui
