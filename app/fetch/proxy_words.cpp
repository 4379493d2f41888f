// SPDX-License-Identifier: MIT
#include "fetch/proxy_words.h"

#include <QUrl>
#include <string_view>

#include "fetch/first_words.h"

namespace klartext::app {

namespace {

constexpr qsizetype longestBeginning = 256;
constexpr int httpsPort = 443;

QByteArray authorityOf(const QUrl& url) {
    return url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1();
}

// https://www.rfc-editor.org/rfc/rfc9110#name-connect
QByteArray question(const QNetworkProxy& proxy, const QNetworkRequest& request) {
    QUrl url = request.url().adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const bool isSecure = url.scheme() == QLatin1String("https");
    if (isSecure) url.setPort(url.port(httpsPort));
    const QByteArray target = isSecure ? authorityOf(url) : url.toEncoded(QUrl::FullyEncoded);
    QByteArray words = (isSecure ? "CONNECT " : "GET ") + target +
                       " HTTP/1.1\r\nHost: " + authorityOf(url) +
                       "\r\nUser-Agent: " + request.rawHeader("User-Agent") + "\r\n";
    if (!proxy.user().isEmpty()) {
        const QByteArray login = (proxy.user() + QLatin1Char(':') + proxy.password()).toUtf8();
        words += "Proxy-Authorization: Basic " + login.toBase64() + "\r\n";
    }
    return words + "Connection: close\r\n\r\n";
}

/// The line of the status, once it is whole; empty before.
QByteArray statusLine(QByteArray beginning) {
    while (beginning.startsWith('\r') || beginning.startsWith('\n')) beginning.remove(0, 1);
    const qsizetype end = beginning.indexOf('\n');
    return end < 0 ? QByteArray() : beginning.left(end);
}

}  // namespace

ProxyWords::ProxyWords(const QNetworkProxy& proxy, const QNetworkRequest& request,
                       std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(ProxyAnswer::Kind::Silent); });
    connect(&m_socket, &QTcpSocket::connected, this,
            [this, words = question(proxy, request)] { m_socket.write(words); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyWords::listen);
    // What came before the end is heard first.
    connect(&m_socket, &QTcpSocket::disconnected, this, &ProxyWords::onGone, Qt::QueuedConnection);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyWords::onGone, Qt::QueuedConnection);
    m_patience.start(patience);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

ProxyWords::~ProxyWords() { m_socket.disconnect(this); }

void ProxyWords::listen() {
    if (m_ended) return;
    m_beginning += m_socket.read(longestBeginning - m_beginning.size());
    const std::string_view beginning(m_beginning.constData(),
                                     static_cast<std::size_t>(m_beginning.size()));
    const QByteArray line = statusLine(m_beginning);
    if (!mayBeHttp(beginning)) {
        end(ProxyAnswer::Kind::Foreign);
    } else if (!line.isEmpty()) {
        constexpr qsizetype statusBegin = 9;  // behind "HTTP/1.1 "
        constexpr qsizetype statusSize = 3;
        end(ProxyAnswer::Kind::Http, line.mid(statusBegin, statusSize).toInt());
    } else if (m_beginning.size() == longestBeginning) {
        end(ProxyAnswer::Kind::Foreign);
    }
}

void ProxyWords::onGone() {
    listen();
    switch (m_socket.error()) {
        case QAbstractSocket::HostNotFoundError:
            return end(ProxyAnswer::Kind::NotFound);
        case QAbstractSocket::ConnectionRefusedError:
        case QAbstractSocket::NetworkError:
            return end(ProxyAnswer::Kind::Refused);
        default:
            return end(ProxyAnswer::Kind::Closed);
    }
}

void ProxyWords::end(ProxyAnswer::Kind kind, int status) {
    if (m_ended) return;
    m_ended = true;
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT heard({kind, status});
}

}  // namespace klartext::app
