// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>

#include "archive/page_resources.h"
#include "fetch/host_names.h"
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
                 const ImageLimits& limits, const HostNames& names = {});
    /// An image that came with a page. `resources` is not null.
    ImageRequest(QNetworkAccessManager& network, const QUrl& url,
                 const std::shared_ptr<const PageResources>& resources, const ImageLimits& limits);
    ~ImageRequest() override;

Q_SIGNALS:
    /// Once; empty when the image is not to be had.
    void finished(const QByteArray& bytes);
    /// Right before finished(): nobody was asked for it, and this is why.
    void turnedAway(klartext::app::ImageRefusal reason);

private:
    /// A reply is let go of while it speaks.
    struct DeleteLater {
        void operator()(QNetworkReply* reply) const;
    };

    ImageRequest(QNetworkAccessManager& network, const QUrl& url, const ImageLimits& limits,
                 ImageAccess access, const HostNames& names);
    void readAside(QByteArray (*read)(const QUrl&, qint64));
    /// Looks where the address lies, and asks there if the page may.
    void ask(const QUrl& url);
    void send();
    void follow(const QByteArray& location);
    void onHeaders();
    void onReadyRead();
    void onReplyFinished();
    void turnAway(ImageRefusal reason);
    void end(const QByteArray& bytes);

    QNetworkAccessManager& m_network;
    QUrl m_url;
    ImageAccess m_access;
    ImageLimits m_limits;
    HostNames m_names;
    QList<QHostAddress> m_addresses;  ///< that were not tried yet
    int m_redirects = 0;
    QByteArray m_bytes;
    QTimer m_silence;
    QTimer m_overall;
    QFutureWatcher<QByteArray> m_reading;
    std::unique_ptr<QNetworkReply, DeleteLater> m_reply;
    bool m_ended = false;
};

}  // namespace klartext::app
