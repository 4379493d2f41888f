// SPDX-License-Identifier: MIT
#include "cookies/cookie.h"

#include <QHostAddress>
#include <algorithm>

namespace klartext::app {

namespace {

constexpr qsizetype mostCookies = 20'000;
constexpr qsizetype longestCookie = 8192;

// RFC 6265, 5.1.3
bool domainMatches(const Cookie& cookie, const QString& host) {
    if (host == cookie.domain) return true;
    return !cookie.hostOnly && host.endsWith(QLatin1Char('.') + cookie.domain) &&
           QHostAddress(host).isNull();
}

// RFC 6265, 5.1.4
bool pathMatches(const QString& cookiePath, const QString& path) {
    if (path == cookiePath) return true;
    return path.startsWith(cookiePath) && (cookiePath.endsWith(QLatin1Char('/')) ||
                                           path.at(cookiePath.size()) == QLatin1Char('/'));
}

/// Nothing that could begin another header or another cookie.
bool isClean(const QByteArray& text) {
    return std::ranges::none_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == ';'; });
}

/// Whether it could be a host: a line that begins with "#" is a remark.
bool isHost(const QString& domain) {
    return !domain.isEmpty() && std::ranges::none_of(domain, [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20 || QStringLiteral("#;/\\\"<>").contains(c);
    });
}

bool isSound(const Cookie& cookie) {
    const bool isTooWide = !cookie.hostOnly && siteOfDomain(cookie.domain).count(QLatin1Char('.')) >
                                                   cookie.domain.count(QLatin1Char('.'));
    const bool isEnding = !cookie.hostOnly && !cookie.domain.contains(QLatin1Char('.'));
    return !cookie.name.isEmpty() && isHost(cookie.domain) && isClean(cookie.name) &&
           isClean(cookie.value) && !cookie.name.contains('=') &&
           cookie.path.startsWith(QLatin1Char('/')) &&
           cookie.name.size() + cookie.value.size() <= longestCookie && !isTooWide && !isEnding;
}

/// domain, whether for hosts below, path, secure, expiry, name, value: apart by tabs.
bool readLine(QByteArray line, Cookie& cookie) {
    const QByteArray httpOnly("#HttpOnly_");
    if (line.startsWith(httpOnly)) line = line.mid(httpOnly.size());
    const QList<QByteArray> fields = line.split('\t');
    if (fields.size() < 6) return false;
    QString domain = QString::fromUtf8(fields.at(0)).trimmed().toLower();
    cookie.hostOnly = fields.at(1).trimmed().toUpper() != "TRUE";
    if (domain.startsWith(QLatin1Char('.'))) {
        domain = domain.mid(1);
        cookie.hostOnly = false;
    }
    cookie.domain = domain;
    cookie.path = QString::fromUtf8(fields.at(2));
    cookie.secure = fields.at(3).trimmed().toUpper() == "TRUE";
    bool isTime = false;
    const double expires = fields.at(4).trimmed().toDouble(&isTime);
    if (!isTime || expires < 0 || expires > 1e13) return false;
    if (expires >= 1) {
        cookie.expires = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(expires), Qt::UTC);
    }
    cookie.name = fields.at(5);
    cookie.value = fields.value(6);
    return isSound(cookie);
}

}  // namespace

bool isFor(const Cookie& cookie, const QUrl& url, const QDateTime& now) {
    const bool isSecure = url.scheme() == QLatin1String("https");
    if (!isSecure && (cookie.secure || url.scheme() != QLatin1String("http"))) return false;
    if (cookie.expires.isValid() && cookie.expires <= now) return false;
    const QString path = url.path(QUrl::FullyEncoded);
    return domainMatches(cookie, url.host().toLower()) &&
           pathMatches(cookie.path, path.isEmpty() ? QStringLiteral("/") : path);
}

QByteArray cookieHeader(const QList<Cookie>& cookies, const QUrl& url, const QDateTime& now) {
    QList<Cookie> matching;
    std::ranges::copy_if(cookies, std::back_inserter(matching),
                         [&](const Cookie& cookie) { return isFor(cookie, url, now); });
    std::ranges::stable_sort(
        matching, [](const Cookie& a, const Cookie& b) { return a.path.size() > b.path.size(); });
    QByteArray header;
    for (const Cookie& cookie : matching) {
        if (!header.isEmpty()) header += "; ";
        header += cookie.name + '=' + cookie.value;
    }
    return header;
}

QString siteOfDomain(const QString& domain) {
    const QStringList labels = domain.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    if (labels.size() <= 2 || !QHostAddress(domain).isNull()) {
        // "co.uk" is an ending and no site.
        static const QStringList endings = QStringLiteral(
                                               "ac co com edu gen go gob gov govt id ltd me mil ne "
                                               "net nhs nom or org plc sch web")
                                               .split(QLatin1Char(' '));
        const bool isEnding =
            labels.size() == 2 && labels.at(1).size() == 2 && endings.contains(labels.at(0));
        return isEnding ? QLatin1Char('.') + domain : domain;
    }
    const QString tail = labels.mid(labels.size() - 2).join(QLatin1Char('.'));
    const int parts = siteOfDomain(tail) == tail ? 2 : 3;
    return labels.mid(labels.size() - parts).join(QLatin1Char('.'));
}

CookieFile readCookieFile(const QByteArray& bytes) {
    CookieFile file;
    for (QByteArray line : bytes.split('\n')) {
        while (line.endsWith('\r')) line.chop(1);
        if (line.trimmed().isEmpty() || (line.startsWith('#') && !line.startsWith("#HttpOnly_"))) {
            continue;
        }
        Cookie cookie;
        if (!readLine(line, cookie)) {
            ++file.broken;
        } else if (file.cookies.size() < mostCookies) {
            file.cookies.append(cookie);
        } else {
            ++file.beyond;
        }
    }
    return file;
}

QByteArray writeCookieFile(const QList<Cookie>& cookies) {
    QByteArray bytes("# Netscape HTTP Cookie File\n");
    for (const Cookie& cookie : cookies) {
        const qint64 expires = cookie.expires.isValid() ? cookie.expires.toSecsSinceEpoch() : 0;
        bytes += QByteArrayList{(cookie.hostOnly ? QByteArray() : QByteArray(".")) +
                                    cookie.domain.toUtf8(),
                                cookie.hostOnly ? "FALSE" : "TRUE",
                                cookie.path.toUtf8(),
                                cookie.secure ? "TRUE" : "FALSE",
                                QByteArray::number(expires),
                                cookie.name,
                                cookie.value}
                     .join('\t') +
                 '\n';
    }
    return bytes;
}

}  // namespace klartext::app
