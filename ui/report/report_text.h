// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/report.h"

namespace klartext::ui {

/// The file that a report is written into, for reading: as much of its beginning as can be laid out
/// while a person waits, in lines that can be, too. On any thread; of a large page it takes a
/// while.
[[nodiscard]] QString reportText(const core::Report& report);

}  // namespace klartext::ui
