// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace klartext::ui {

/// An image as it is shown. Null when the bytes are no image that can be shown.
struct DecodedImage {
    QImage image;
    QSize size;  ///< natural size, upright, before it was made smaller
};

/// Decodes the first frame, upright, at most `width` pixels wide.
///
/// Bounded: images that would need more than 128 MB are refused, and so are drawings (SVG), packed
/// or not: what they take has nothing to do with their size.
/// Thread-safe.
[[nodiscard]] DecodedImage decodeImage(const QByteArray& bytes, int width);

}  // namespace klartext::ui
