// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include "archive/page_resources.h"
#include "library/kept_page.h"

namespace klartext::app {

/// The pictures of a page as the library keeps them. Nobody is asked for others.
class KeptResources : public PageResources {
public:
    explicit KeptResources(const KeptImages& images) {
        for (auto image = images.begin(); image != images.end(); ++image) {
            m_images.insert(resourceKey(image.key()), image.value());
        }
    }

    [[nodiscard]] bool holds(const QUrl& url) const override {
        return m_images.contains(resourceKey(url));
    }
    [[nodiscard]] QByteArray read(const QUrl& url, qint64 limit) const override {
        const QByteArray bytes = m_images.value(resourceKey(url));
        return bytes.size() > limit ? QByteArray() : bytes;
    }

private:
    QHash<QString, QByteArray> m_images;
};

}  // namespace klartext::app
