// SPDX-License-Identifier: MIT
#include "document/image_decoder.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int allocationLimit = 128;  // megabytes
constexpr int heightLimit = 20'000;

/// A few lines of a drawing can keep a processor busy for hours, or name files of this computer.
bool isDrawing(const QImageReader& reader) {
    return reader.format().startsWith("svg") || reader.format() == "pdf";
}

bool isOnItsSide(const QImageReader& reader) {
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

/// The size to decode at, or an empty one to leave the image as it is.
QSize targetSize(const QSize& size, int width) {
    const int wanted = std::min(width, size.width());
    if (size.isEmpty() || wanted == size.width()) {
        return {};
    }
    const qreal height = static_cast<qreal>(size.height()) * wanted / size.width();
    return {wanted, std::clamp(qRound(height), 1, heightLimit)};
}

}  // namespace

DecodedImage decodeImage(const QByteArray& bytes, int width) {
    QImageReader::setAllocationLimit(allocationLimit);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (isDrawing(reader)) {
        return {};
    }
    DecodedImage decoded;
    decoded.size = isOnItsSide(reader) ? reader.size().transposed() : reader.size();
    const QSize target = targetSize(decoded.size, std::max(width, 1));
    if (!target.isEmpty()) {
        reader.setScaledSize(isOnItsSide(reader) ? target.transposed() : target);
    }
    decoded.image = reader.read();
    if (decoded.image.isNull()) {
        return {};
    }
    if (decoded.size.isEmpty()) {
        decoded.size = decoded.image.size();
    }
    // Some formats only know how large a picture is once it is read.
    if (decoded.image.width() > std::max(width, 1)) {
        decoded.image = decoded.image.scaled(targetSize(decoded.image.size(), std::max(width, 1)),
                                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    // The formats that are painted fastest.
    decoded.image.convertTo(decoded.image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                            : QImage::Format_RGB32);
    return decoded;
}

}  // namespace klartext::ui
