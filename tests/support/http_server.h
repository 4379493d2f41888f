// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpSocket;

namespace klartext::test {

/// A web server on the loopback address that answers as it is told, well or badly. Runs in the
/// event loop of its thread.
class HttpServer {
public:
    struct Request {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers;  ///< names in lower case
    };
    /// Writes to the socket what and when it likes.
    using Handler = std::function<void(const Request&, QTcpSocket&)>;

    explicit HttpServer(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));
    /// By https, with the certificate of `identity`.
    explicit HttpServer(const QSslConfiguration& identity,
                        const QHostAddress& address = QHostAddress(QHostAddress::LocalHost));

    void on(const QByteArray& path, const Handler& handler);
    /// Answers with `body` and its right length, then closes the connection.
    void serve(const QByteArray& path, const QByteArray& body, const QByteArrayList& headers = {},
               const QByteArray& status = "200 OK");
    /// Does this with every connection, before anything is asked for on it.
    void onConnected(const std::function<void(QTcpSocket&)>& action) { m_onConnected = action; }
    void redirect(const QByteArray& path, const QByteArray& target);

    /// By the address that it listens at.
    [[nodiscard]] QUrl url(const QByteArray& path) const;
    /// The same under another name of this computer.
    [[nodiscard]] QUrl url(const QByteArray& path, const QString& host) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// What was asked for so far.
    [[nodiscard]] const QList<Request>& requests() const { return m_requests; }

    [[nodiscard]] static QByteArray response(const QByteArray& status,
                                             const QByteArrayList& headers, const QByteArray& body);

private:
    void onConnection();
    void onRequest(const QByteArray& head, QTcpSocket& socket);

    void listen(const QHostAddress& address);

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_scheme;
    std::function<void(QTcpSocket&)> m_onConnected;
    QHash<QByteArray, Handler> m_handlers;
    QList<Request> m_requests;
};

}  // namespace klartext::test
