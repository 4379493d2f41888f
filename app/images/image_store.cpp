// SPDX-License-Identifier: MIT
#include "images/image_store.h"

#include "fetch/media_kind.h"
#include "images/image_request.h"

namespace klartext::app {

namespace {

qsizetype kilobytes(qint64 bytes) { return static_cast<qsizetype>(bytes / 1024 + 1); }

/// An https page gets its images by https, as browsers see to.
QUrl upgraded(const QUrl& image, const QUrl& page) {
    if (page.scheme() != QLatin1String("https") || image.scheme() != QLatin1String("http")) {
        return image;
    }
    QUrl url = image;
    url.setScheme(QStringLiteral("https"));
    return url;
}

core::EmbeddedImage embedded(const QByteArray& bytes) {
    std::string copy = bytes.toStdString();
    const std::string type(rasterImageType(copy));
    return {type, std::move(copy)};
}

}  // namespace

ImageStore::ImageStore(const ImageLimits& limits, QObject* parent)
    : QObject(parent), m_limits(limits), m_cache(kilobytes(limits.cacheBytes)) {}

ImageStore::~ImageStore() = default;

void ImageStore::setPage(const QUrl& page, const QHash<QUrl, QByteArray>& own) {
    m_page = page;
    m_own = own;
    m_asked.clear();
    m_waiting.clear();
    m_running.clear();
}

void ImageStore::request(const QUrl& url) {
    if (m_own.contains(url)) {
        answerLater(url);
        return;
    }
    const bool refused = imageAccess(url, m_page) == ImageAccess::Refused;
    if (refused || (m_asked.size() >= m_limits.perPage && !m_asked.contains(url))) {
        QMetaObject::invokeMethod(
            this, [this, url] { Q_EMIT failed(url); }, Qt::QueuedConnection);
    } else if (m_cache.contains(url)) {
        m_asked.insert(url);
        answerLater(url);
    } else if (!m_asked.contains(url)) {
        m_asked.insert(url);
        m_waiting.enqueue(url);
        startNext();
    }
}

void ImageStore::answerLater(const QUrl& url) {
    const QByteArray bytes = m_own.contains(url) ? m_own.value(url) : *m_cache.object(url);
    QMetaObject::invokeMethod(
        this, [this, url, bytes] { Q_EMIT loaded(url, bytes); }, Qt::QueuedConnection);
}

void ImageStore::startNext() {
    while (!m_waiting.isEmpty() && m_running.size() < static_cast<std::size_t>(m_limits.parallel)) {
        const QUrl url = m_waiting.dequeue();
        const Ticket ticket = ++m_lastTicket;
        auto request = std::make_unique<ImageRequest>(m_network, upgraded(url, m_page),
                                                      imageAccess(url, m_page), m_limits);
        // Queued, so that no request is deleted while it speaks; an answer that was already under
        // way when its request was given up finds no ticket.
        connect(
            request.get(), &ImageRequest::finished, this,
            [this, ticket, url](const QByteArray& bytes) { onFinished(ticket, url, bytes); },
            Qt::QueuedConnection);
        m_running.emplace(ticket, std::move(request));
    }
}

void ImageStore::onFinished(Ticket ticket, const QUrl& url, const QByteArray& bytes) {
    if (m_running.erase(ticket) == 0) return;
    startNext();
    if (bytes.isEmpty()) {
        m_asked.remove(url);
        Q_EMIT failed(url);
        return;
    }
    m_cache.insert(url, new QByteArray(bytes), kilobytes(bytes.size()));
    Q_EMIT loaded(url, bytes);
}

core::ImageSource ImageStore::snapshot() const {
    QHash<QString, QByteArray> images;
    const auto urls = m_cache.keys();
    for (const QUrl& url : urls) {
        // Not what other pages may show: a page of the web never gets at a file on the disk.
        if (imageAccess(url, m_page) == ImageAccess::Refused) continue;
        images.insert(url.toString(QUrl::FullyEncoded), *m_cache.object(url));
    }
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own) {
        images.insert(own.key().toString(QUrl::FullyEncoded), own.value());
    }
    return [images](std::string_view url) -> std::optional<core::EmbeddedImage> {
        const auto found =
            images.constFind(QUrl(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())))
                                 .toString(QUrl::FullyEncoded));
        if (found == images.constEnd()) return std::nullopt;
        return embedded(*found);
    };
}

}  // namespace klartext::app
