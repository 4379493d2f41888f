// SPDX-License-Identifier: MIT
#pragma once

#include "core/element.h"

namespace klartext::core {

/// Careless pages put their text itself into an aside: one that holds more than a third of the text
/// gives way to what is in it.
void openLargeAsides(Element& body);

}  // namespace klartext::core
