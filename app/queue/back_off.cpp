// SPDX-License-Identifier: MIT
#include "queue/back_off.h"

#include <algorithm>

namespace klartext::app {

bool isPassing(ErrorCode code) {
    switch (code) {
        case ErrorCode::HostNotFound:
        case ErrorCode::ConnectionRefused:
        case ErrorCode::ConnectionLost:
        case ErrorCode::Offline:
        case ErrorCode::NetworkLogin:
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

}  // namespace klartext::app
