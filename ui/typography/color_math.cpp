// SPDX-License-Identifier: MIT
#include "typography/color_math.h"

#include <algorithm>
#include <cmath>

namespace klartext::ui {

namespace {

constexpr int steps = 100;

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(static_cast<double>(rgb.redF())) +
           0.7152 * linear(static_cast<double>(rgb.greenF())) +
           0.0722 * linear(static_cast<double>(rgb.blueF()));
}

}  // namespace

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrast(const QColor& color, std::span<const QColor> papers) {
    double least = 21;
    for (const QColor& paper : papers) {
        least = std::min(least, contrast(color, paper));
    }
    return least;
}

QColor mix(const QColor& one, const QColor& other, qreal share) {
    const auto blend = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return QColor(blend(one.red(), other.red()), blend(one.green(), other.green()),
                  blend(one.blue(), other.blue()));
}

bool isDarkPaper(const QColor& paper) {
    return contrast(Qt::white, paper) > contrast(Qt::black, paper);
}

QColor strongestOn(const QColor& paper) { return isDarkPaper(paper) ? Qt::white : Qt::black; }

QColor readable(const QColor& color, std::span<const QColor> papers, double least) {
    const QColor end = strongestOn(papers.front());
    for (int step = 0; step < steps; ++step) {
        // Towards black or white the hue stays what it was.
        const QColor candidate = mix(color, end, static_cast<qreal>(step) / steps);
        if (contrast(candidate, papers) >= least) {
            return candidate;
        }
    }
    return end;
}

}  // namespace klartext::ui
