// SPDX-License-Identifier: MIT
#pragma once

#include "fetch/host_names.h"
#include "fetch/limits.h"

namespace klartext::app {

/// The network as all of a program sees it: what may be taken of it, and how hosts are found.
/// Copies know the same of hosts.
struct Network {
    FetchLimits limits;
    HostNames names;
};

}  // namespace klartext::app
