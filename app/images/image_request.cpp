// SPDX-License-Identifier: MIT
#include "images/image_request.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QtConcurrentRun>
#include <algorithm>

#include "fetch/web_query.h"
#include "images/image_source.h"

namespace klartext::app {

namespace {

QNetworkRequest imageQuery(const QUrl& url, const ImageLimits& limits) {
    QNetworkRequest request = webQuery(url, "image/avif,image/webp,image/png,image/*;q=0.8");
    // Images are packed by themselves; unpacking would only open the door to bombs.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(limits.redirects);
    return request;
}

}  // namespace

ImageRequest::ImageRequest(QNetworkAccessManager& network, const QUrl& url,
                           const ImageLimits& limits, ImageAccess access)
    : m_network(network), m_url(url), m_access(access), m_limits(limits) {
    m_silence.setSingleShot(true);
    m_silence.setInterval(limits.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] { end({}); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { end(m_reading.result()); });
}

ImageRequest::ImageRequest(QNetworkAccessManager& network, const QUrl& url,
                           const std::shared_ptr<const PageResources>& resources,
                           const ImageLimits& limits)
    : ImageRequest(network, url, limits, ImageAccess::Refused) {
    m_reading.setFuture(QtConcurrent::run([resources, url, most = limits.bytes] {
        const QByteArray bytes = resources->read(url, most);
        return isRasterImage(bytes) ? bytes : QByteArray();
    }));
}

ImageRequest::ImageRequest(QNetworkAccessManager& network, const QUrl& url, ImageAccess access,
                           const ImageLimits& limits)
    : ImageRequest(network, url, limits, access) {
    switch (access) {
        case ImageAccess::Inline:
            readAside(readInlineImage);
            break;
        case ImageAccess::Disk:
            readAside(readDiskImage);
            break;
        case ImageAccess::Web:
        case ImageAccess::Nearby:
            m_silence.start();
            whenAllowed(m_url, [this] { startDownload(); });
            break;
        case ImageAccess::Refused:
            QTimer::singleShot(0, this, [this] { end({}); });
            break;
    }
}

ImageRequest::~ImageRequest() {
    if (!m_reply) return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void ImageRequest::readAside(QByteArray (*read)(const QUrl&, qint64)) {
    m_reading.setFuture(QtConcurrent::run(read, m_url, m_limits.bytes));
}

/// Qt keeps resolved names for a while, so the connection goes to the addresses judged here.
void ImageRequest::whenAllowed(const QUrl& url, const std::function<void()>& action) {
    if (m_access == ImageAccess::Nearby) {
        action();
        return;
    }
    QHostInfo::lookupHost(url.host(), this, [this, action](const QHostInfo& host) {
        const auto addresses = host.addresses();
        if (m_ended) return;
        if (std::all_of(addresses.begin(), addresses.end(), isPublic)) {
            action();
        } else {
            turnAway();
        }
    });
}

void ImageRequest::turnAway() {
    if (!m_ended) Q_EMIT turnedAway();
    end({});
}

void ImageRequest::startDownload() {
    m_reply.reset(m_network.get(imageQuery(m_url, m_limits)));
    connect(m_reply.get(), &QNetworkReply::redirected, this, [this](const QUrl& target) {
        // The host that the page came from vouches only for itself.
        if (m_access == ImageAccess::Nearby && target.host() != m_url.host()) {
            m_access = imageAccess(target, m_url);
        }
        const bool leavesWeb = !target.scheme().startsWith(QLatin1String("http"));
        if (leavesWeb || m_access == ImageAccess::Refused) {
            turnAway();
            return;
        }
        whenAllowed(target, [this] { Q_EMIT m_reply->redirectAllowed(); });
    });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &ImageRequest::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ImageRequest::onReplyFinished);
}

void ImageRequest::onReadyRead() {
    if (m_ended) return;
    m_silence.start();
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_limits.bytes) end({});
}

void ImageRequest::onReplyFinished() {
    onReadyRead();
    const bool good = m_reply->error() == QNetworkReply::NoError && isRasterImage(m_bytes);
    end(good ? m_bytes : QByteArray());
}

void ImageRequest::end(const QByteArray& bytes) {
    if (m_ended) return;
    m_ended = true;
    m_silence.stop();
    Q_EMIT finished(bytes);
}

}  // namespace klartext::app
