// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <vector>

namespace klartext::ui {

class PageView;

/// The boxes of the text in [from, to), one for each line it stands in, in coordinates of the
/// view's viewport. Lays out the text up to there.
[[nodiscard]] std::vector<QRectF> lineBoxes(const PageView& view, int from, int to);

}  // namespace klartext::ui
