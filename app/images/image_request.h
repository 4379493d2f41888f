// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <memory>

#include "archive/page_resources.h"
#include "images/image_limits.h"
#include "images/image_policy.h"

class QNetworkAccessManager;

namespace klartext::app {

/// One image being loaded. Deleting it ends the work without a word.
class ImageRequest : public QObject {
    Q_OBJECT

public:
    /// `network` must outlive the request.
    ImageRequest(QNetworkAccessManager& network, const QUrl& url, ImageAccess access,
                 const ImageLimits& limits);
    /// An image that came with a page. `resources` is not null.
    ImageRequest(QNetworkAccessManager& network, const QUrl& url,
                 const std::shared_ptr<const PageResources>& resources, const ImageLimits& limits);
    ~ImageRequest() override;

Q_SIGNALS:
    /// Once; empty when the image is not to be had.
    void finished(const QByteArray& bytes);
    /// Right before finished(): it would have come from where a page has no business.
    void turnedAway();

private:
    ImageRequest(QNetworkAccessManager& network, const QUrl& url, const ImageLimits& limits,
                 ImageAccess access);
    void readAside(QByteArray (*read)(const QUrl&, qint64));
    void startDownload();
    void whenAllowed(const QUrl& url, const std::function<void()>& action);
    void onReadyRead();
    void onReplyFinished();
    void turnAway();
    void end(const QByteArray& bytes);

    QNetworkAccessManager& m_network;
    QUrl m_url;
    ImageAccess m_access;
    ImageLimits m_limits;
    QByteArray m_bytes;
    QTimer m_silence;
    QFutureWatcher<QByteArray> m_reading;
    std::unique_ptr<QNetworkReply> m_reply;
    bool m_ended = false;
};

}  // namespace klartext::app
