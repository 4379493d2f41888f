// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/element.h"
#include "core/writers.h"

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

/// All files that show an Image, without those it only links to: the one for a text column on a
/// fine screen first, then the others from the largest, `url` among them. Each once.
[[nodiscard]] std::vector<std::string> pictureFiles(const Element& image);

/// `images`, where a picture that is asked for by any of its files is given by whichever is to be
/// had: what was shown, kept or saved of it need not be what is asked for now.
[[nodiscard]] ImageSource anyFileOf(const Element& body, ImageSource images);

}  // namespace klartext::core
