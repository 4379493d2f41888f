// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "errors/error.h"
#include "save/document.h"

namespace klartext::app {

/// One article of many: got when its turn comes, so that only one is in memory at a time.
struct ExportItem {
    QString title;
    std::function<Expected<SourceArticle>()> load;  ///< called on another thread
};

struct ExportPlan {
    DocumentOptions options;
    QString folder;  ///< a file for each article, named by its title; never over another
    QString book;    ///< EPUB: all in one file at this path instead, or one beside it
    QString title;   ///< of that book
};

/// What an export came to.
struct ExportResult {
    struct Failure {
        QString title;
        Error error;
    };
    QStringList written;
    std::vector<Failure> failures;
    bool cancelled = false;
};

/// Writes several articles off the thread it lives on, each file whole or not at all. One export at
/// a time. The destructor cancels and waits.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(Renderers renderers, QObject* parent = nullptr);
    ~Exporter() override;

    /// Must not be called while one is running.
    void start(std::vector<ExportItem> items, ExportPlan plan);
    /// What is written already stays; finished() comes all the same.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// `done` of `total` are written; `title` is the one under way.
    void progressed(int done, int total, const QString& title);
    void finished(const klartext::app::ExportResult& result);

private:
    Renderers m_renderers;
    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_running = false;
};

}  // namespace klartext::app
