// SPDX-License-Identifier: MIT
#include "images/image_request.h"

#include <QNetworkAccessManager>
#include <QtConcurrentRun>
#include <chrono>

#include "fetch/public_way.h"
#include "fetch/redirect.h"
#include "fetch/web_query.h"
#include "images/image_source.h"

namespace klartext::app {

namespace {

QNetworkRequest imageQuery(const QUrl& url) {
    QNetworkRequest request = webQuery(url, "image/avif,image/webp,image/png,image/*;q=0.8");
    // Images are packed by themselves; unpacking would only open the door to bombs.
    request.setRawHeader("Accept-Encoding", "identity");
    // Each address on the way is looked at first.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    return request;
}

QByteArray redirectOf(const QNetworkReply& reply) {
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool leadsOn =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return leadsOn ? reply.rawHeader("Location") : QByteArray();
}

bool isUnreached(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::ConnectionRefusedError ||
           error == QNetworkReply::HostNotFoundError || error == QNetworkReply::TimeoutError ||
           error == QNetworkReply::UnknownNetworkError;
}

}  // namespace

void ImageRequest::DeleteLater::operator()(QNetworkReply* reply) const {
    reply->disconnect();
    reply->deleteLater();
}

ImageRequest::ImageRequest(QNetworkAccessManager& network, const QUrl& url,
                           const ImageLimits& limits, ImageAccess access, const HostNames& names)
    : m_network(network), m_url(url), m_access(access), m_limits(limits), m_names(names) {
    m_silence.setInterval(limits.silence);
    m_overall.setInterval(limits.overall);
    for (QTimer* timer : {&m_silence, &m_overall}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { end({}); });
    }
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { end(m_reading.result()); });
}

ImageRequest::ImageRequest(QNetworkAccessManager& network, const QUrl& url,
                           const std::shared_ptr<const PageResources>& resources,
                           const ImageLimits& limits)
    : ImageRequest(network, url, limits, ImageAccess::Refused, {}) {
    m_reading.setFuture(QtConcurrent::run([resources, url, most = limits.bytes] {
        const QByteArray bytes = resources->read(url, most);
        return isRasterImage(bytes) ? bytes : QByteArray();
    }));
}

ImageRequest::ImageRequest(QNetworkAccessManager& network, const QUrl& url, ImageAccess access,
                           const ImageLimits& limits, const HostNames& names)
    : ImageRequest(network, url, limits, access, names) {
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
            m_overall.start();
            // Whoever made the request hears of it first.
            QMetaObject::invokeMethod(
                this, [this] { ask(m_url); }, Qt::QueuedConnection);
            break;
        case ImageAccess::Refused:
            QTimer::singleShot(0, this, [this] { end({}); });
            break;
    }
}

ImageRequest::~ImageRequest() = default;

void ImageRequest::readAside(QByteArray (*read)(const QUrl&, qint64)) {
    m_reading.setFuture(QtConcurrent::run(read, m_url, m_limits.bytes));
}

void ImageRequest::ask(const QUrl& url) {
    m_url = url;
    m_addresses.clear();
    m_reply.reset();
    if (m_access == ImageAccess::Nearby) {
        send();
        return;
    }
    findPublicWay(m_names, url, this, [this](const tl::expected<PublicWay, NoWay>& way) {
        if (m_ended) return;
        if (!way) {
            turnAway(way.error() == NoWay::Nearby ? ImageRefusal::Nearby : ImageRefusal::Nowhere);
            return;
        }
        m_addresses = way->addresses;
        send();
    });
}

void ImageRequest::turnAway(ImageRefusal reason) {
    if (!m_ended) Q_EMIT turnedAway(reason);
    end({});
}

void ImageRequest::send() {
    const QNetworkRequest request = imageQuery(m_url);
    m_bytes.clear();
    m_reply.reset(
        m_network.get(m_addresses.isEmpty() ? request : pinned(request, m_addresses.takeFirst())));
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &ImageRequest::onHeaders);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &ImageRequest::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ImageRequest::onReplyFinished);
}

void ImageRequest::follow(const QByteArray& location) {
    const auto target = redirectTarget(m_url, location);
    if (!target || ++m_redirects > m_limits.redirects) {
        end({});
        return;
    }
    // The host that the page came from vouches only for itself.
    if (m_access == ImageAccess::Nearby && target->host() != m_url.host()) {
        m_access = imageAccess(*target, m_url);
    }
    if (m_access == ImageAccess::Refused) {
        turnAway(ImageRefusal::Nearby);
    } else {
        ask(*target);
    }
}

void ImageRequest::onHeaders() {
    const QByteArray location = m_ended ? QByteArray() : redirectOf(*m_reply);
    if (!location.isEmpty()) follow(location);
}

void ImageRequest::onReadyRead() {
    if (m_ended) return;
    m_silence.start();
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_limits.bytes) end({});
}

void ImageRequest::onReplyFinished() {
    onReadyRead();
    if (m_ended) return;
    if (isUnreached(m_reply->error()) && !m_addresses.isEmpty()) {
        send();
    } else {
        const bool good = m_reply->error() == QNetworkReply::NoError && isRasterImage(m_bytes);
        end(good ? m_bytes : QByteArray());
    }
}

void ImageRequest::end(const QByteArray& bytes) {
    if (m_ended) return;
    m_ended = true;
    m_silence.stop();
    m_overall.stop();
    Q_EMIT finished(bytes);
}

}  // namespace klartext::app
