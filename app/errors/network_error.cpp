// SPDX-License-Identifier: MIT
#include "errors/network_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkRequest>
#include <QUrl>
#include <algorithm>
#include <array>
#include <utility>

#include "errors/proxy_error.h"
#include "errors/retry_after.h"

namespace klartext::app {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Error", text); }

QString certificateFault(const QSslError& error) {
    switch (error.error()) {
        case QSslError::CertificateExpired:
            return translated(QT_TRANSLATE_NOOP("Error", "its certificate has expired."));
        case QSslError::CertificateNotYetValid:
            return translated(QT_TRANSLATE_NOOP("Error", "its certificate is not valid yet."));
        case QSslError::HostNameMismatch:
            return translated(
                QT_TRANSLATE_NOOP("Error", "its certificate was issued for another site."));
        case QSslError::SelfSignedCertificate:
            return translated(QT_TRANSLATE_NOOP("Error", "it vouches for its certificate itself."));
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return translated(
                QT_TRANSLATE_NOOP("Error", "nobody this computer trusts vouches for it."));
        case QSslError::CertificateRevoked:
            return translated(QT_TRANSLATE_NOOP("Error", "its certificate was withdrawn."));
        default:
            return translated(QT_TRANSLATE_NOOP("Error", "its certificate is not in order."));
    }
}

/// Of several faults the gravest for a reader: a wrong host or a date says more than a chain.
QString tlsDetail(const QList<QSslError>& errors) {
    for (const auto kind : {QSslError::HostNameMismatch, QSslError::CertificateExpired,
                            QSslError::CertificateNotYetValid, QSslError::CertificateRevoked}) {
        for (const QSslError& error : errors) {
            if (error.error() == kind) return certificateFault(error);
        }
    }
    // What the library says then is meant for its programmers.
    return errors.isEmpty()
               ? translated(QT_TRANSLATE_NOOP("Error", "the two sides found no common language."))
               : certificateFault(errors.first());
}

/// Only the text of OpenSSL says so: what came was no beginning of TLS at all.
bool isPlain(const QString& said) {
    return said.contains(QLatin1String("wrong version number")) ||
           said.contains(QLatin1String(":http request")) ||
           said.contains(QLatin1String(":https proxy request"));
}

/// The fault may be that of this computer's clock.
bool isAboutTime(const QList<QSslError>& errors) {
    return std::ranges::any_of(errors, [](const QSslError& error) {
        return error.error() == QSslError::CertificateExpired ||
               error.error() == QSslError::CertificateNotYetValid;
    });
}

Error tlsFault(const QString& host, const QString& said, const QList<QSslError>& errors) {
    if (!errors.isEmpty() || !isPlain(said)) {
        Error error = makeError(ErrorCode::Tls, host, tlsDetail(errors));
        if (!errors.isEmpty() && !isAboutTime(errors)) {
            error.suggestions = {
                translated(QT_TRANSLATE_NOOP("Error", "Check the address for typing mistakes.")),
                translated(
                    QT_TRANSLATE_NOOP("Error", "Try again later, or from another network."))};
        }
        return error;
    }
    Error plain =
        makeError(ErrorCode::Tls, host,
                  translated(QT_TRANSLATE_NOOP("Error", "it answers without any encryption.")));
    plain.suggestions = makeError(ErrorCode::NotHttp, host).suggestions;
    return plain;
}

std::optional<ErrorCode> codeOfStatus(int status) {
    switch (status) {
        case 401:
            return ErrorCode::NeedsLogin;
        case 403:
        case 451:
            return ErrorCode::Forbidden;
        case 404:
            return ErrorCode::NotFound;
        case 410:
            return ErrorCode::Gone;
        case 429:
            return ErrorCode::TooManyRequests;
        default:
            break;
    }
    if (status >= 500) return ErrorCode::ServerFault;
    if (status >= 300 || status == 204 || status == 205) return ErrorCode::HttpRefused;
    return std::nullopt;
}

ErrorCode codeOfConnection(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::HostNotFoundError:
            return ErrorCode::HostNotFound;
        case QNetworkReply::ConnectionRefusedError:
            return ErrorCode::ConnectionRefused;
        case QNetworkReply::TimeoutError:
            return ErrorCode::Timeout;
        case QNetworkReply::SslHandshakeFailedError:
            return ErrorCode::Tls;
        case QNetworkReply::OperationCanceledError:
            return ErrorCode::Cancelled;
        case QNetworkReply::TooManyRedirectsError:
            return ErrorCode::TooManyRedirects;
        case QNetworkReply::InsecureRedirectError:
        case QNetworkReply::ProtocolUnknownError:  // a redirect out of the web
            return ErrorCode::InsecureRedirect;
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::TemporaryNetworkFailureError:
            return ErrorCode::ConnectionLost;
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::UnknownNetworkError:
            return ErrorCode::Offline;
        default:
            return ErrorCode::NotHttp;
    }
}

