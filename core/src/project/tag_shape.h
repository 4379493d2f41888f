// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/element.h"
#include "core/tags.h"

namespace klartext::core {

/// What a tag is to a reader.
enum class Shape : std::uint8_t {
    Inline,      ///< marks nothing: its content is part of the line
    Formatting,  ///< an inline element of `kind`
    Box,         ///< a border before and after, and nothing more
    Container,   ///< an element of `kind` that holds others
    Leaf,        ///< an element of `kind` that holds text
    Left,        ///< not shown, or shown by other means
};

struct TagShape {
    Shape shape = Shape::Box;
    ElementKind kind = ElementKind::Section;
};

[[nodiscard]] TagShape shapeOf(Tag tag);

}  // namespace klartext::core
