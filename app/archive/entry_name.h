// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace klartext::app {

/// The name of an entry of a ZIP file as UTF-8: as it is where it is that, else read by the code
/// page 437 that the format names for all others (APPNOTE.TXT, appendix D). Any bytes are a name.
[[nodiscard]] std::string entryName(std::string bytes);

}  // namespace klartext::app
