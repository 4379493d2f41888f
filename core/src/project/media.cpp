// SPDX-License-Identifier: MIT
#include "project/media.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "project/beacon.h"
#include "project/inline_picture.h"
#include "project/scriptless.h"
#include "project/srcset.h"
#include "project/watch_address.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr double widest = 100'000;
// Shorter data: URLs are the blank or blurred placeholders of lazy images.
constexpr std::size_t smallestInlinePicture = 200;

/// What the src of an image leads to: a resource, or the picture itself.
std::string sourceAddress(const PageAddress& address, std::string_view source) {
    source = trimAscii(source);
    if (isInlinePicture(source)) {
        return source.size() < smallestInlinePicture ? std::string() : resolveUrl({}, source);
    }
    return resourceAddress(address, source);
}

NodeId parentOf(const PageTree& page, NodeId id) { return page.node(id).parent; }

/// The first non-empty address that the <source> elements of a <picture> or <video> give.
template <typename Read>
std::string fromSources(const PageTree& page, NodeId box, Read read) {
    for (NodeId id = box + 1; id < page.node(box).end; ++id) {
        if (page.node(id).tag == Tag::Source) {
            if (std::string url = read(page.node(id)); !url.empty()) {
                return url;
            }
        }
    }
    return {};
}

struct ImageAddress {
    std::string url;
    std::vector<ImageCandidate> candidates;
    bool certain = false;  ///< not just the src, which in a lazy image is a placeholder
};

std::vector<ImageCandidate> candidatesOf(const PageAddress& address, std::string_view srcset) {
    std::vector<ImageCandidate> candidates;
    for (const SrcsetEntry& entry : srcsetEntries(srcset)) {
        if (std::string url = resourceAddress(address, entry.url); !url.empty()) {
            candidates.push_back({.url = std::move(url),
                                  .width = static_cast<int>(std::min(entry.width, widest)),
                                  .density = entry.density});
        }
    }
    return candidates;
}

/// What an <img> or <source> offers by its srcset. An <img> that tells its candidates apart by
/// density alone gives the one for ordinary screens in its src.
ImageAddress fromSet(const PageTree& page, const PageAddress& address, const Node& node) {
    for (const AttributeName name : {AttributeName::DataSrcset, AttributeName::Srcset}) {
        const std::string_view srcset = page.attribute(node, name);
        ImageAddress found{resourceAddress(address, bestCandidate(srcset)), {}, true};
        if (found.url.empty()) {
            continue;
        }
        found.candidates = candidatesOf(address, srcset);
        const auto isFine = [](const ImageCandidate& each) { return each.density > 1; };
        std::string source = resourceAddress(address, page.attribute(node, AttributeName::Src));
        if (name == AttributeName::Srcset && !source.empty() &&
            std::ranges::all_of(found.candidates, isFine)) {
            found.candidates.push_back({.url = std::move(source), .density = 1});
        }
        if (found.candidates.size() < 2) {
            found.candidates.clear();
        }
        return found;
    }
    return {};
}

/// Formats that hardly any program but a browser reads.
bool isRareFormat(std::string_view type) {
    constexpr auto rare =
        std::to_array<std::string_view>({"image/avif", "image/jxl", "image/heic", "image/jp2"});
    return std::ranges::any_of(
        rare, [&](std::string_view each) { return startsWithNoCase(trimAscii(type), each); });
}

/// Whether the <img> beside sources of a rare format has an address that is no lazy one's blank.
bool hasCommonSource(const PageTree& page, const PageAddress& address, NodeId picture) {
    const NodeId image = imageIn(page, picture);
    if (image == noNode) {
        return false;
    }
    const Node& node = page.node(image);
    const std::string source = resourceAddress(address, page.attribute(node, AttributeName::Src));
    return !resourceAddress(address, page.attribute(node, AttributeName::DataSrc)).empty() ||
           (!source.empty() && source.find(".gif") == std::string::npos);
}

/// The first of the <source> elements with an address, one of a common format if there is one.
ImageAddress fromPicture(const PageTree& page, const PageAddress& address, NodeId picture) {
    ImageAddress rare;
    const NodeId end = std::min(page.node(picture).end, picture + largestPictureBox);
    for (NodeId id = picture + 1; id < end; ++id) {
        const Node& node = page.node(id);
        if (node.tag != Tag::Source) {
            continue;
        }
        ImageAddress found = fromSet(page, address, node);
        if (found.certain && !isRareFormat(page.attribute(node, AttributeName::Type))) {
            return found;
        }
        rare = rare.certain ? std::move(rare) : std::move(found);
    }
    return hasCommonSource(page, address, picture) ? ImageAddress() : rare;
}

