// SPDX-License-Identifier: MIT
#include "small_picture.h"

#include <QBuffer>
#include <QImage>

#include "document/image_decoder.h"

namespace klartext::gui {

namespace {

// Twice what a list shows at normal size.
constexpr QSize pictureSize(200, 150);
constexpr int smallestPicture = 48;
constexpr int pictureQuality = 72;

}  // namespace

QByteArray smallPicture(const QList<QUrl>& order, const app::KeptImages& images) {
    for (const QUrl& url : order) {
        const QImage image = ui::decodeImage(images.value(url), 2 * pictureSize.width()).image;
        if (image.width() < smallestPicture || image.height() < smallestPicture) continue;
        const QImage scaled =
            image.scaled(pictureSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        QImage picture(pictureSize.boundedTo(scaled.size()), QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QImage middle = scaled.copy(QRect(QPoint((scaled.width() - picture.width()) / 2,
                                                       (scaled.height() - picture.height()) / 2),
                                                picture.size()));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (middle.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", pictureQuality)) {
            return bytes;
        }
    }
    return {};
}

}  // namespace klartext::gui
