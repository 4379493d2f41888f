// SPDX-License-Identifier: MIT
#include "images/image_store.h"

#include <optional>
#include <string>

#include "core/privacy.h"
#include "fetch/media_kind.h"
#include "images/image_request.h"
#include "images/image_source.h"

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

/// The address as the server is asked for it; what it is called here stays as the page has it.
QUrl asked(const QUrl& image, const QUrl& page) {
    const QUrl url = upgraded(image, page);
    const std::string written = url.toEncoded().toStdString();
    const std::string request = core::withoutTrackingUnlessSigned(written);
    return request == written ? url : QUrl::fromEncoded(QByteArray::fromStdString(request));
}

core::EmbeddedImage embedded(const QByteArray& bytes) {
    std::string copy = bytes.toStdString();
    const std::string type(rasterImageType(copy));
    return {type, std::move(copy)};
}

}  // namespace

ImageStore::ImageStore(const ImageLimits& limits, QObject* parent, const HostNames& names)
    : QObject(parent),
      m_limits(limits),
      m_names(names),
      m_host(names),
      m_cache(kilobytes(limits.cacheBytes)),
      m_own(kilobytes(limits.cacheBytes)) {
    connect(&m_host, &PageHost::known, this, &ImageStore::startNext);
}

ImageStore::~ImageStore() = default;

void ImageStore::setPage(const QUrl& file, std::shared_ptr<const PageResources> resources) {
    m_page = file;
    m_host.setPage(file);
    if (m_resources != resources) m_own.clear();
    m_resources = std::move(resources);
    m_asked.clear();
    m_permitted.clear();
    m_waiting.clear();
    m_running.clear();
}

bool ImageStore::isOwn(const QUrl& url) const { return m_resources && m_resources->holds(url); }

bool ImageStore::isRefused(const QUrl& url) const {
    if (isOwn(url)) return false;
    const ImageAccess access = imageAccess(url, m_page);
    if (!m_resources || access == ImageAccess::Inline) return access == ImageAccess::Refused;
    return access == ImageAccess::Disk || access == ImageAccess::Refused ||
           !m_resources->allowsWeb();
}

bool ImageStore::isHeld(const QUrl& url) const {
    if (m_webAllowed || m_permitted.contains(url) || isOwn(url)) return false;
    const ImageAccess access = imageAccess(url, m_page);
    return access == ImageAccess::Web || access == ImageAccess::Nearby;
}

void ImageStore::refuse(const QUrl& url) {
    const bool web = url.scheme().startsWith(QLatin1String("http"));
    if (!m_resources && (web || url.isLocalFile())) {
        Q_EMIT refused(url, web ? ImageRefusal::Nearby : ImageRefusal::Local);
    }
    Q_EMIT failed(url);
}

QCache<QUrl, QByteArray>& ImageStore::cacheOf(const QUrl& url) {
    return isOwn(url) ? m_own : m_cache;
}

void ImageStore::request(const QUrl& url) {
    if (isRefused(url)) {
        QMetaObject::invokeMethod(
            this, [this, url] { refuse(url); }, Qt::QueuedConnection);
    } else if (isHeld(url) && !cacheOf(url).contains(url)) {
        QMetaObject::invokeMethod(
            this, [this, url] { Q_EMIT held(url); }, Qt::QueuedConnection);
    } else if (m_asked.size() >= m_limits.perPage && !m_asked.contains(url)) {
        QMetaObject::invokeMethod(
            this, [this, url] { Q_EMIT failed(url); }, Qt::QueuedConnection);
    } else if (cacheOf(url).contains(url)) {
        m_asked.insert(url);
        answerLater(url);
    } else if (!m_asked.contains(url)) {
        m_asked.insert(url);
        m_waiting.enqueue(url);
        startNext();
    }
}

void ImageStore::answerLater(const QUrl& url) {
    const QByteArray bytes = *cacheOf(url).object(url);
    QMetaObject::invokeMethod(
        this, [this, url, bytes] { Q_EMIT loaded(url, bytes); }, Qt::QueuedConnection);
}

void ImageStore::startNext() {
    while (!m_waiting.isEmpty() && m_running.size() < static_cast<std::size_t>(m_limits.parallel)) {
        const QUrl url = m_waiting.head();
        const auto access = isOwn(url) ? std::optional(ImageAccess::Inline) : m_host.access(url);
        // Where the page's host lies is being asked for; its images go on when that is known.
        if (!access) return;
        m_waiting.dequeue();
        const Ticket ticket = ++m_lastTicket;
        auto request = isOwn(url)
                           ? std::make_unique<ImageRequest>(m_network, url, m_resources, m_limits)
                           : std::make_unique<ImageRequest>(m_network, asked(url, m_page), *access,
                                                            m_limits, m_names);
        // Queued, so that no request is deleted while it speaks; an answer that was already under
        // way when its request was given up finds no ticket.
        connect(
            request.get(), &ImageRequest::finished, this,
            [this, ticket, url](const QByteArray& bytes) { onFinished(ticket, url, bytes); },
            Qt::QueuedConnection);
        connect(
            request.get(), &ImageRequest::turnedAway, this,
            [this, ticket, url](ImageRefusal reason) {
                if (m_running.contains(ticket)) Q_EMIT refused(url, reason);
            },
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
    cacheOf(url).insert(url, new QByteArray(bytes), kilobytes(bytes.size()));
    Q_EMIT loaded(url, bytes);
}

core::ImageSource ImageStore::snapshot() const {
    QHash<QString, QByteArray> images;
    const auto urls = m_cache.keys();
    for (const QUrl& url : urls) {
        // Not what other pages may show: a page of the web never gets at a file on the disk.
        if (isOwn(url) || isRefused(url)) continue;
        images.insert(url.toString(QUrl::FullyEncoded), *m_cache.object(url));
    }
    return [images, resources = m_resources,
            limit = m_limits.bytes](std::string_view url) -> std::optional<core::EmbeddedImage> {
        const QUrl address(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size())));
        if (resources && resources->holds(address)) {
            const QByteArray bytes = resources->read(address, limit);
            return isRasterImage(bytes) ? std::optional(embedded(bytes)) : std::nullopt;
        }
        const auto found = images.constFind(address.toString(QUrl::FullyEncoded));
        if (found == images.constEnd()) return std::nullopt;
        return embedded(*found);
    };
}

}  // namespace klartext::app
