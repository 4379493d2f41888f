// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

#include "fetch/network.h"
#include "judge/judge_limits.h"
#include "judge/judges.h"
#include "library/correction_keeper.h"
#include "unpack/unpackers.h"

namespace klartext::gui {

/// What the program may use, for all that it owns. As it is by default; tests are less patient.
struct Means {
    app::Network network;
    app::JudgeLimits judging;
    /// The paths of the helpers.
    std::string judge = app::Judges::standardProgram();
    std::string unpacker = app::Unpackers::standardProgram();
    /// Goes by before a library that another program holds is tried again.
    std::chrono::milliseconds libraryPause = app::CorrectionKeeper::usualPause;
};

}  // namespace klartext::gui
