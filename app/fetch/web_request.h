// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>
#include <memory>
#include <string>

#include "fetch/limits.h"
#include "fetch/page_request.h"

class QNetworkAccessManager;

namespace klartext::app {

/// Fetches a page by HTTP: follows redirects, keeps to the limits, refuses what is no text, and
/// unpacks the answer on the thread pool.
class WebRequest : public PageRequest {
    Q_OBJECT

public:
    WebRequest(QNetworkAccessManager& network, const QUrl& address, const FetchLimits& limits,
               QObject* parent = nullptr);
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
    std::unique_ptr<QNetworkReply, void (*)(QNetworkReply*)> m_reply;
    bool m_ended = false;
};

}  // namespace klartext::app
