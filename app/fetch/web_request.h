// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>
#include <memory>
#include <optional>
#include <string>

#include "fetch/answer.h"
#include "fetch/cause_finder.h"
#include "fetch/cookie_source.h"
#include "fetch/host_names.h"
#include "fetch/limits.h"
#include "fetch/page_request.h"

namespace klartext::app {

/// Which addresses on the way to a page have to be of the internet, see findPublicWay(). All that
/// are asked for are looked up through `names`, and asked where they were found.
struct FetchGuard {
    /// Must outlive the request; null for none.
    const HostNames* names = nullptr;
    /// Only those that a site of the internet leads to, for what the person named.
    bool redirectsOnly = false;
};

/// Fetches a page by HTTP: follows redirects, keeps to the limits, refuses what is no text, and
/// unpacks the answer on the thread pool. Where the connection breaks off late, the error brings
/// what had come (Error::arrived).
class WebRequest : public PageRequest {
    Q_OBJECT

public:
    /// `cookies`, where given, must outlive it. Each address on the way gets its own.
    WebRequest(const QUrl& address, const FetchLimits& limits,
               const CookieSource* cookies = nullptr, QObject* parent = nullptr,
               const FetchGuard& guard = {});
    ~WebRequest() override;

    /// A header field of the answer; empty when there is none.
    [[nodiscard]] QByteArray answerHeader(const char* name) const;

private:
    void ask(const QUrl& address);
    void askAnywhere();
    void askInternet();
    void send();
    [[nodiscard]] QNetworkRequest query() const;
    /// Lets go of a reply that is speaking just now.
    void dropReply();
    /// Whether the answer leads elsewhere.
    [[nodiscard]] bool isRedirect() const;
    void follow();
    void onHeaders();
    void onReadyRead();
    void onReplyFinished();
    /// Finds out more of an answer that Qt understood nothing of, where that can be.
    void findCause(const Error& told);
    void decode(const std::optional<Error>& broken);
    void end(const FetchResult& result);
    void endWith(ErrorCode code, const QString& detail = {});
    /// The answer breaks off: what came of it is looked at.
    void breakOff(const Error& why);
    void onTimeout();
    [[nodiscard]] int status() const;
    [[nodiscard]] std::string header(const char* name) const;

    FetchLimits m_limits;
    const CookieSource* m_cookies;
    FetchGuard m_guard;
    bool m_isGuarded;                 ///< what is asked for has to be of the internet
    bool m_isNearby = false;          ///< what is asked for is not
    QUrl m_address;                   ///< what is being asked for
    QList<QHostAddress> m_addresses;  ///< where it was not asked for yet
    int m_redirects = 0;
    QTimer m_silence;
    QTimer m_overall;
    QList<QSslError> m_tlsErrors;
    std::string m_bytes;
    QFutureWatcher<std::shared_ptr<const FetchResult>> m_decoding;
    // One of its own, so that no connection, login or cookie outlives the page.
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    std::unique_ptr<CauseFinder> m_cause;
    bool m_ended = false;
};

}  // namespace klartext::app
