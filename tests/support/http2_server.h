// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QUrl>
#include <functional>

class QSslConfiguration;
class QTcpSocket;

namespace klartext::test {

/// A web server that speaks HTTP/2 (RFC 9113) on the loopback address, frame by frame as it is
/// told; to clients that do not, it speaks HTTP/1.1.
class Http2Server {
public:
    /// Answers the request on `stream`.
    using Handler = std::function<void(QTcpSocket& socket, quint32 stream)>;

    explicit Http2Server(const QSslConfiguration& identity);

    void onRequest(const Handler& handler) { m_handler = handler; }
    /// What HTTP/1.1 clients get.
    void serveHttp1(const QByteArray& body) { m_http1 = body; }

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int requestsByHttp2() const { return m_http2Requests; }
    [[nodiscard]] int requestsByHttp1() const { return m_http1Requests; }

private:
    void onConnection();
    void read(QByteArray& buffer, QTcpSocket& socket);

    QSslServer m_server;
    Handler m_handler;
    QByteArray m_http1;
    int m_http2Requests = 0;
    int m_http1Requests = 0;
};

}  // namespace klartext::test
