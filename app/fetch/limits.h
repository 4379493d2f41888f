// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <chrono>

namespace klartext::app {

/// How long and how much the network may take. Tests set shorter ones.
struct FetchLimits {
    std::chrono::milliseconds silence{20'000};        ///< without a byte, connecting included
    std::chrono::milliseconds overall{120'000};       ///< for the whole answer
    std::chrono::milliseconds offlineSilence{3'000};  ///< where the system sees no network
    qint64 bytes = 64 * 1024 * 1024;                  ///< of the answer, packed as well as unpacked
    int redirects = 10;
};

}  // namespace klartext::app
