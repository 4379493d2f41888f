// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::app {

/// The header fields of a mail, a web answer or a WARC record: names in lower case, values with
/// their folded lines joined. Of repeated fields the first counts.
using HeaderFields = std::map<std::string, std::string, std::less<>>;

/// Reads fields up to the empty line and moves `at` behind it. Lines that are no field are passed
/// over.
[[nodiscard]] HeaderFields readHeaderFields(std::string_view bytes, std::size_t& at);

/// The value of a field, or an empty view.
[[nodiscard]] std::string_view fieldOf(const HeaderFields& fields, std::string_view name);

/// `text/html; charset="utf-8"`: the type in lower case, and one of its parameters.
[[nodiscard]] std::string mediaTypeOf(std::string_view contentType);
[[nodiscard]] std::string parameterOf(std::string_view field, std::string_view name);

struct MimePart {
    HeaderFields fields;
    std::string body;  ///< its transfer encoding undone
};

/// The leaves of a MIME message in their order (RFC 2045, 2046), and the fields of the whole.
/// Total: a message that is cut off gives what is there. At most `mostParts`, nested a few deep.
struct MimeMessage {
    static constexpr std::size_t mostParts = 5000;

    HeaderFields fields;
    std::vector<MimePart> parts;
};
[[nodiscard]] MimeMessage readMime(std::string_view bytes);

}  // namespace klartext::app
