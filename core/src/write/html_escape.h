// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// For the content of elements and for attributes in double quotes; control characters are left
/// out.
[[nodiscard]] std::string escapeHtml(std::string_view text);

/// ` name="value"`, or nothing when the value is empty. The value is escaped.
[[nodiscard]] std::string htmlAttribute(std::string_view name, std::string_view value);

/// The address when a document may link to it (http, https, mailto, tel or "#name"), else empty:
/// the last gate, whatever built the article.
[[nodiscard]] std::string_view safeLink(std::string_view url);

}  // namespace klartext::core
