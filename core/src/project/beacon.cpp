// SPDX-License-Identifier: MIT
#include "project/beacon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "project/scriptless.h"
#include "project/url.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr int largestPixel = 2;
// Nothing of a picture is seen that stands so far from the page's edge.
constexpr double farOut = -500;
constexpr double faintest = 0.05;
// A picture's own query sets width, height, quality, format and cropping at most.
constexpr std::size_t fewestBeaconValues = 6;
constexpr auto pictureSuffixes = std::to_array<std::string_view>(
    {".jpg", ".jpeg", ".png", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".jxl"});
/// What counters call their hosts and paths.
constexpr auto counterWords = std::to_array<std::string_view>(
    {"analytics", "beacon", "collect", "counter", "hit", "matomo", "metrics", "piwik", "pixel",
     "pixels", "quantserve", "scorecardresearch", "stat", "statcounter", "stats", "track",
     "tracker", "tracking"});

/// The value of a property in a style attribute; empty where it is not set.
std::string_view styled(std::string_view style, std::string_view property) {
    while (!style.empty()) {
        const auto end = std::min(style.find(';'), style.size());
        const std::string_view declaration = style.substr(0, end);
        style.remove_prefix(std::min(end + 1, style.size()));
        const auto colon = std::min(declaration.find(':'), declaration.size());
        if (asciiLower(trimAscii(declaration.substr(0, colon))) == property) {
            const auto value = declaration.substr(std::min(colon + 1, declaration.size()));
            return trimAscii(value.substr(0, value.find('!')));
        }
    }
    return {};
}

/// The number that a value begins with, whatever its unit.
std::optional<double> numberOf(std::string_view value) {
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

bool isSmall(std::string_view length) {
    const auto pixels = lengthOf(length);
    return pixels ? *pixels <= largestPixel : numberOf(length) == 0.0;
}

/// Whether an image's own style leaves no more of it than a pixel or two.
bool isStyledAway(const PageTree& page, const Node& image) {
    const std::string_view style = page.attribute(image, AttributeName::Style);
    if (image.tag != Tag::Img || !styled(style, "min-width").empty()) {
        return false;
    }
    return std::ranges::any_of(std::array{"width", "height"},
                               [&](const char* side) { return isSmall(styled(style, side)); });
}

bool isFarOut(std::string_view style) {
    return std::ranges::any_of(
        std::array{"left", "top", "right", "bottom", "margin-left", "margin-top"},
        [&](const char* side) { return numberOf(styled(style, side)).value_or(0) <= farOut; });
}

bool isOutOfSight(std::string_view style) {
    const auto opacity = numberOf(styled(style, "opacity"));
    return (opacity && *opacity <= faintest) || isFarOut(style);
}

bool isMedia(Tag tag) {
    return tag == Tag::Video || tag == Tag::Audio || tag == Tag::Iframe || tag == Tag::Object ||
           tag == Tag::Embed || tag == Tag::Svg || tag == Tag::Math || tag == Tag::Canvas;
}

/// Whether a style moves what it is of out of the page for good.
bool isTakenOut(std::string_view style) {
    const std::string position = asciiLower(styled(style, "position"));
    return (position == "absolute" || position == "fixed") && isFarOut(style);
}

/// Whether a script is to bring the picture in, so that it only waits to be shown.
bool isLazy(const PageTree& page, NodeId id) {
    const Node& node = page.node(id);
    return page.hasAttribute(node, AttributeName::DataSrc) ||
           page.hasAttribute(node, AttributeName::DataSrcset) ||
           asciiLower(page.attribute(node, AttributeName::Class)).find("lazy") !=
               std::string::npos ||
           scriptlessCopy(page, id) != noNode;
}

/// Whether the element holds the image and nothing else that shows.
bool holdsAlone(const PageTree& page, NodeId box, NodeId image) {
    if (page.node(box).end - box > largestPictureBox) {
        return false;
    }
    for (NodeId id = box; id < page.node(box).end; ++id) {
        const Node& node = page.node(id);
        const bool isText = node.tag == Tag::Text && !trimAscii(page.text(node)).empty();
        if (isText || isMedia(node.tag) || (node.tag == Tag::Img && id != image)) {
            return false;
        }
    }
    return true;
}

/// Whether the image, or a box around it alone, is hidden by its own attributes.
bool isHidden(const PageTree& page, NodeId image) {
    for (NodeId box = image; box != noNode && holdsAlone(page, box, image);
         box = page.node(box).parent) {
        if (page.node(box).hidden) {
            return true;
        }
    }
    return false;
}

/// Whether nobody sees the picture, however large it is: by attributes and styles of its own, for
/// what style sheets do nobody knows here. What is only transparent mostly waits to be faded in.
bool isUnseen(const PageTree& page, NodeId id) {
    const std::string_view style = page.attribute(page.node(id), AttributeName::Style);
    return (isHidden(page, id) || isTakenOut(style)) && !isLazy(page, id);
}

bool isSized(const PageTree& page, const Node& node) {
    return std::ranges::any_of(
        std::array{AttributeName::Width, AttributeName::Height, AttributeName::Srcset,
                   AttributeName::DataSrc, AttributeName::DataSrcset},
        [&](AttributeName name) { return page.hasAttribute(node, name); });
}

/// Whether a word of the text, between characters that are no letters, is a counter's.
bool namesCounter(std::string_view text) {
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isAsciiAlpha(text[i])) {
            word += asciiLower(text[i]);
        } else if (!word.empty()) {
            if (std::ranges::binary_search(counterWords, word)) {
                return true;
            }
            word.clear();
        }
    }
    return false;
}

