// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <array>

#include "code/highlighter.h"
#include "typography/theme.h"

namespace klartext::ui {

/// The colours of code in a theme. Each has the contrast of WCAG 2.1 AA (4.5 : 1) on the Surface
/// that code stands on and on Paper.
class CodeColors {
public:
    explicit CodeColors(const Theme& theme);

    [[nodiscard]] QColor color(CodeRole role) const {
        return m_colors[static_cast<std::size_t>(role)];
    }

private:
    std::array<QColor, codeRoleCount> m_colors;
};

}  // namespace klartext::ui
