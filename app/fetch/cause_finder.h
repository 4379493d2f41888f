// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QString>
#include <QUrl>
#include <chrono>
#include <memory>

#include "errors/error.h"
#include "fetch/first_words.h"
#include "fetch/proxy_words.h"

namespace klartext::app {

/// Finds out why a server or a proxy gave no answer that Qt understands, by asking again.
class CauseFinder : public QObject {
    Q_OBJECT

public:
    /// `told` is what Qt makes of it, where there was no word of HTTP; `host` is who was asked,
    /// whatever address the request names. found() comes once, never before this returns, and
    /// after three times `patience` at the latest.
    CauseFinder(const QNetworkRequest& request, const QString& host, const Error& told,
                std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// Whether asking again may tell more of such an error.
    [[nodiscard]] static bool canTellMoreOf(const Error& error, const QUrl& address);

Q_SIGNALS:
    void found(const klartext::app::Error& why);

private:
    void askProxy();
    void onProxyHeard(const ProxyAnswer& answer);
    /// Asks the server itself, through a tunnel where there is a proxy. `otherwise` is told when
    /// it says nothing that is surely of another language.
    void askServer(const Error& otherwise);

    QNetworkRequest m_request;
    QString m_host;
    Error m_told;
    std::chrono::milliseconds m_patience;
    QNetworkProxy m_proxy;
    std::unique_ptr<ProxyWords> m_proxyWords;
    std::unique_ptr<FirstWords> m_firstWords;
};

}  // namespace klartext::app
