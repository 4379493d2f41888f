// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <chrono>
#include <string_view>

namespace klartext::app {

/// Whether bytes are the beginning of an answer by HTTP, or may become one. Nothing may.
/// https://www.rfc-editor.org/rfc/rfc9112#name-status-line
[[nodiscard]] bool mayBeHttp(std::string_view beginning);

/// Asks a server once more, to hear what it says: Qt tells one that speaks another language like
/// one that closes the connection.
class FirstWords : public QObject {
    Q_OBJECT

public:
    /// Connects to where `request` leads, in the same way, and sends it without anything that tells
    /// who asks; through an HTTP proxy in a tunnel, so that nobody but the server is heard. heard()
    /// comes once, after `patience` at the latest.
    FirstWords(const QNetworkRequest& request, std::chrono::milliseconds patience,
               QObject* parent = nullptr);
    ~FirstWords() override;

Q_SIGNALS:
    /// Whether it surely was no HTTP. Not when nothing came.
    void heard(bool isForeign);

private:
    void ask(const QNetworkRequest& request);
    void listen();
    void end(bool isForeign);

    QByteArray m_beginning;
    QTimer m_patience;
    QSslSocket m_socket;
    bool m_ended = false;
};

}  // namespace klartext::app
