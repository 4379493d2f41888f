// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/tags.h"

namespace klartext::core {

/// The tag of an element's name in lower case; Custom for names with a dash, else Unknown.
[[nodiscard]] Tag tagOfName(std::string_view lowerName);
/// The HTML name of a tag: "h1". Empty for Text, Unknown and Custom.
[[nodiscard]] std::string_view nameOfTag(Tag tag);
/// The stored attribute a name in lower case stands for, or nothing when it is not stored.
/// The several names that sites give to a lazy image's address are one attribute.
[[nodiscard]] std::optional<AttributeName> attributeOfName(std::string_view lowerName);

/// The name of a stored attribute; of several names the one that attributeOfName() lists first.
[[nodiscard]] std::string_view nameOfAttribute(AttributeName attribute);

/// Whether the element stands in a line of text; all others begin and end a block.
[[nodiscard]] bool isInline(Tag tag);
/// Whether what is in the element is no text of the page: scripts, drawings, fields of forms.
[[nodiscard]] bool isUnshown(Tag tag);
/// Whether the element's border never parts two words: <b>, <em>, <sub> and the like.
[[nodiscard]] bool isFormatting(Tag tag);

}  // namespace klartext::core
