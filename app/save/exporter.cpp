// SPDX-License-Identifier: MIT
#include "save/exporter.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <utility>

#include "save/document_file.h"

namespace klartext::app {

namespace {

/// Runs one export on a thread of the pool.
class ExportRun {
public:
    using Progress = std::function<void(int done, const QString& title)>;

    ExportRun(const std::vector<ExportItem>& items, const ExportPlan& plan,
              const Renderers& renderers, std::stop_token stop, Progress progress)
        : m_items(items),
          m_plan(plan),
          m_renderers(renderers),
          m_stop(std::move(stop)),
          m_progress(std::move(progress)) {
        m_plan.options.stop = m_stop;
    }

    ExportResult run() {
        for (const ExportItem& item : m_items) {
            if (m_stop.stop_requested()) break;
            m_progress(m_done, item.title);
            take(item);
            ++m_done;
        }
        if (!m_stop.stop_requested() && !m_plan.book.isEmpty() && !m_chapters.empty()) bind();
        m_progress(m_done, {});
        m_result.cancelled = m_stop.stop_requested();
        return std::move(m_result);
    }

private:
    void take(const ExportItem& item) {
        auto source = item.load();
        if (!source) {
            m_result.failures.push_back({item.title, source.error()});
        } else if (m_plan.book.isEmpty()) {
            const QString path = documentPath(m_plan.folder, source->extraction->metadata.title,
                                              m_plan.options.format);
            note(item.title,
                 writeDocument(path, *source, m_plan.options, m_renderers, Existing::Number));
        } else {
            m_chapters.push_back(std::move(*source));
        }
    }

    void bind() {
        note(m_plan.title, makeBook(m_chapters, m_plan.options, m_renderers, m_plan.title)
                               .and_then([&](const std::string& bytes) {
                                   return writeFile(m_plan.book, bytes, Existing::Number);
                               }));
    }

    void note(const QString& title, const Expected<QString>& written) {
        if (written) {
            m_result.written.append(*written);
        } else if (!m_stop.stop_requested()) {
            m_result.failures.push_back({title, written.error()});
        }
    }

    const std::vector<ExportItem>& m_items;
    ExportPlan m_plan;
    const Renderers& m_renderers;
    std::stop_token m_stop;
    Progress m_progress;
    int m_done = 0;
    ExportResult m_result;
    std::vector<SourceArticle> m_chapters;
};

}  // namespace

Exporter::Exporter(Renderers renderers, QObject* parent)
    : QObject(parent), m_renderers(std::move(renderers)) {
    m_pool.setMaxThreadCount(1);
}

Exporter::~Exporter() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Exporter::start(std::vector<ExportItem> items, ExportPlan plan) {
    m_running = true;
    m_stop = std::stop_source();
    const auto total = static_cast<int>(items.size());
    auto* watcher = new QFutureWatcher<ExportResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_running = false;
        const ExportResult result = watcher->result();
        watcher->deleteLater();
        Q_EMIT finished(result);
    });
    const auto tell = [this, total](int done, const QString& title) {
        QMetaObject::invokeMethod(
            this, [this, done, total, title] { Q_EMIT progressed(done, total, title); },
            Qt::QueuedConnection);
    };
    watcher->setFuture(QtConcurrent::run(
        &m_pool, [items = std::move(items), plan = std::move(plan), renderers = m_renderers,
                  stop = m_stop.get_token(),
                  tell] { return ExportRun(items, plan, renderers, stop, tell).run(); }));
}

void Exporter::cancel() { m_stop.request_stop(); }

}  // namespace klartext::app
