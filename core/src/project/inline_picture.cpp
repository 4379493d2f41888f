// SPDX-License-Identifier: MIT
#include "project/inline_picture.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace klartext::core {

bool isInlinePicture(std::string_view url) {
    constexpr std::string_view prefix = "data:image/";
    constexpr auto formats =
        std::to_array<std::string_view>({"png", "jpeg", "gif", "webp", "avif"});
    if (!startsWithNoCase(url, prefix)) {
        return false;
    }
    url.remove_prefix(prefix.size());
    const std::string_view head = url.substr(0, url.find(','));
    const std::string_view format = trimAscii(head.substr(0, head.find(';')));
    return head.size() < url.size() && std::ranges::any_of(formats, [&](std::string_view known) {
               return equalsNoCase(format, known);
           });
}

}  // namespace klartext::core