bool isProxyError(QNetworkReply::NetworkError error) {
    return error >= QNetworkReply::ProxyConnectionRefusedError &&
           error <= QNetworkReply::UnknownProxyError;
}

ProxyFault proxyFault(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::ProxyConnectionRefusedError:
            return ProxyFault::Refused;
        case QNetworkReply::ProxyNotFoundError:
            return ProxyFault::NotFound;
        case QNetworkReply::ProxyTimeoutError:
            return ProxyFault::Slow;
        case QNetworkReply::ProxyConnectionClosedError:
            return ProxyFault::Closed;
        case QNetworkReply::UnknownProxyError:
            return ProxyFault::Odd;
        default:
            return ProxyFault::WantsLogin;
    }
}

/// Whether an answer by HTTP is surely the proxy's own. What it passes on has its marks, too.
/// https://www.rfc-editor.org/rfc/rfc9209
bool isOfProxy(const QNetworkReply& reply) {
    constexpr auto programs =
        std::to_array<const char*>({"squid", "tinyproxy", "privoxy", "3proxy"});
    const QByteArray server = reply.rawHeader("Server").toLower();
    return reply.hasRawHeader("X-Squid-Error") ||
           reply.rawHeader("Proxy-Status").contains("error=") ||
           std::ranges::any_of(programs,
                               [&](const char* program) { return server.startsWith(program); });
}

/// Who asks for a page without a secure connection hears the proxy as if it were the server.
std::optional<Error> refusalOfProxy(const QNetworkReply& reply, int status, const QString& host,
                                    const QString& proxy) {
    constexpr int forbidden = 403;
    constexpr int badGateway = 502;
    constexpr int unavailable = 503;
    constexpr int gatewayTimeout = 504;
    if (proxy.isEmpty() || reply.request().url().scheme() != QLatin1String("http")) return {};
    const bool isGateway =
        status == badGateway || status == unavailable || status == gatewayTimeout;
    if ((status != forbidden && !isGateway) || !isOfProxy(reply)) return {};
    return proxyError(isGateway ? ProxyFault::NoWay : ProxyFault::Forbids, host, proxy, status);
}

}  // namespace

std::optional<Error> networkError(const QNetworkReply& reply, const QString& host,
                                  const QList<QSslError>& tlsErrors, const QString& proxy) {
    const QNetworkReply::NetworkError error = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr int proxyAuthentication = 407;
    if (isProxyError(error) || status == proxyAuthentication) {
        return proxyError(proxyFault(error), host, proxy);
    }
    if (auto refusal = refusalOfProxy(reply, status, host, proxy)) return refusal;
    const bool isRedirect = status >= 300 && status < 400 && reply.hasRawHeader("Location") &&
                            error != QNetworkReply::NoError;
    if (const auto code = codeOfStatus(status); code && !isRedirect) {
        Error refused = makeError(*code, host, QString::number(status));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto wait = retryAfter(reply.rawHeader("Retry-After"), now);
        return wait ? askingForTime(std::move(refused), *wait, now) : refused;
    }
    if (error == QNetworkReply::NoError) return std::nullopt;
    const ErrorCode code = codeOfConnection(error);
    return code == ErrorCode::Tls ? tlsFault(host, reply.errorString(), tlsErrors)
                                  : makeError(code, host);
}

}  // namespace klartext::app
