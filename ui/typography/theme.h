// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>
#include <span>

#include "core/verdict.h"
#include "typography/color_math.h"
#include "typography/kind_tints.h"

namespace klartext::ui {

/// What a person chooses. System is Light or Dark, as the desktop is at the moment.
/// Own is one a person made (see own_theme.h). Kept in settings by number: new ones go to the end.
enum class ThemeChoice { System, Light, Sepia, Dark, Grey, Black, Contrast, Own };

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

/// The values of a theme.
struct ThemeColors {
    std::array<QRgb, colorCount> values;  ///< by ColorId
    qreal tint;                           ///< the share of a kind's hue in its tint
};

/// Colour id → colour. Every text on its paper has at least the contrast of WCAG 2.1 AA (4.5 : 1),
/// and Text, MutedText and Link keep it on every tint too.
class Theme {
public:
    /// `choice` must be one of choices(); see ActiveTheme.
    [[nodiscard]] static const Theme& named(ThemeChoice choice);
    /// Those that come with the program, as they are offered.
    [[nodiscard]] static std::span<const ThemeChoice> choices();

    /// One that a person made; see themeOf().
    Theme(const QString& name, const ThemeColors& colors);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// What the person calls it; empty for those that come with the program.
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor color(ColorId id) const;
    /// The soft background of a removed block in the original.
    [[nodiscard]] QColor tint(core::BoilerplateKind kind) const;
    /// The strong colour of a kind: a swatch or a bar beside the tint, and readable as text on
    /// Paper and on its tint.
    [[nodiscard]] QColor tintText(core::BoilerplateKind kind) const;
    /// The colours of widgets around the text.
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme& one, const Theme& other) {
        return one.m_choice == other.m_choice && one.m_name == other.m_name &&
               one.m_colors == other.m_colors;
    }

private:
    Theme(ThemeChoice choice, const QString& name, const ThemeColors& colors);

    ThemeChoice m_choice;
    QString m_name;
    std::array<QColor, colorCount> m_colors;
    KindTints m_tints;
};

}  // namespace klartext::ui
