// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace klartext::app {

/// A cookie of a site a person is logged in to (RFC 6265).
struct Cookie {
    QByteArray name;
    QByteArray value;
    QString domain;  ///< in lower case, without a dot at its begin
    QString path = QStringLiteral("/");
    QDateTime expires;     ///< invalid: never
    bool hostOnly = true;  ///< else also for the hosts below the domain
    bool secure = false;   ///< for https alone

    friend bool operator==(const Cookie&, const Cookie&) = default;
};

/// Whether the cookie goes along with a request of this address at this time.
[[nodiscard]] bool isFor(const Cookie& cookie, const QUrl& url, const QDateTime& now);

/// The value of the Cookie header for an address; empty when none goes there. Of cookies of one
/// name the one with the longest path comes first.
[[nodiscard]] QByteArray cookieHeader(const QList<Cookie>& cookies, const QUrl& url,
                                      const QDateTime& now);

/// What people call the site of a domain: "example.org" of "www.example.org".
[[nodiscard]] QString siteOfDomain(const QString& domain);

struct CookieFile {
    QList<Cookie> cookies;
    int broken = 0;  ///< lines that could not be read
    int beyond = 0;  ///< cookies that there was no room for
};
/// Reads and writes the format of Netscape's cookies.txt, which curl, wget and browser extensions
/// use. Cookies that would go to all sites of a country or an ending are counted as broken.
[[nodiscard]] CookieFile readCookieFile(const QByteArray& bytes);
[[nodiscard]] QByteArray writeCookieFile(const QList<Cookie>& cookies);

}  // namespace klartext::app