ImageAddress ownAddress(const PageTree& page, const PageAddress& address, NodeId id) {
    const Node& image = page.node(id);
    if (ImageAddress found = fromSet(page, address, image); found.certain) {
        return found;
    }
    if (const NodeId picture = page.closest(id, Tag::Picture); picture != noNode) {
        if (ImageAddress found = fromPicture(page, address, picture); found.certain) {
            return found;
        }
    }
    std::string lazy = resourceAddress(address, page.attribute(image, AttributeName::DataSrc));
    if (!lazy.empty()) {
        return {std::move(lazy), {}, true};
    }
    return {sourceAddress(address, page.attribute(image, AttributeName::Src)), {}, false};
}

Element mediaElement(const PageTree& page, NodeId id, ElementKind kind, std::string url) {
    const Node& node = page.node(id);
    Element element{.kind = kind, .block = node.block, .url = std::move(url)};
    element.width = lengthOf(page.attribute(node, AttributeName::Width)).value_or(0);
    element.height = lengthOf(page.attribute(node, AttributeName::Height)).value_or(0);
    return element;
}

}  // namespace

std::optional<Element> imageAt(const PageTree& page, const PageAddress& address, NodeId id) {
    if (isPixel(page, id) || isBeacon(page, id)) {
        return std::nullopt;
    }
    ImageAddress found = ownAddress(page, address, id);
    if (!found.certain) {
        if (const NodeId copy = scriptlessCopy(page, id); copy != noNode) {
            ImageAddress better = ownAddress(page, address, copy);
            found = better.url.empty() ? found : better;
        }
    }
    if (found.url.empty()) {
        return std::nullopt;
    }
    Element image = mediaElement(page, id, ElementKind::Image, std::move(found.url));
    image.text = trimAscii(page.attribute(page.node(id), AttributeName::Alt));
    image.candidates = std::move(found.candidates);
    return image;
}

namespace {

/// What the page's data says of the video at this address, or of the only one there is.
const PageVideo* describing(const std::vector<PageVideo>& videos, std::string_view url) {
    const std::string key = videoKey(url);
    for (const PageVideo& video : videos) {
        for (const std::string& address : video.addresses) {
            if (videoKey(address) == key) {
                return &video;
            }
        }
    }
    return videos.size() == 1 && videos.front().addresses.empty() ? &videos.front() : nullptr;
}

bool isPlayable(const Node& node, std::string_view url) {
    return node.tag == Tag::Video || node.tag == Tag::Audio || isPlayerAddress(url);
}

/// The first picture inside the element, for browsers that cannot show the rest.
std::string pictureInside(const PageTree& page, const PageAddress& address, NodeId id) {
    const NodeId image = imageIn(page, id);
    if (image == noNode) {
        return {};
    }
    const auto found = imageAt(page, address, image);
    return found ? found->url.text() : std::string();
}

void describe(Element& embed, const PageAddress& address, const PageVideo& video) {
    embed.text = embed.text.empty() ? video.name : embed.text;
    embed.seconds = video.seconds;
    embed.playable = true;
    if (embed.picture.empty()) {
        embed.picture = resourceAddress(address, video.thumbnail);
    }
}

}  // namespace

std::optional<Element> embedAt(const PageTree& page, const PageAddress& address,
                               const std::vector<PageVideo>& videos, NodeId id) {
    const auto read = [&](const Node& node) {
        for (const AttributeName name :
             {AttributeName::Src, AttributeName::DataSrc, AttributeName::Data}) {
            std::string url = resourceAddress(address, page.attribute(node, name));
            if (url.starts_with("http")) {
                return url;
            }
        }
        return std::string();
    };
    const Node& node = page.node(id);
    std::string url = read(node);
    if (url.empty()) {
        url = fromSources(page, id, read);
    }
    if (url.empty() || isPixel(page, id)) {
        return std::nullopt;
    }
    Element embed = mediaElement(page, id, ElementKind::Embed, std::move(url));
    for (const AttributeName name : {AttributeName::Title, AttributeName::AriaLabel}) {
        if (embed.text.empty()) {
            embed.text = trimAscii(page.attribute(node, name));
        }
    }
    embed.playable = isPlayable(node, embed.url);
    embed.picture = resourceAddress(address, page.attribute(node, AttributeName::Poster));
    if (embed.picture.empty()) {
        embed.picture = pictureInside(page, address, id);
    }
    if (const PageVideo* video = describing(videos, embed.url)) {
        describe(embed, address, *video);
    }
    embed.url = watchAddress(embed.url);
    if (embed.text.empty()) {
        embed.text = hostOf(embed.url);
    }
    return embed;
}

bool isCopy(const PageTree& page, NodeId image, NodeId other) {
    const NodeId first = page.closest(image, Tag::Noscript);
    const NodeId second = page.closest(other, Tag::Noscript);
    if ((first == noNode) == (second == noNode)) {
        return false;
    }
    const bool firstIsCopy = first != noNode;
    const NodeId box = parentOf(page, firstIsCopy ? first : second);
    return box != noNode && page.contains(box, firstIsCopy ? other : image);
}

}  // namespace klartext::core
