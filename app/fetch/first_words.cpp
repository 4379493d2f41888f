// SPDX-License-Identifier: MIT
#include "fetch/first_words.h"

#include <QNetworkProxy>
#include <QUrl>
#include <algorithm>
#include <cctype>

#include "fetch/proxy_way.h"

namespace klartext::app {

namespace {

constexpr qsizetype longestBeginning = 256;
constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isDigit(char letter) { return std::isdigit(static_cast<unsigned char>(letter)) != 0; }

/// What stands for a sign in "HTTP/1.1 200": '0' any digit.
bool fits(char letter, char pattern) {
    return pattern == '0' ? isDigit(letter) : letter == pattern;
}

QByteArray question(const QNetworkRequest& request) {
    const QUrl url = request.url();
    QByteArray host = request.rawHeader("Host");
    if (host.isEmpty()) {
        host = url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1();
    }
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty()) path = "/";
    if (url.hasQuery()) path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return "GET " + path + " HTTP/1.1\r\nHost: " + host +
           "\r\nUser-Agent: " + request.rawHeader("User-Agent") + "\r\nConnection: close\r\n\r\n";
}

/// The way that the request went; through a proxy that speaks HTTP, in a tunnel.
QNetworkProxy wayTo(const QUrl& url) {
    QNetworkProxy proxy = proxyFor(url);
    if (speaksHttp(proxy)) proxy.setType(QNetworkProxy::HttpProxy);
    return proxy;
}

}  // namespace

bool mayBeHttp(std::string_view beginning) {
    // As tolerant as Qt.
    beginning.remove_prefix(std::min(beginning.find_first_not_of("\r\n"), beginning.size()));
    constexpr std::string_view pattern = "HTTP/0.0 000";
    for (std::size_t i = 0; i < std::min(beginning.size(), pattern.size()); ++i) {
        if (!fits(beginning[i], pattern[i])) return false;
    }
    if (beginning.size() <= pattern.size()) return true;
    const char after = beginning[pattern.size()];
    return after == ' ' || after == '\r' || after == '\n';
}

FirstWords::FirstWords(const QNetworkRequest& request, std::chrono::milliseconds patience,
                       QObject* parent)
    : QObject(parent) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_socket, &QSslSocket::readyRead, this, &FirstWords::listen);
    // What came before the end is heard first.
    const auto onGone = [this] {
        listen();
        end(false);
    };
    connect(&m_socket, &QSslSocket::disconnected, this, onGone, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::errorOccurred, this, onGone, Qt::QueuedConnection);
    m_patience.start(patience);
    m_socket.setProxy(wayTo(request.url()));
    ask(request);
}

void FirstWords::ask(const QNetworkRequest& request) {
    const auto send = [this, words = question(request)] { m_socket.write(words); };
    const QUrl url = request.url();
    if (url.scheme() == QLatin1String("https")) {
        const QString name = request.peerVerifyName();
        connect(&m_socket, &QSslSocket::encrypted, this, send);
        m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(httpsPort)),
                                        name.isEmpty() ? url.host() : name);
    } else {
        connect(&m_socket, &QSslSocket::connected, this, send);
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port(httpPort)));
    }
}

FirstWords::~FirstWords() { m_socket.disconnect(this); }

void FirstWords::listen() {
    if (m_ended) return;
    m_beginning += m_socket.read(longestBeginning - m_beginning.size());
    const std::string_view beginning(m_beginning.constData(),
                                     static_cast<std::size_t>(m_beginning.size()));
    if (!mayBeHttp(beginning)) {
        end(true);
    } else if (m_beginning.size() == longestBeginning || m_beginning.contains('\n')) {
        end(false);
    }
}

void FirstWords::end(bool isForeign) {
    if (m_ended) return;
    m_ended = true;
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT heard(isForeign);
}

}  // namespace klartext::app
