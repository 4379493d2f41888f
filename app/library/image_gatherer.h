// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

#include "core/projection.h"
#include "images/image_store.h"

namespace klartext::app {

/// The addresses of an article's pictures, in their order, its lead picture first.
[[nodiscard]] QList<QUrl> picturesOf(const core::Article& article);

/// Gets the pictures of one article for keeping, from the web where they are not at hand. What a
/// page may load is ImageStore's to say. Deletes itself when it is done.
class ImageGatherer : public QObject {
    Q_OBJECT

public:
    /// `page` is where the article came from.
    explicit ImageGatherer(const QUrl& page, QObject* parent = nullptr);

    void gather(const QList<QUrl>& pictures);

Q_SIGNALS:
    void gathered(const QHash<QUrl, QByteArray>& images);

private:
    void settle(const QUrl& url);

    ImageStore m_store;
    QSet<QUrl> m_waiting;
    QHash<QUrl, QByteArray> m_images;
};

}  // namespace klartext::app
