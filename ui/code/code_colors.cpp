// SPDX-License-Identifier: MIT
#include "code/code_colors.h"

#include <algorithm>

namespace klartext::ui {

namespace {

/// Far apart in hue and, for those who see few hues, in lightness of what they colour most.
struct Tone {
    int hue;
    int saturation;
};
constexpr std::array<Tone, codeRoleCount> tones{{
    {0, 0},      // Plain: the text's own
    {278, 150},  // Keyword
    {186, 190},  // Type
    {214, 190},  // Name
    {112, 130},  // String
    {28, 200},   // Number
    {0, 0},      // Comment: the muted text's
    {130, 150},  // Added
    {2, 180},    // Removed
}};

constexpr double enough = 4.6;

QColor readable(Tone tone, const Theme& theme) {
    const QColor surface = theme.color(ColorId::Surface);
    const QColor paper = theme.color(ColorId::Paper);
    const bool dark = theme.isDark();
    int lightness = dark ? 150 : 105;
    QColor color = QColor::fromHsl(tone.hue, tone.saturation, lightness);
    while (lightness > 8 && lightness < 248 &&
           std::min(contrast(color, surface), contrast(color, paper)) < enough) {
        lightness += dark ? 4 : -4;
        color = QColor::fromHsl(tone.hue, tone.saturation, lightness);
    }
    return color;
}

}  // namespace

CodeColors::CodeColors(const Theme& theme) {
    for (std::size_t role = 0; role < m_colors.size(); ++role) {
        m_colors[role] = readable(tones[role], theme);
    }
    m_colors[static_cast<std::size_t>(CodeRole::Plain)] = theme.color(ColorId::Text);
    m_colors[static_cast<std::size_t>(CodeRole::Comment)] = theme.color(ColorId::MutedText);
}

}  // namespace klartext::ui
