// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <string>

#include "core/report.h"
#include "core/writers.h"
#include "errors/error.h"

namespace klartext::app {

enum class DocumentFormat { Html, Markdown, PlainText };

/// Writes articles and reports to disk, whole or not at all, off the GUI thread. Several may be
/// under way, also to one path: the one begun last is what stays. The destructor waits until all
/// are written.
class ArticleSaver : public QObject {
    Q_OBJECT

public:
    explicit ArticleSaver(QObject* parent = nullptr);

    /// `images` is called on another thread; HTML embeds what it gives.
    void save(const QString& path, DocumentFormat format, core::Article article,
              core::ImageSource images);
    void save(const QString& path, core::Report report);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const klartext::app::Error& error);

private:
    void write(const QString& path, std::function<std::string()> contents);

    QThreadPool m_pool;
};

}  // namespace klartext::app
