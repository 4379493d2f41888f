// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/element.h"

namespace klartext::core {

/// Which file of a picture to show.
struct PictureFile {
    std::string url;
    double density = 0;  ///< pixels to a CSS pixel where the page says so, else 0
};

/// The file of an Image for a place `width` CSS pixels wide at most, on a screen with `ratio`
/// pixels to a CSS pixel: the narrowest that is wide enough, else the widest. Element::url where
/// the page offers no choice.
[[nodiscard]] PictureFile pictureFor(const Element& image, double width, double ratio);

/// The file of an Image with the most detail, which may turn out to be no picture: then `url` of
/// pictureFor() is what there is.
[[nodiscard]] PictureFile finestPicture(const Element& image);

}  // namespace klartext::core
