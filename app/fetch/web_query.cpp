// SPDX-License-Identifier: MIT
#include "fetch/web_query.h"

#include <QLocale>

namespace klartext::app {

namespace {

/// "de-DE, de;q=0.9, en;q=0.5": sites with several languages answer in the reader's.
QByteArray acceptLanguage() {
    const QString full = QLocale().bcp47Name();
    const QString primary = full.section(QLatin1Char('-'), 0, 0);
    QString value = full;
    if (primary != full) value += QLatin1String(", ") + primary + QLatin1String(";q=0.9");
    if (primary != QLatin1String("en")) value += QLatin1String(", en;q=0.5");
    return value.toLatin1();
}

}  // namespace

QNetworkRequest webQuery(const QUrl& address, const QByteArray& accept) {
    QUrl url = address;
    url.setUserInfo({});
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Mozilla/5.0 (X11; Linux) Klartext/" KLARTEXT_VERSION);
    request.setRawHeader("Accept", accept);
    request.setRawHeader("Accept-Language", acceptLanguage());
    // Qt 6.4 reads freed memory when a server breaks the rules of HTTP/2 (a frame that belongs to
    // nothing is enough), so any server could end the program. Each speaks HTTP/1.1 as well.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute}) {
        request.setAttribute(attribute, QNetworkRequest::Manual);
    }
    return request;
}

}  // namespace klartext::app
