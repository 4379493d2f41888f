// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>

namespace klartext::test {

/// The picture as a file.
inline QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A picture of one colour.
inline QByteArray png(int width, int height, QColor color = Qt::blue) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(color);
    return pngOf(image);
}

}  // namespace klartext::test
