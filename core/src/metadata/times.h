// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace klartext::core {

/// A time of day that follows a date.
struct WrittenTime {
    std::string iso;      ///< "T08:15", "T08:15:30+02:00"; empty when none follows
    std::size_t end = 0;  ///< where it ends, or the place given
};

/// The time of day right after `from` in a text: "T08:15:00Z", ", 8:15 Uhr", " at 8.15 pm", "8h15".
[[nodiscard]] WrittenTime timeAt(std::string_view text, std::size_t from);

}  // namespace klartext::core
