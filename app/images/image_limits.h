// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <chrono>

namespace klartext::app {

/// What the images of a page may take.
struct ImageLimits {
    int perPage = 300;
    int parallel = 6;  ///< as browsers do for one host
    int redirects = 5;
    qint64 bytes = 24 * 1024 * 1024;        ///< of one image
    qint64 cacheBytes = 160 * 1024 * 1024;  ///< of all kept in memory
    std::chrono::milliseconds silence{20'000};
    std::chrono::milliseconds overall{120'000};  ///< of one, so that those that drip make room
};

}  // namespace klartext::app
