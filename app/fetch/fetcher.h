// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

#include "fetch/cookie_source.h"
#include "fetch/host_names.h"
#include "fetch/limits.h"
#include "fetch/network_state.h"
#include "fetch/page_request.h"

namespace klartext::app {

struct FetchGuard;

/// Gets pages from the web and from files, one at a time: a newer request replaces an older one,
/// which then is never heard of again. Nothing blocks; results come with the event loop.
class Fetcher : public QObject {
    Q_OBJECT

public:
    explicit Fetcher(const FetchLimits& limits = {}, QObject* parent = nullptr);
    ~Fetcher() override;

    /// An http, https or file address, see locate().
    void fetch(const QUrl& address);
    /// The same for what a person names: from the internet nothing leads to this computer or its
    /// network. Where the hosts on the way lie is noted in `names`, which must outlive the request.
    void fetchNamed(const QUrl& address, const HostNames& names);
    /// The same for what a page of the internet names: nothing is asked for on this computer or in
    /// its network, see findPublicWay(). `names` must outlive the request.
    void fetchForPage(const QUrl& address, const HostNames& names);
    /// Gives a running request up; it is never heard of again.
    void cancel();
    /// What requests to sites take along; null for nothing. Must outlive the fetcher.
    void setCookies(const CookieSource* cookies) { m_cookies = cookies; }
    /// What tells how the network is; failures are told in its light. Called on this thread.
    void setNetworkState(const std::function<NetworkState()>& state) { m_state = state; }
    [[nodiscard]] bool isRunning() const { return m_request != nullptr; }

Q_SIGNALS:
    /// A site is about to be asked for this address: the one that was given, or where that leads.
    void asking(const QUrl& address);
    /// `total` is -1 when unknown.
    void progressed(qint64 received, qint64 total);
    void finished(const klartext::app::FetchResult& result);

private:
    struct DeleteLater {
        void operator()(PageRequest* request) const;
    };
    void start(const QUrl& address, const FetchGuard& guard);
    [[nodiscard]] PageRequest* newRequest(const QUrl& address, const FetchGuard& guard);
    void onFinished(const FetchResult& result);

    FetchLimits m_limits;
    const CookieSource* m_cookies = nullptr;
    std::function<NetworkState()> m_state = [] { return NetworkState(); };
    QUrl m_address;
    std::unique_ptr<PageRequest, DeleteLater> m_request;
};

}  // namespace klartext::app
