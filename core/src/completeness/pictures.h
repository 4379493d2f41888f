// SPDX-License-Identifier: MIT
#pragma once

#include "core/extraction.h"

namespace klartext::core {

struct PictureCount {
    int all = 0;
    int missing = 0;  ///< described by the page, but without any address
};

/// The pictures of the article: those kept, and those left without a usable address by scripts that
/// were to load them. Pictures that the page does not describe are decoration.
[[nodiscard]] PictureCount countPictures(const Extraction& extraction);

}  // namespace klartext::core
