// SPDX-License-Identifier: MIT
#include "project/page_address.h"

namespace klartext::core {

namespace {

// Every relative address of the page begins with its base; a long one would multiply the page.
constexpr std::size_t longestBase = 1024;

std::string_view withoutQuery(std::string_view url) {
    return url.substr(0, url.find_first_of("?#"));
}

}  // namespace

PageAddress addressOf(const PageTree& page) {
    const std::string own = withoutCredentials(page.url());
    const std::string& stated = page.head().baseUrl;
    std::string base =
        stated.size() <= longestBase ? resolveUrl(page.url(), stated) : std::string();
    if (base.empty() || base.size() > longestBase) {
        base = own.size() <= longestBase ? own : withoutQuery(own);
    }
    return {base.size() <= longestBase ? std::move(base) : std::string(), own};
}

}  // namespace klartext::core
