// SPDX-License-Identifier: MIT
#include "save/article_saver.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <utility>

#include "save/document_file.h"

namespace klartext::app {

ArticleSaver::ArticleSaver(QObject* parent) : QObject(parent) {
    // One after another, so that the last save to a path is the one that stays.
    m_pool.setMaxThreadCount(1);
}

void ArticleSaver::save(const QString& path, const DocumentOptions& options, SourceArticle article,
                        Renderers renderers) {
    write(path, [path, options, article = std::move(article), renderers = std::move(renderers)] {
        return writeDocument(path, article, options, renderers, Existing::Replace);
    });
}

void ArticleSaver::save(const QString& path, core::Report report) {
    write(path, [path, report = std::move(report)] {
        return writeFile(path, core::toJson(report), Existing::Replace);
    });
}

void ArticleSaver::save(const QString& path, const QByteArray& bytes) {
    write(path, [path, bytes] { return writeFile(path, bytes.toStdString(), Existing::Replace); });
}

void ArticleSaver::write(const QString& path, std::function<Expected<QString>()> work) {
    auto* watcher = new QFutureWatcher<Expected<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const Expected<QString> done = watcher->result();
        watcher->deleteLater();
        if (done) {
            Q_EMIT saved(path);
        } else {
            Q_EMIT failed(done.error());
        }
        Q_EMIT ended(path);
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, std::move(work)));
}

}  // namespace klartext::app
