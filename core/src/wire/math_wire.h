// SPDX-License-Identifier: MIT
#pragma once

#include "core/math.h"
#include "wire/wire_reader.h"
#include "wire/wire_writer.h"

namespace klartext::core {

void writeFormula(const Formula& formula, WireWriter& out);
[[nodiscard]] Formula readFormula(WireReader& in);

}  // namespace klartext::core
