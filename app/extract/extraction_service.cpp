// SPDX-License-Identifier: MIT
#include "extract/extraction_service.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <utility>

namespace klartext::app {

/// One extraction with a stop source of its own. Deleting it stops the work.
class ExtractionService::Request : public QObject {
public:
    Request(QThreadPool& pool, SharedPage page, std::vector<core::Fingerprints> siblings,
            ExtractionService& service)
        : QObject(&service) {
        connect(&m_watcher, &QFutureWatcherBase::finished, &service, [this, &service] {
            const SharedExtraction extraction = m_watcher.result();
            service.cancel();
            Q_EMIT service.extracted(extraction);
        });
        m_watcher.setFuture(QtConcurrent::run(
            &pool,
            [page = std::move(page), siblings = std::move(siblings), token = m_stop.get_token(),
             extract = service.m_extractor, followUp = service.m_followUp]() -> SharedExtraction {
                core::ExtractOptions options;
                options.siblings = siblings;
                options.stop = token;
                const auto result =
                    std::make_shared<const core::Extraction>(extract(*page, options));
                if (followUp && !token.stop_requested()) followUp(result);
                return result;
            }));
    }
    ~Request() override { m_stop.request_stop(); }
    Request(const Request&) = delete;
    Request& operator=(const Request&) = delete;

    void giveUp() {
        m_stop.request_stop();
        m_watcher.disconnect();
        deleteLater();
    }

private:
    std::stop_source m_stop;
    QFutureWatcher<SharedExtraction> m_watcher;
};

ExtractionService::ExtractionService(Extractor extractor, QObject* parent)
    : QObject(parent), m_extractor(std::move(extractor)) {}

ExtractionService::~ExtractionService() { cancel(); }

void ExtractionService::extract(SharedPage page, std::vector<core::Fingerprints> siblings) {
    cancel();
    m_current = new Request(m_pool, std::move(page), std::move(siblings), *this);
}

void ExtractionService::cancel() {
    if (m_current) m_current->giveUp();
    m_current = nullptr;
}

}  // namespace klartext::app
