// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <functional>

#include "core/report.h"
#include "errors/error.h"
#include "save/document.h"

namespace klartext::app {

/// Writes articles and reports to disk, whole or not at all, off the GUI thread. Several may be
/// under way, also to one path: the one begun last is what stays. The destructor waits until all
/// are written.
class ArticleSaver : public QObject {
    Q_OBJECT

public:
    explicit ArticleSaver(QObject* parent = nullptr);

    /// What stands at `path` is replaced.
    void save(const QString& path, const DocumentOptions& options, SourceArticle article,
              Renderers renderers = {});
    void save(const QString& path, core::Report report);
    void save(const QString& path, const QByteArray& bytes);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const klartext::app::Error& error);
    /// After either of them.
    void ended(const QString& path);

private:
    void write(const QString& path, std::function<Expected<QString>()> work);

    QThreadPool m_pool;
};

}  // namespace klartext::app
