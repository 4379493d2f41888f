// SPDX-License-Identifier: MIT
#pragma once

#include "fetch/network.h"
#include "judge/judge_limits.h"

namespace klartext::gui {

/// What the program may use, for all that it owns. As it is by default; tests are less patient.
struct Means {
    app::Network network;
    app::JudgeLimits judging;
};

}  // namespace klartext::gui
