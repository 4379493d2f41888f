// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>

namespace klartext::app {

/// What a proxy did when it was asked.
struct ProxyAnswer {
    enum class Kind { Refused, NotFound, Silent, Closed, Foreign, Http };
    Kind kind = Kind::Silent;
    int status = 0;  ///< of Http
};

/// Asks a proxy that speaks HTTP once more to pass something on, to hear what it says itself: of a
/// tunnel that it does not make, Qt tells hardly anything.
class ProxyWords : public QObject {
    Q_OBJECT

public:
    /// Asks for a tunnel to where an https request leads, or for the http address itself, without
    /// anything that tells who asks but the login that the proxy's settings hold. heard() comes
    /// once, after `patience` at the latest.
    ProxyWords(const QNetworkProxy& proxy, const QNetworkRequest& request,
               std::chrono::milliseconds patience, QObject* parent = nullptr);
    ~ProxyWords() override;

Q_SIGNALS:
    void heard(const klartext::app::ProxyAnswer& answer);

private:
    void listen();
    void onGone();
    void end(ProxyAnswer::Kind kind, int status = 0);

    QByteArray m_beginning;
    QTimer m_patience;
    QTcpSocket m_socket;
    bool m_ended = false;
};

}  // namespace klartext::app
