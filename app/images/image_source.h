// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

namespace klartext::app {

/// The bytes of a data: or file: image, or nothing when they are no raster image or more than
/// `limit`. Blocks; any thread.
[[nodiscard]] QByteArray readInlineImage(const QUrl& url, qint64 limit);
[[nodiscard]] QByteArray readDiskImage(const QUrl& url, qint64 limit);

/// Whether the bytes are a raster image. SVG is none: it may refer to other resources.
[[nodiscard]] bool isRasterImage(const QByteArray& bytes);

}  // namespace klartext::app
