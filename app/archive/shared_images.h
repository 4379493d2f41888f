// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace klartext::app {

/// SingleFile keeps a picture that a page shows twice in its style sheet, as
/// `--sf-img-3: url("data:image/png;base64,…")`. Puts it back into the images that refer to it.
///
/// Walks through the bytes once and parses nothing, in time that grows with their number. A page
/// that would become larger than any is read keeps its last images as they are.
[[nodiscard]] std::string withSharedImages(std::string html);

}  // namespace klartext::app
