// SPDX-License-Identifier: MIT
#include "typography/derived_colors.h"

#include <array>
#include <vector>

#include "typography/color_math.h"
#include "typography/kind_tints.h"

namespace klartext::ui {

namespace {

static_assert(colorCount == 19, "a new colour must be derived here, too");

constexpr QRgb yellow = 0xfff2c81e;
constexpr QRgb orange = 0xffe8862a;
/// Softer papers than this could not be told from the paper.
constexpr qreal softest = 0.02;

/// What text stands on, at some strength of difference from the paper.
struct Papers {
    QColor surface;
    QColor mark;
    QColor chrome;
    QColor control;
    qreal tint;
    std::vector<QColor> all;  ///< the paper first
};

Papers papersAt(const QColor& paper, qreal strength) {
    const bool dark = isDarkPaper(paper);
    const QColor ink = strongestOn(paper);
    Papers papers;
    papers.surface = mix(paper, ink, 0.06 * strength);
    papers.mark = mix(paper, QColor::fromRgb(yellow), (dark ? 0.22 : 0.45) * strength);
    papers.chrome = mix(paper, ink, 0.04 * strength);
    papers.control = mix(paper, dark ? ink : QColor(Qt::white), (dark ? 0.1 : 0.4) * strength);
    papers.tint = fullTint(dark) * strength;
    papers.all = {paper, papers.surface, papers.mark, papers.chrome, papers.control};
    const KindTints tints = kindTints(paper, papers.tint);
    papers.all.insert(papers.all.end(), tints.papers.begin(), tints.papers.end());
    return papers;
}

/// As different from the paper as they may be while there is an ink that is read on all of them.
Papers readablePapers(const QColor& paper) {
    const QColor ink = strongestOn(paper);
    qreal strength = 1;
    Papers papers = papersAt(paper, strength);
    while (strength > 0 && contrast(ink, papers.all) < readableContrast) {
        strength = strength > softest ? strength * 0.7 : 0;
        papers = papersAt(paper, strength);
    }
    return papers;
}

}  // namespace

ThemeColors derivedColors(const QColor& paper, const QColor& text, const QColor& link,
                          const QColor& accent) {
    const Papers papers = readablePapers(paper);
    const bool dark = isDarkPaper(paper);
    const QColor ink = readable(text, papers.all);
    ThemeColors colors{};
    colors.tint = papers.tint;
    const auto set = [&colors](ColorId id, const QColor& color) {
        colors.values[static_cast<std::size_t>(id)] = color.rgb();
    };
    // `id` and the text on it.
    const auto setPair = [&](ColorId id, const QColor& under, ColorId textId) {
        set(id, under);
        set(textId, readable(ink, std::array{under}));
    };
    const QColor mark = readable(accent, std::array{paper}, visibleContrast);
    set(ColorId::Paper, paper);
    set(ColorId::Text, ink);
    set(ColorId::MutedText, readable(mix(ink, paper, 0.32), papers.all));
    set(ColorId::Link, readable(link, papers.all));
    set(ColorId::Rule, mix(paper, ink, 0.18));
    set(ColorId::Surface, papers.surface);
    set(ColorId::MarkPaper, papers.mark);
    setPair(ColorId::SelectionPaper, mix(paper, readable(link, papers.all), 0.28),
            ColorId::SelectionText);
    setPair(ColorId::HitPaper, mix(paper, QColor::fromRgb(yellow), dark ? 0.35 : 0.6),
            ColorId::HitText);
    const QColor current = QColor::fromRgb(orange);
    set(ColorId::CurrentHitPaper, current);
    set(ColorId::CurrentHitText, strongestOn(current));
    set(ColorId::Accent, mark);
    set(ColorId::AccentText, strongestOn(mark));
    set(ColorId::Chrome, papers.chrome);
    set(ColorId::ChromeText, ink);
    set(ColorId::ChromeBorder, readable(mix(paper, ink, 0.35), std::array{paper}, 1.8));
    set(ColorId::Control, papers.control);
    return colors;
}

}  // namespace klartext::ui
