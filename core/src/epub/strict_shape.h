// SPDX-License-Identifier: MIT
#pragma once

#include "core/element.h"

namespace klartext::core {

/// The section in the shape that the content models of HTML ask for, with nothing lost: captions
/// stand in figures and tables alone, lists hold items, definitions follow terms, links hold no
/// links. Browsers do without; XML readers do not.
[[nodiscard]] Element strictShape(Element section);

}  // namespace klartext::core
