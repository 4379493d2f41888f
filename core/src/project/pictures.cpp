// SPDX-License-Identifier: MIT
#include "core/pictures.h"

#include <algorithm>

namespace klartext::core {

namespace {

/// How many pixels wide a candidate is; of one known by its density alone, as if the picture filled
/// its place.
double pixelsOf(const ImageCandidate& candidate, double width) {
    return candidate.width > 0 ? candidate.width : candidate.density * width;
}

}  // namespace

PictureFile pictureFor(const Element& image, double width, double ratio) {
    const double place = image.width > 0 ? std::min<double>(image.width, width) : width;
    // A page that says how large it shows a picture means its density by that.
    const double needed = place * ratio;
    const ImageCandidate* best = nullptr;
    for (const ImageCandidate& candidate : image.candidates) {
        if (candidate.linked) {
            continue;
        }
        const double pixels = pixelsOf(candidate, place);
        const double bestPixels = best == nullptr ? 0 : pixelsOf(*best, place);
        if (best == nullptr ||
            (bestPixels < needed ? pixels > bestPixels : pixels >= needed && pixels < bestPixels)) {
            best = &candidate;
        }
    }
    return best == nullptr ? PictureFile{image.url, 0} : PictureFile{best->url, best->density};
}

PictureFile finestPicture(const Element& image) {
    const ImageCandidate* best = nullptr;
    const auto detail = [&](const ImageCandidate& candidate) {
        constexpr double ordinary = 700;
        return pixelsOf(candidate, image.width > 0 ? image.width : ordinary);
    };
    for (const ImageCandidate& candidate : image.candidates) {
        if (candidate.linked) {
            return {candidate.url, 0};
        }
        if (best == nullptr || detail(candidate) > detail(*best)) {
            best = &candidate;
        }
    }
    return best == nullptr ? PictureFile{image.url, 0} : PictureFile{best->url, best->density};
}

}  // namespace klartext::core
