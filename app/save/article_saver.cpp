// SPDX-License-Identifier: MIT
#include "save/article_saver.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include "save/whole_file.h"

namespace klartext::app {

namespace {

std::string written(DocumentFormat format, const core::Article& article,
                    const core::ImageSource& images) {
    switch (format) {
        case DocumentFormat::Html:
            return core::toHtml(article, images);
        case DocumentFormat::Markdown:
            return core::toMarkdown(article);
        case DocumentFormat::PlainText:
            return core::toPlainText(article);
    }
    return {};
}

Expected<void> writeWhole(const QString& path, const std::string& bytes) {
    WholeFile file(path);
    return file.open().and_then([&] { return file.write(QByteArrayView(bytes)); }).and_then([&] {
        return file.commit();
    });
}

}  // namespace

ArticleSaver::ArticleSaver(QObject* parent) : QObject(parent) {
    // One after another, so that the last save to a path is the one that stays.
    m_pool.setMaxThreadCount(1);
}

void ArticleSaver::save(const QString& path, DocumentFormat format, core::Article article,
                        core::ImageSource images) {
    write(path, [format, article = std::move(article), images = std::move(images)] {
        return written(format, article, images);
    });
}

void ArticleSaver::save(const QString& path, core::Report report) {
    write(path, [report = std::move(report)] { return core::toJson(report); });
}

void ArticleSaver::write(const QString& path, std::function<std::string()> contents) {
    auto* watcher = new QFutureWatcher<Expected<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const Expected<void> done = watcher->result();
        watcher->deleteLater();
        if (done) {
            Q_EMIT saved(path);
        } else {
            Q_EMIT failed(done.error());
        }
    });
    watcher->setFuture(QtConcurrent::run(
        &m_pool, [path, contents = std::move(contents)] { return writeWhole(path, contents()); }));
}

}  // namespace klartext::app
