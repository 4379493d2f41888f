// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>
#include <memory>
#include <string>

#include "fetch/cookie_source.h"
#include "fetch/limits.h"
#include "fetch/page_request.h"

namespace klartext::app {

/// Fetches a page by HTTP: follows redirects, keeps to the limits, refuses what is no text, and
/// unpacks the answer on the thread pool.
class WebRequest : public PageRequest {
    Q_OBJECT

public:
    /// `cookies`, where given, must outlive it. Each address on the way gets its own.
    WebRequest(const QUrl& address, const FetchLimits& limits,
               const CookieSource* cookies = nullptr, QObject* parent = nullptr);
    ~WebRequest() override;

    /// A header field of the answer; empty when there is none.
    [[nodiscard]] QByteArray answerHeader(const char* name) const;

private:
    void send(const QUrl& address);
    /// Whether the answer leads elsewhere and it is for this object to go there.
    [[nodiscard]] bool isRedirect() const;
    void follow();
    void onHeaders();
    void onReadyRead();
    void onReplyFinished();
    void onDecoded();
    void end(const FetchResult& result);
    void endWith(ErrorCode code, const QString& detail = {});
    void tooLarge();
    [[nodiscard]] std::string header(const char* name) const;

    FetchLimits m_limits;
    const CookieSource* m_cookies;
    int m_redirects = 0;
    QTimer m_silence;
    QTimer m_overall;
    QList<QSslError> m_tlsErrors;
    std::string m_bytes;
    QFutureWatcher<std::shared_ptr<const FetchResult>> m_decoding;
    // One of its own, so that no connection, login or cookie outlives the page.
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    bool m_ended = false;
};

}  // namespace klartext::app
