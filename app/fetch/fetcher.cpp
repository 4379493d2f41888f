// SPDX-License-Identifier: MIT
#include "fetch/fetcher.h"

#include "fetch/file_request.h"
#include "fetch/web_request.h"

namespace klartext::app {

/// A request is let go of while it emits, so it cannot be deleted at once.
void Fetcher::DeleteLater::operator()(PageRequest* request) const {
    request->disconnect();
    request->deleteLater();
}

Fetcher::Fetcher(const FetchLimits& limits, QObject* parent) : QObject(parent), m_limits(limits) {}

Fetcher::~Fetcher() = default;

void Fetcher::fetch(const QUrl& address) {
    m_request.reset(newRequest(address));
    connect(m_request.get(), &PageRequest::progressed, this, &Fetcher::progressed);
    connect(m_request.get(), &PageRequest::finished, this, &Fetcher::onFinished);
}

void Fetcher::cancel() { m_request.reset(); }

PageRequest* Fetcher::newRequest(const QUrl& address) {
    if (address.isLocalFile()) return new FileRequest(address.toLocalFile(), this);
    return new WebRequest(address, m_limits, m_cookies, this);
}

void Fetcher::onFinished(const FetchResult& result) {
    const auto ended = std::move(m_request);
    Q_EMIT finished(result);
}

}  // namespace klartext::app
