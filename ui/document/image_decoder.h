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

/// Decodes the first frame, upright, at most `width` pixels wide (drawings: exactly as wide as the
/// smaller of `width` and twice their own width, so that they stay sharp on fine screens).
///
/// Bounded: images that would need more than 128 MB, or drawings of more than 2 MB, are refused.
/// Thread-safe.
[[nodiscard]] DecodedImage decodeImage(const QByteArray& bytes, int width);

}  // namespace klartext::ui
