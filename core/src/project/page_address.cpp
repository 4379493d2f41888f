// SPDX-License-Identifier: MIT
#include "project/page_address.h"

namespace klartext::core {

PageAddress addressOf(const PageTree& page) {
    const std::string base = resolveUrl(page.url(), page.head().baseUrl);
    return {base.empty() ? page.url() : base, page.url()};
}

}  // namespace klartext::core
