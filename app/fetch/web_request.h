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

#include "fetch/limits.h"
#include "fetch/page_request.h"

namespace klartext::app {

/// Fetches a page by HTTP: follows redirects, keeps to the limits, refuses what is no text, and
/// unpacks the answer on the thread pool.
class WebRequest : public PageRequest {
    Q_OBJECT

public:
    WebRequest(const QUrl& address, const FetchLimits& limits, QObject* parent = nullptr);
    ~WebRequest() override;

private:
    void onHeaders();
    void onReadyRead();
    void onReplyFinished();
    void onDecoded();
    void end(const FetchResult& result);
    void endWith(ErrorCode code, const QString& detail = {});
    void tooLarge();
    [[nodiscard]] std::string header(const char* name) const;

    FetchLimits m_limits;
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
