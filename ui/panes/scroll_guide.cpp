// SPDX-License-Identifier: MIT
#include "panes/scroll_guide.h"

namespace klartext::ui {

ScrollGuide::~ScrollGuide() = default;

}  // namespace klartext::ui
