// SPDX-License-Identifier: MIT
#include "typography/kind_tints.h"

#include "typography/color_math.h"

namespace klartext::ui {

namespace {

/// One hue a kind, far apart for kinds that stand side by side on pages. The last two are nearly
/// grey: they say least.
struct Tone {
    int hue;
    int saturation;
};
constexpr std::array<Tone, core::boilerplateKindCount> tones{{
    {262, 200},  // Consent
    {0, 200},    // Adblock
    {36, 230},   // Subscription
    {186, 220},  // Newsletter
    {290, 170},  // Account
    {212, 220},  // Navigation
    {150, 190},  // Related
    {330, 190},  // Share
    {88, 190},   // Comments
    {236, 170},  // Author
    {16, 220},   // Advertisement
    {50, 170},   // Legal
    {210, 45},   // Interface
    {30, 25},    // Other
}};

/// The tone, as light or dark as it must be to be read on both papers.
QColor readableTone(Tone tone, const QColor& paper, const QColor& tint, bool dark) {
    const int step = dark ? 3 : -3;
    int lightness = dark ? 140 : 110;
    const std::array papers{paper, tint};
    QColor color = QColor::fromHsl(tone.hue, tone.saturation, lightness);
    while (lightness > 6 && lightness < 249 && contrast(color, papers) < readableContrast) {
        lightness += step;
        color = QColor::fromHsl(tone.hue, tone.saturation, lightness);
    }
    return readable(color, papers);
}

}  // namespace

qreal fullTint(bool dark) { return dark ? 0.16 : 0.13; }

KindTints kindTints(const QColor& paper, qreal strength) {
    KindTints tints;
    const bool dark = isDarkPaper(paper);
    for (std::size_t i = 0; i < tones.size(); ++i) {
        const QColor pure = QColor::fromHsl(tones[i].hue, tones[i].saturation, 128);
        tints.papers[i] = mix(paper, pure, strength);
        tints.texts[i] = readableTone(tones[i], paper, tints.papers[i], dark);
    }
    return tints;
}

}  // namespace klartext::ui
