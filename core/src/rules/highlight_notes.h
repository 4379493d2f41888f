// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/element.h"
#include "core/highlight.h"

namespace klartext::core {

/// What the place of a highlight's note is called, before its number.
inline constexpr std::string_view highlightNotePlace = "klartext-note-";

/// An element that holds others.
[[nodiscard]] Element elementOf(ElementKind kind, std::vector<Element> children);

/// "[1]" behind a highlight, which leads to its note, so that it is a footnote where a format has
/// these.
[[nodiscard]] Element highlightNumber(std::size_t number);

/// Adds the notes of highlights, the first of which has the number 1, in a list under `title`.
void addHighlightNotes(Element& body, std::span<const Highlight* const> noted,
                       std::string_view title);

}  // namespace klartext::core
