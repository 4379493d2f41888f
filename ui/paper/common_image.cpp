// SPDX-License-Identifier: MIT
#include "paper/common_image.h"

#include <QBuffer>

#include "document/image_decoder.h"

namespace klartext::ui {

std::optional<core::EmbeddedImage> commonImage(const core::EmbeddedImage& image) {
    constexpr int widest = 1600;
    constexpr int quality = 88;
    const QImage decoded = decodeImage(QByteArray::fromStdString(image.bytes), widest).image;
    if (decoded.isNull()) {
        return std::nullopt;
    }
    const bool transparent = decoded.hasAlphaChannel();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!decoded.save(&buffer, transparent ? "PNG" : "JPG", transparent ? -1 : quality)) {
        return std::nullopt;
    }
    return core::EmbeddedImage{.mediaType = transparent ? "image/png" : "image/jpeg",
                               .bytes = buffer.data().toStdString()};
}

}  // namespace klartext::ui
