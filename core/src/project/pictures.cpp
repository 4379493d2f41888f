// SPDX-License-Identifier: MIT
#include "core/pictures.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

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

std::vector<std::string> pictureFiles(const Element& image) {
    constexpr double column = 760;  // CSS pixels
    constexpr double fineScreen = 2;
    std::vector<const ImageCandidate*> shown;
    for (const ImageCandidate& candidate : image.candidates) {
        if (!candidate.linked) {
            shown.push_back(&candidate);
        }
    }
    std::ranges::stable_sort(shown, [](const ImageCandidate* a, const ImageCandidate* b) {
        return pixelsOf(*a, column) > pixelsOf(*b, column);
    });
    std::vector<std::string> files;
    const auto add = [&files](const std::string& url) {
        if (!url.empty() && std::ranges::find(files, url) == files.end()) {
            files.push_back(url);
        }
    };
    add(pictureFor(image, column, fineScreen).url);
    for (const ImageCandidate* candidate : shown) {
        add(candidate->url);
    }
    add(image.url);
    return files;
}

namespace {

using Files = std::shared_ptr<const std::vector<std::string>>;
using FilesByName = std::map<std::string, Files, std::less<>>;

void collectFiles(const Element& element, FilesByName& all) {
    if (element.kind == ElementKind::Image && !element.candidates.empty()) {
        const auto files = std::make_shared<const std::vector<std::string>>(pictureFiles(element));
        for (const std::string& name : *files) {
            all.emplace(name, files);
        }
    }
    for (const Element& child : element.children) {
        collectFiles(child, all);
    }
}

}  // namespace

ImageSource anyFileOf(const Element& body, ImageSource images) {
    const auto all = std::make_shared<FilesByName>();
    collectFiles(body, *all);
    if (!images || all->empty()) {
        return images;
    }
    return [all, images = std::move(images)](std::string_view url) -> std::optional<EmbeddedImage> {
        if (auto image = images(url)) {
            return image;
        }
        const auto found = all->find(url);
        if (found == all->end()) {
            return std::nullopt;
        }
        for (const std::string& name : *found->second) {
            if (auto image = name == url ? std::nullopt : images(name)) {
                return image;
            }
        }
        return std::nullopt;
    };
}

}  // namespace klartext::core
