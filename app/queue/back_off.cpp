// SPDX-License-Identifier: MIT
#include "queue/back_off.h"

#include <QLocale>
#include <QString>
#include <algorithm>

namespace klartext::app {

bool isPassing(ErrorCode code) {
    switch (code) {
        case ErrorCode::HostNotFound:
        case ErrorCode::ConnectionRefused:
        case ErrorCode::ConnectionLost:
        case ErrorCode::Offline:
        case ErrorCode::ProxyFailed:
        case ErrorCode::Timeout:
        case ErrorCode::TooManyRequests:
        case ErrorCode::ServerFault:
            return true;
        default:
            return false;
    }
}

std::chrono::milliseconds waitAfter(int failures, std::optional<std::chrono::milliseconds> asked,
                                    const QueueLimits& limits) {
    constexpr int mostDoublings = 20;
    const std::chrono::milliseconds own =
        limits.firstWait * (1LL << std::clamp(failures - 1, 0, mostDoublings));
    return std::min<std::chrono::milliseconds>(std::max(own, asked.value_or(own)),
                                               limits.longestWait);
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& value, const QDateTime& now) {
    const QString text = QString::fromLatin1(value).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 mostSeconds = 7 * 24 * 3600;
    if (isNumber) {
        if (seconds < 0) return std::nullopt;
        return std::chrono::seconds(std::min(seconds, mostSeconds));
    }
    QDateTime date =
        QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::clamp(now.secsTo(date), qint64{0}, mostSeconds));
}

}  // namespace klartext::app
