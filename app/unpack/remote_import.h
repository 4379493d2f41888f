// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "archive/packed_file.h"
#include "errors/error.h"
#include "imports/imported.h"
#include "judge/judge_limits.h"

namespace klartext::app {

/// Is told how many pages of a list were found so far.
using PagesFound = std::function<void(qsizetype pages)>;

/// Has a list of pages read by the program at `program`, in a process that ends with this call.
/// Nothing when none can be started. Blocks; when `stop` is requested it ends at once. `found`, if
/// it is given, is called on this thread.
[[nodiscard]] std::optional<Expected<ImportList>> importRemotely(
    const std::string& program, const std::shared_ptr<const PackedFile>& file,
    const WorkerLimits& limits, const std::stop_token& stop, const PagesFound& found = {});

}  // namespace klartext::app