std::string_view lastPartOf(std::string_view path) {
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    return path.substr(path.rfind('/') + 1);
}

}  // namespace

std::optional<int> lengthOf(std::string_view value) {
    value = trimAscii(value);
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const std::string_view unit(end, value.data() + value.size());
    const bool isPixels = unit.empty() || equalsNoCase(unit, "px") || unit.starts_with('.');
    return error == std::errc() && number >= 0 && isPixels ? std::optional(number) : std::nullopt;
}

bool isPixel(const PageTree& page, NodeId id) {
    if (isStyledAway(page, page.node(id))) {
        return true;
    }
    for (const AttributeName name : {AttributeName::Width, AttributeName::Height}) {
        const auto length = lengthOf(page.attribute(page.node(id), name));
        if (length && *length <= largestPixel) {
            return true;
        }
    }
    return false;
}

bool isBeacon(const PageTree& page, NodeId id) {
    const Node& node = page.node(id);
    const std::string_view source = trimAscii(page.attribute(node, AttributeName::Src));
    const bool isAddressed = !source.empty() || page.hasAttribute(node, AttributeName::Srcset);
    if (node.tag != Tag::Img || !isAddressed || source.starts_with("data:")) {
        return false;
    }
    if (isUnseen(page, id)) {
        return true;
    }
    if (isSized(page, node)) {
        return false;
    }
    const UrlParts parts = splitUrl(source);
    const std::string path = asciiLower(parts.path);
    const bool picture = std::ranges::any_of(
        pictureSuffixes, [&](std::string_view suffix) { return path.ends_with(suffix); });
    if (!trimAscii(page.attribute(node, AttributeName::Alt)).empty()) {
        return node.hidden && !picture;
    }
    if (node.hidden) {
        return true;
    }
    const auto values = static_cast<std::size_t>(std::ranges::count(parts.query, '='));
    return !picture && (values >= fewestBeaconValues ||
                        isOutOfSight(page.attribute(node, AttributeName::Style)) ||
                        namesCounter(parts.authority) || namesCounter(lastPartOf(parts.path)));
}

}  // namespace klartext::core
