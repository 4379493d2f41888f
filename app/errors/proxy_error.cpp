// SPDX-License-Identifier: MIT
#include "errors/proxy_error.h"

#include <QCoreApplication>
#include <QStringList>

namespace klartext::app {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Error", text); }

/// %1 is the proxy.
const char* wordsOf(ProxyFault fault) {
    switch (fault) {
        case ProxyFault::Refused:
            return QT_TRANSLATE_NOOP("Error", "“%1” accepts no connection.");
        case ProxyFault::NotFound:
            return QT_TRANSLATE_NOOP("Error", "nothing named “%1” was found.");
        case ProxyFault::Slow:
            return QT_TRANSLATE_NOOP("Error", "“%1” took too long to answer.");
        case ProxyFault::Closed:
            return QT_TRANSLATE_NOOP("Error", "“%1” closed the connection.");
        case ProxyFault::Odd:
            return QT_TRANSLATE_NOOP("Error", "“%1” does not do as a proxy server should.");
        case ProxyFault::WantsLogin:
            return QT_TRANSLATE_NOOP("Error", "“%1” asks for a name and a password.");
        case ProxyFault::Forbids:
            return QT_TRANSLATE_NOOP("Error", "“%1” lets nobody through to it.");
        case ProxyFault::NoWay:
            return QT_TRANSLATE_NOOP("Error", "“%1” did not get through to it.");
        case ProxyFault::Foreign:
            return QT_TRANSLATE_NOOP("Error", "what “%1” answers is not the language of the web.");
    }
    return "";
}

/// What to do beside looking at the settings.
QStringList advice(ProxyFault fault) {
    switch (fault) {
        case ProxyFault::WantsLogin:
            return {translated(QT_TRANSLATE_NOOP(
                "Error",
                "Write both into the address of the proxy in the settings of this "
                "computer."))};
        case ProxyFault::Forbids:
            return {translated(QT_TRANSLATE_NOOP(
                "Error", "Ask whoever runs the proxy server, or use another network."))};
        case ProxyFault::NoWay:
            return {
                translated(QT_TRANSLATE_NOOP("Error", "Check the address for typing mistakes.")),
                translated(QT_TRANSLATE_NOOP("Error", "Try again later."))};
        default:
            return {translated(
                QT_TRANSLATE_NOOP("Error", "Check the proxy settings of this computer."))};
    }
}

}  // namespace

Error proxyError(ProxyFault fault, const QString& host, const QString& proxy, int status) {
    QString words = translated(wordsOf(fault)).arg(proxy);
    if (status > 0 && words.endsWith(QLatin1Char('.'))) {
        words.chop(1);
        words += QStringLiteral(" (HTTP %1).").arg(status);
    }
    Error error = makeError(ErrorCode::ProxyFailed, host, words);
    error.suggestions = advice(fault);
    return error;
}

}  // namespace klartext::app
