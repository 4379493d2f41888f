// SPDX-License-Identifier: MIT
#pragma once

#include "save/document.h"
#include "save/saved_copy.h"

namespace klartext::cli {

/// The images of an article: `own` ones, and those that are fetched where `fetch` says so, under
/// the rules the window fetches them by. Blocks; any thread. Fetching needs a QCoreApplication.
[[nodiscard]] core::ImageSource articleImages(const app::SourceArticle& article,
                                              const app::OwnImages& own, bool fetch);

}  // namespace klartext::cli
