// SPDX-License-Identifier: MIT
#include "metadata/sources.h"

namespace klartext::core {

void chooseKickerAndLead(const Sources& sources, Metadata& metadata) {
    (void)sources;
    (void)metadata;
}

}  // namespace klartext::core
