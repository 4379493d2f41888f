// SPDX-License-Identifier: MIT
#include "fetch/fetcher.h"

#include <algorithm>

#include "fetch/file_name.h"
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

void Fetcher::fetch(const QUrl& address) { start(address, {}); }

void Fetcher::fetchNamed(const QUrl& address, const HostNames& names) {
    start(address, {&names, true});
}

void Fetcher::fetchForPage(const QUrl& address, const HostNames& names) {
    start(address, {&names});
}

void Fetcher::start(const QUrl& address, const FetchGuard& guard) {
    m_address = address;
    m_request.reset(newRequest(address, guard));
    connect(m_request.get(), &PageRequest::sentOn, this, &Fetcher::asking);
    connect(m_request.get(), &PageRequest::progressed, this, &Fetcher::progressed);
    connect(m_request.get(), &PageRequest::finished, this, &Fetcher::onFinished);
    if (!address.isLocalFile()) Q_EMIT asking(address);
}

void Fetcher::cancel() { m_request.reset(); }

PageRequest* Fetcher::newRequest(const QUrl& address, const FetchGuard& guard) {
    if (address.isLocalFile()) return new FileRequest(filePath(address), this);
    FetchLimits limits = m_limits;
    // It is tried all the same: the system may be wrong, as in containers and behind some VPNs.
    if (!m_state().isOnline) limits.silence = std::min(limits.silence, limits.offlineSilence);
    return new WebRequest(address, limits, m_cookies, this, guard);
}

void Fetcher::onFinished(const FetchResult& result) {
    const auto ended = std::move(m_request);
    if (result) {
        Q_EMIT finished(result);
    } else {
        Q_EMIT finished(tl::make_unexpected(explained(result.error(), m_address, m_state())));
    }
}

}  // namespace klartext::app
