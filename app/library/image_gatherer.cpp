// SPDX-License-Identifier: MIT
#include "library/image_gatherer.h"

namespace klartext::app {

namespace {

void collect(const core::Element& element, QList<QUrl>& urls) {
    if (element.kind == core::ElementKind::Image && !element.url.empty()) {
        const QUrl url(QString::fromStdString(element.url));
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

ImageGatherer::ImageGatherer(const QUrl& page, QObject* parent) : QObject(parent) {
    m_store.setPage(page);
    connect(&m_store, &ImageStore::loaded, this, [this](const QUrl& url, const QByteArray& bytes) {
        m_images.insert(url, bytes);
        settle(url);
    });
    connect(&m_store, &ImageStore::failed, this, &ImageGatherer::settle);
}

void ImageGatherer::gather(const QList<QUrl>& pictures) {
    m_waiting = QSet<QUrl>(pictures.begin(), pictures.end());
    if (m_waiting.isEmpty()) deleteLater();
    for (const QUrl& picture : pictures) m_store.request(picture);
}

void ImageGatherer::settle(const QUrl& url) {
    if (!m_waiting.remove(url) || !m_waiting.isEmpty()) return;
    Q_EMIT gathered(m_images);
    deleteLater();
}

}  // namespace klartext::app
