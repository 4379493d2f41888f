// SPDX-License-Identifier: MIT
#include "fetch/redirect.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <string_view>

#include "fetch/public_address.h"

namespace klartext::app {

namespace {

bool isSecure(const QUrl& url) { return url.scheme() == QLatin1String("https"); }

bool isWeb(const QUrl& url) {
    return (isSecure(url) || url.scheme() == QLatin1String("http")) && !url.host().isEmpty();
}

bool isInLocalNetwork(const QString& host) {
    const QHostAddress address(host);
    return !address.isNull() && !isPublic(address);
}

/// "http://wifi.example/captive/", "http://hotspot.example/": whole words of the host and the path.
bool isNamedLikeALogin(const QUrl& url) {
    static const QRegularExpression words(
        QStringLiteral("(?:^|[^a-z])(?:captive|captiveportal|hotspot|wi-?fi|wlan|"
                       "guest-?(?:portal|login)|splash|walled-?garden)(?:$|[^a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(url.host() + url.path()).hasMatch();
}

}  // namespace

Expected<QUrl> redirectTarget(const QUrl& from, const QByteArray& location) {
    QUrl target = from.resolved(QUrl::fromEncoded(location.trimmed()));
    target.setUserInfo({});
    if (!target.hasFragment() && from.hasFragment()) {
        target.setFragment(from.fragment(QUrl::FullyEncoded), QUrl::StrictMode);
    }
    const QString shown =
        target.isValid() ? target.toDisplayString() : QString::fromLatin1(location);
    if (!target.isValid() || !isWeb(target)) {
        return unexpected(ErrorCode::ForeignRedirect, from.host(), shown);
    }
    if (isSecure(from) && !isSecure(target)) {
        return unexpected(ErrorCode::InsecureRedirect, from.host(), shown);
    }
    return target;
}

bool isLoginRedirect(const QUrl& asked, const QUrl& target) {
    if (target.host().isEmpty() || asked.host() == target.host()) return false;
    const bool askedLocally =
        isInLocalNetwork(asked.host()) || !asked.host().contains(QLatin1Char('.'));
    if (!askedLocally && isInLocalNetwork(target.host())) return true;
    const QString told = target.query(QUrl::FullyDecoded);
    return isNamedLikeALogin(target) && told.contains(asked.host());
}

bool isLoginAnswer(int status, std::string_view bytes) {
    constexpr int networkAuthenticationRequired = 511;
    constexpr std::size_t head = 64 * 1024;
    return status == networkAuthenticationRequired ||
           bytes.substr(0, head).find("<WISPAccessGatewayParam") != std::string_view::npos;
}

}  // namespace klartext::app
