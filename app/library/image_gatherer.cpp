// SPDX-License-Identifier: MIT
#include "library/image_gatherer.h"

#include <string>
#include <vector>

#include "core/pictures.h"

namespace klartext::app {

namespace {

void collect(const core::Element& element, QList<QUrl>& urls) {
    const auto files = element.kind == core::ElementKind::Image ? core::pictureFiles(element)
                                                                : std::vector<std::string>();
    if (!files.empty()) {
        const QUrl url(QString::fromStdString(files.front()));
        if (!urls.contains(url)) urls.append(url);
    }
    for (const core::Element& child : element.children) collect(child, urls);
}

}  // namespace

QList<QUrl> picturesOf(const core::Article& article) {
    QList<QUrl> urls;
    if (!article.metadata.imageUrl.empty()) {
        urls.append(QUrl(QString::fromStdString(article.metadata.imageUrl)));
    }
    collect(article.body, urls);
    return urls;
}

ImageGatherer::ImageGatherer(const QUrl& page, const ImageLimits& limits, const HostNames& names,
                             QObject* parent)
    : QObject(parent), m_store(limits, nullptr, names) {
    m_store.setPage(page);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ImageGatherer::end);
    connect(&m_store, &ImageStore::loaded, this, [this](const QUrl& url, const QByteArray& bytes) {
        m_images.insert(url, bytes);
        settle(url);
    });
    connect(&m_store, &ImageStore::failed, this, &ImageGatherer::settle);
}

void ImageGatherer::gather(const QList<QUrl>& pictures, std::chrono::milliseconds patience) {
    m_waiting = QSet<QUrl>(pictures.begin(), pictures.end());
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &ImageGatherer::end, Qt::QueuedConnection);
    if (patience.count() > 0) m_patience.start(patience);
    for (const QUrl& picture : pictures) m_store.request(picture);
}

void ImageGatherer::settle(const QUrl& url) {
    if (m_waiting.remove(url) && m_waiting.isEmpty()) end();
}

void ImageGatherer::end() {
    m_patience.stop();
    m_waiting.clear();
    Q_EMIT gathered(m_images);
    deleteLater();
}

}  // namespace klartext::app
