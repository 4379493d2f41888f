// SPDX-License-Identifier: MIT
#include "typography/theme.h"

#include <algorithm>
#include <vector>

namespace klartext::ui {

namespace {

using Colors = std::array<QRgb, colorCount>;

// In the order of ColorId.
constexpr Colors lightColors{0xfffdfcf9, 0xff23211d, 0xff625d55, 0xff1d5690, 0xffded9d0,
                             0xfff4f1eb, 0xfffdeea3, 0xffc9dcf2, 0xff16202b, 0xfff9e39a,
                             0xff2a2412, 0xffd9661f, 0xff1c0d02, 0xff2f6296, 0xffffffff,
                             0xfff3f0ea, 0xff2b2823, 0xffb9b2a6, 0xfffbf9f5};
constexpr Colors sepiaColors{0xfff6eddb, 0xff3a2e20, 0xff66553f, 0xff83380f, 0xffdccdae,
                             0xffece0c8, 0xfff3d98a, 0xffdcc595, 0xff2c2114, 0xffecc866,
                             0xff2f2410, 0xffa84a12, 0xfffff8ec, 0xff8a4a1c, 0xfffff8ec,
                             0xffeadfc7, 0xff3a2e20, 0xffb39f7a, 0xfff3e9d5};
constexpr Colors darkColors{0xff1c1d1f, 0xffd8d4cc, 0xffa6a197, 0xff8cbcec, 0xff3a3b3e,
                            0xff27292c, 0xff4a3e16, 0xff2f4c6b, 0xfff2efe9, 0xff5d4c12,
                            0xfff5ead0, 0xfff0a94a, 0xff211503, 0xff8cbcec, 0xff14202c,
                            0xff242528, 0xffd8d4cc, 0xff55575c, 0xff313337};

constexpr Colors greyColors{0xff36383c, 0xffe8e6e2, 0xffc6c3bd, 0xff9fcbf5, 0xff5a5c61,
                            0xff46484d, 0xff5d5124, 0xff4a6786, 0xfff7f5f0, 0xff6a5a1c,
                            0xfffaf0d8, 0xfff2b45c, 0xff211503, 0xff9fcbf5, 0xff14202c,
                            0xff323437, 0xffe6e4e0, 0xff75777c, 0xff404246};
constexpr Colors blackColors{0xff000000, 0xffc9c5bd, 0xff969189, 0xff82b4e6, 0xff2c2c2e,
                             0xff131315, 0xff3d3312, 0xff274361, 0xffeeebe5, 0xff4f400e,
                             0xfff2e6ca, 0xffe69f40, 0xff1c1202, 0xff82b4e6, 0xff0c1722,
                             0xff0a0a0b, 0xffc9c5bd, 0xff48494d, 0xff161718};
constexpr Colors contrastColors{0xff000000, 0xffffffff, 0xffe6e6e6, 0xffffff55, 0xffffffff,
                                0xff101010, 0xff403800, 0xffffff55, 0xff000000, 0xff005f73,
                                0xffffffff, 0xffffff55, 0xff000000, 0xffffff55, 0xff000000,
                                0xff1c1c1c, 0xffffffff, 0xffffffff, 0xff383838};

constexpr std::array offered{ThemeChoice::Light, ThemeChoice::Sepia, ThemeChoice::Grey,
                             ThemeChoice::Dark,  ThemeChoice::Black, ThemeChoice::Contrast};

const Colors& colorsOf(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::Sepia:
            return sepiaColors;
        case ThemeChoice::Dark:
            return darkColors;
        case ThemeChoice::Grey:
            return greyColors;
        case ThemeChoice::Black:
            return blackColors;
        case ThemeChoice::Contrast:
            return contrastColors;
        case ThemeChoice::System:
        case ThemeChoice::Own:
        case ThemeChoice::Light:
            break;
    }
    return lightColors;
}

}  // namespace

Theme::Theme(ThemeChoice choice, const QString& name, const ThemeColors& colors)
    : m_choice(choice),
      m_name(name),
      m_tints(kindTints(QColor::fromRgb(colors.values[static_cast<std::size_t>(ColorId::Paper)]),
                        colors.tint)) {
    for (std::size_t i = 0; i < colors.values.size(); ++i) {
        m_colors[i] = QColor::fromRgb(colors.values[i]);
    }
}

Theme::Theme(const QString& name, const ThemeColors& colors)
    : Theme(ThemeChoice::Own, name, colors) {}

const Theme& Theme::named(ThemeChoice choice) {
    static const std::vector<Theme> themes = [] {
        std::vector<Theme> all;
        for (const ThemeChoice each : offered) {
            const Colors& colors = colorsOf(each);
            const bool dark = isDarkPaper(QColor::fromRgb(colors.front()));
            all.push_back(Theme(each, QString(), {colors, fullTint(dark)}));
        }
        return all;
    }();
    const auto found = std::ranges::find(themes, choice, &Theme::choice);
    return found == themes.end() ? themes.front() : *found;
}

std::span<const ThemeChoice> Theme::choices() { return offered; }

bool Theme::isDark() const { return isDarkPaper(color(ColorId::Paper)); }

QColor Theme::color(ColorId id) const { return m_colors[static_cast<std::size_t>(id)]; }

QColor Theme::tint(core::BoilerplateKind kind) const {
    return m_tints.papers[static_cast<std::size_t>(kind)];
}

QColor Theme::tintText(core::BoilerplateKind kind) const {
    return m_tints.texts[static_cast<std::size_t>(kind)];
}

QPalette Theme::palette() const {
    QPalette palette(color(ColorId::ChromeText), color(ColorId::Control),
                     mix(color(ColorId::Chrome), QColor(Qt::white), isDark() ? 0.1 : 0.6),
                     mix(color(ColorId::Chrome), QColor(Qt::black), 0.45),
                     color(ColorId::ChromeBorder), color(ColorId::Text), color(ColorId::Text),
                     color(ColorId::Paper), color(ColorId::Chrome));
    palette.setColor(QPalette::AlternateBase, color(ColorId::Surface));
    palette.setColor(QPalette::Highlight, color(ColorId::SelectionPaper));
    palette.setColor(QPalette::HighlightedText, color(ColorId::SelectionText));
    palette.setColor(QPalette::Link, color(ColorId::Link));
    palette.setColor(QPalette::LinkVisited, color(ColorId::Link));
    palette.setColor(QPalette::PlaceholderText, color(ColorId::MutedText));
    palette.setColor(QPalette::ToolTipBase, color(ColorId::Surface));
    palette.setColor(QPalette::ToolTipText, color(ColorId::Text));
    const QColor faint = mix(color(ColorId::ChromeText), color(ColorId::Chrome), 0.5);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

}  // namespace klartext::ui
