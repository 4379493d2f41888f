// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include "errors/error.h"

namespace klartext::app {

/// How a queue behaves towards sites. Tests set shorter times.
struct QueueLimits {
    int parallel = 3;  ///< and never more than one a host
    int attempts = 4;
    std::chrono::milliseconds hostDelay{2'000};  ///< between two pages of a host
    std::chrono::milliseconds jitter{1'000};     ///< at most so much is added by chance
    std::chrono::milliseconds firstWait{30'000};
    std::chrono::milliseconds longestWait{3'600'000};
    std::chrono::milliseconds offlineWait{30'000};
    std::chrono::milliseconds heldWait{5'000};  ///< until writing is tried again
    std::chrono::milliseconds lease{240'000};   ///< after that a job of a dead program waits again
};

/// Whether a page that failed so may come at another time.
[[nodiscard]] bool isPassing(ErrorCode code);

/// How long to wait after that many failures: twice as long each time, and what the site asked for
/// where that is longer.
[[nodiscard]] std::chrono::milliseconds waitAfter(int failures,
                                                  std::optional<std::chrono::milliseconds> asked,
                                                  const QueueLimits& limits);

}  // namespace klartext::app
