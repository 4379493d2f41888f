// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>
#include <array>
#include <span>

#include "core/verdict.h"

namespace klartext::ui {

/// What a person chooses. System is Light or Dark, as the desktop is at the moment.
/// Kept in settings by number: new ones go to the end.
enum class ThemeChoice { System, Light, Sepia, Dark, Grey, Black, Contrast };

enum class ColorId {
    Paper,            ///< behind the text
    Text,             ///< running text, titles
    MutedText,        ///< byline, captions, hints
    Link,             ///< links, focus
    Rule,             ///< lines, borders of boxes: decoration, never text
    Surface,          ///< behind code, header cells, placeholders
    MarkPaper,        ///< behind text the page marks
    SelectionPaper,   ///< behind selected text
    SelectionText,    //
    HitPaper,         ///< behind every hit of the find bar
    HitText,          //
    CurrentHitPaper,  ///< behind the hit that is shown
    CurrentHitText,   //
    Accent,           ///< behind accented text and as marks beside the text
    AccentText,       ///< on Accent
    Chrome,           ///< behind bars and panels
    ChromeText,       //
    ChromeBorder,     ///< edges of controls
    Control,          ///< behind buttons
};
inline constexpr int colorCount = static_cast<int>(ColorId::Control) + 1;

/// Colour id → colour. Every text on its paper has at least the contrast of WCAG 2.1 AA (4.5 : 1),
/// and Text, MutedText and Link keep it on every tint too.
class Theme {
public:
    /// `choice` must not be System; see ActiveTheme.
    [[nodiscard]] static const Theme& named(ThemeChoice choice);
    /// All but System, as they are offered.
    [[nodiscard]] static std::span<const ThemeChoice> choices();

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor color(ColorId id) const;
    /// The soft background of a removed block in the original.
    [[nodiscard]] QColor tint(core::BoilerplateKind kind) const;
    /// The strong colour of a kind: a swatch or a bar beside the tint, and readable as text on
    /// Paper and on its tint.
    [[nodiscard]] QColor tintText(core::BoilerplateKind kind) const;
    /// The colours of widgets around the text.
    [[nodiscard]] QPalette palette() const;

private:
    Theme(ThemeChoice choice, const std::array<QRgb, colorCount>& colors);

    ThemeChoice m_choice;
    std::array<QColor, colorCount> m_colors;
    std::array<QColor, core::boilerplateKindCount> m_tints;
    std::array<QColor, core::boilerplateKindCount> m_tintTexts;
};

/// The contrast ratio of WCAG 2.1 (1 to 21), https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

}  // namespace klartext::ui
