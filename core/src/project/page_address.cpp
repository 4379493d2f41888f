// SPDX-License-Identifier: MIT
#include "project/page_address.h"

namespace klartext::core {

PageAddress addressOf(const PageTree& page) {
    const std::string base = resolveUrl(page.url(), page.head().baseUrl);
    std::string own = withoutCredentials(page.url());
    return {base.empty() ? own : base, own};
}

}  // namespace klartext::core
