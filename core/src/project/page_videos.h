// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// A video or recording that the page's data describes (schema.org VideoObject, AudioObject).
struct PageVideo {
    std::string name;
    std::string thumbnail;  ///< as written in the data
    std::vector<std::string> addresses;
    int seconds = 0;  ///< or 0
};

[[nodiscard]] std::vector<PageVideo> pageVideos(const HeadData& head);

/// A duration such as "PT1H2M3S" in seconds; 0 when it is none.
[[nodiscard]] int secondsOf(std::string_view duration);

}  // namespace klartext::core
