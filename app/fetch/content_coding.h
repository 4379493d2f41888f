// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace klartext::app {

enum class CodingFault { Unknown, Damaged, TooLarge };

/// Value of the Accept-Encoding header that decodeContent() can answer for.
inline constexpr std::string_view acceptedCodings = "gzip, deflate, br";

/// What becomes of packed bytes that break off or turn out damaged.
enum class Torn {
    Refuse,
    KeepBeginning,  ///< what could be unpacked until there is the result
};

/// Undoes the codings of a Content-Encoding header ("gzip", "br", "deflate, gzip"). Stops as soon
/// as more than `limit` bytes come out, so a small answer cannot fill the memory. Bytes that only
/// claim to be gzip are given back as they are, as browsers' users have come to rely on.
[[nodiscard]] tl::expected<std::string, CodingFault> decodeContent(std::string bytes,
                                                                   std::string_view codings,
                                                                   std::size_t limit,
                                                                   Torn torn = Torn::Refuse);

}  // namespace klartext::app
