// SPDX-License-Identifier: MIT
#include "document/picture_link.h"

#include <QString>

namespace klartext::ui {

namespace {

const QString scheme = QStringLiteral("klartext-picture");

}  // namespace

QUrl PictureLink::url() const {
    QUrl url;
    url.setScheme(scheme);
    url.setPath(QString::number(index));
    return url;
}

std::optional<PictureLink> PictureLink::fromUrl(const QUrl& url) {
    bool isNumber = false;
    const int index = url.path().toInt(&isNumber);
    if (url.scheme() != scheme || !isNumber || index < 0) {
        return std::nullopt;
    }
    return PictureLink{index};
}

}  // namespace klartext::ui
