// SPDX-License-Identifier: MIT
#include "support/http_server.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <memory>
#include <utility>

namespace klartext::test {

HttpServer::HttpServer(const QHostAddress& address)
    : m_server(std::make_unique<QTcpServer>()), m_scheme("http") {
    listen(address);
}

HttpServer::HttpServer(const QSslConfiguration& identity, const QHostAddress& address)
    : m_scheme("https") {
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(identity);
    m_server = std::move(server);
    listen(address);
}

void HttpServer::listen(const QHostAddress& address) {
    m_server->listen(address);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { onConnection(); });
}

void HttpServer::on(const QByteArray& path, const Handler& handler) {
    m_handlers.insert(path, handler);
}

void HttpServer::serve(const QByteArray& path, const QByteArray& body,
                       const QByteArrayList& headers, const QByteArray& status) {
    on(path, [=](const Request&, QTcpSocket& socket) {
        QByteArrayList all = headers;
        all.append("Content-Length: " + QByteArray::number(body.size()));
        socket.write(response(status, all, body));
        socket.disconnectFromHost();
    });
}

void HttpServer::redirect(const QByteArray& path, const QByteArray& target) {
    serve(path, {}, {"Location: " + target}, "302 Found");
}

QUrl HttpServer::url(const QByteArray& path) const {
    return url(path, m_server->serverAddress().toString());
}

QUrl HttpServer::url(const QByteArray& path, const QString& host) const {
    return QUrl(QStringLiteral("%1://%2:%3%4")
                    .arg(QString::fromLatin1(m_scheme), host)
                    .arg(port())
                    .arg(QString::fromLatin1(path)));
}

QByteArray HttpServer::response(const QByteArray& status, const QByteArrayList& headers,
                                const QByteArray& body) {
    QByteArray answer = "HTTP/1.1 " + status + "\r\n";
    for (const QByteArray& header : headers) answer += header + "\r\n";
    return answer + "Connection: close\r\n\r\n" + body;
}

void HttpServer::onConnection() {
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        const auto head = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, head] {
            head->append(socket->readAll());
            if (head->endsWith("\r\n\r\n")) onRequest(std::exchange(*head, {}), *socket);
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_onConnected) m_onConnected(*socket);
    }
}

void HttpServer::onRequest(const QByteArray& head, QTcpSocket& socket) {
    const QByteArrayList lines = head.split('\n');
    Request request{lines.first().split(' ').value(1), {}};
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    m_requests.append(request);
    if (const auto handler = m_handlers.constFind(request.path); handler != m_handlers.constEnd()) {
        (*handler)(request, socket);
        return;
    }
    socket.write(response("404 Not Found", {"Content-Length: 0"}, {}));
    socket.disconnectFromHost();
}

}  // namespace klartext::test
