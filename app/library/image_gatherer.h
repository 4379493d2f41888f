// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <chrono>

#include "core/projection.h"
#include "images/image_store.h"

namespace klartext::app {

/// The addresses of an article's pictures, in their order, its lead picture first. Of several files
/// for one picture the one that a text column on a fine screen needs.
[[nodiscard]] QList<QUrl> picturesOf(const core::Article& article);

/// Gets the pictures of one article for keeping, from the web where they are not at hand. What a
/// page may load is ImageStore's to say. Deletes itself when it is done.
class ImageGatherer : public QObject {
    Q_OBJECT

public:
    /// `page` is where the article came from; `names` know where that lay when it was asked for.
    explicit ImageGatherer(const QUrl& page, const ImageLimits& limits = {},
                           const HostNames& names = {}, QObject* parent = nullptr);

    /// Answered by gathered(), after `patience` with what came until then; 0: however long it
    /// takes.
    void gather(const QList<QUrl>& pictures, std::chrono::milliseconds patience = {});

Q_SIGNALS:
    void gathered(const QHash<QUrl, QByteArray>& images);

private:
    void settle(const QUrl& url);
    void end();

    ImageStore m_store;
    QTimer m_patience;
    QSet<QUrl> m_waiting;
    QHash<QUrl, QByteArray> m_images;
};

}  // namespace klartext::app
