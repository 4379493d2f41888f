// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "metadata/sources.h"

namespace klartext::core {

/// A heading that may show the page's title.
struct TitleHeading {
    std::string text;  ///< without the buttons and labels inside it
    NodeId node = noNode;
    bool leadsAway = false;  ///< all of it is a link to another page
};

/// The page's visible first-level headings, without those that say only the site's name.
[[nodiscard]] std::vector<TitleHeading> titleHeadings(const Sources& sources);

}  // namespace klartext::core
