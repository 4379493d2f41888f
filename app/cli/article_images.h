// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "archive/page_resources.h"
#include "fetch/host_names.h"
#include "save/document.h"

namespace klartext::cli {

/// The images of an article: `own` ones, and those that are fetched where `fetch` says so, under
/// the rules the window fetches them by. `names` know where the page was found, if it was. Blocks;
/// any thread. Fetching needs a QCoreApplication.
[[nodiscard]] core::ImageSource articleImages(const app::SourceArticle& article,
                                              std::shared_ptr<const app::PageResources> own,
                                              bool fetch, const app::HostNames& names);

}  // namespace klartext::cli
