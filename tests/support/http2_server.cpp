// SPDX-License-Identifier: MIT
#include "support/http2_server.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>
#include <array>
#include <memory>

#include "support/http_server.h"

namespace klartext::test {

namespace {

/// https://www.rfc-editor.org/rfc/rfc9113#name-frame-definitions
enum FrameType : quint8 { Headers = 1, Settings = 4 };

constexpr quint8 acknowledged = 1;
constexpr int frameHead = 9;
constexpr QByteArrayView preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

QByteArray number(quint32 value) {
    std::array<char, 4> bytes{};
    qToBigEndian(value, bytes.data());
    return {bytes.data(), bytes.size()};
}

QByteArray frame(FrameType type, quint8 flags, quint32 stream, const QByteArray& payload) {
    return number(static_cast<quint32>(payload.size())).mid(1) + char(type) + char(flags) +
           number(stream) + payload;
}

}  // namespace

Http2Server::Http2Server(const QSslConfiguration& identity) {
    QSslConfiguration both = identity;
    both.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    m_server.setSslConfiguration(both);
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server,
                     [this] { onConnection(); });
}

QUrl Http2Server::url() const {
    return QUrl(QStringLiteral("https://127.0.0.1:%1/a").arg(m_server.serverPort()));
}

void Http2Server::onConnection() {
    while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection())) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const bool isHttp2 = socket->sslConfiguration().nextNegotiatedProtocol() ==
                             QSslConfiguration::ALPNProtocolHTTP2;
        if (isHttp2) socket->write(frame(Settings, 0, 0, {}));
        const auto buffer = std::make_shared<QByteArray>();
        const auto take = [this, socket, buffer, isHttp2] {
            buffer->append(socket->readAll());
            if (isHttp2) {
                read(*buffer, *socket);
            } else if (buffer->endsWith("\r\n\r\n")) {
                ++m_http1Requests;
                socket->write(HttpServer::response("200 OK", {"Content-Type: text/html"}, m_http1));
                socket->disconnectFromHost();
            }
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, take);
        take();
    }
}

void Http2Server::read(QByteArray& buffer, QTcpSocket& socket) {
    if (buffer.startsWith(preface)) buffer.remove(0, preface.size());
    while (buffer.size() >= frameHead) {
        const auto length =
            static_cast<qsizetype>(qFromBigEndian<quint32>(buffer.constData()) >> 8);
        if (buffer.size() < frameHead + length) return;
        const auto type = static_cast<quint8>(buffer.at(3));
        const auto flags = static_cast<quint8>(buffer.at(4));
        const auto stream = qFromBigEndian<quint32>(buffer.constData() + 5);
        buffer.remove(0, frameHead + length);
        if (type == Settings && (flags & acknowledged) == 0) {
            socket.write(frame(Settings, acknowledged, 0, {}));
        } else if (type == Headers) {
            ++m_http2Requests;
            if (m_handler) m_handler(socket, stream);
        }
    }
}

}  // namespace klartext::test
