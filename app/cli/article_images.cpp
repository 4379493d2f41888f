// SPDX-License-Identifier: MIT
#include "article_images.h"

#include <QEventLoop>
#include <QSet>
#include <QUrl>
#include <utility>

#include "core/pictures.h"
#include "core/projection.h"
#include "images/image_store.h"
#include "images/picture_names.h"

namespace klartext::cli {

namespace {

void collect(const core::Element& element, QSet<QUrl>& images) {
    if (element.kind == core::ElementKind::Image) {
        const auto files = core::pictureFiles(element);
        if (!files.empty()) images.insert(QUrl(QString::fromStdString(files.front())));
    }
    for (const core::Element& child : element.children) collect(child, images);
}

QSet<QUrl> imagesOf(const app::SourceArticle& source) {
    const core::Article article = core::article(*source.extraction, source.overrides);
    QSet<QUrl> images;
    collect(article.body, images);
    if (!article.metadata.imageUrl.empty()) {
        images.insert(QUrl(QString::fromStdString(article.metadata.imageUrl)));
    }
    return images;
}

void load(app::ImageStore& store, QSet<QUrl> waiting) {
    if (waiting.isEmpty()) return;
    QEventLoop loop;
    const auto answered = [&](const QUrl& url) {
        waiting.remove(url);
        if (waiting.isEmpty()) loop.quit();
    };
    QObject::connect(&store, &app::ImageStore::loaded, &loop, answered);
    QObject::connect(&store, &app::ImageStore::failed, &loop, answered);
    const QSet<QUrl> asked = waiting;
    for (const QUrl& url : asked) store.request(url);
    loop.exec();
}

}  // namespace

core::ImageSource articleImages(const app::SourceArticle& article,
                                std::shared_ptr<const app::PageResources> own, bool fetch,
                                const app::HostNames& names) {
    if (own) own = app::underAllNames(std::move(own), *article.extraction);
    if (!fetch && !own) return {};
    app::ImageStore store({}, nullptr, names);
    store.setPage(QUrl(QString::fromStdString(article.page->url)), own);
    if (fetch) load(store, imagesOf(article));
    return store.snapshot();
}

}  // namespace klartext::cli
