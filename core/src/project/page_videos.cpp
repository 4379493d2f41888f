// SPDX-License-Identifier: MIT
#include "project/page_videos.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "metadata/json_text.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

using Json = nlohmann::json;

constexpr std::size_t mostVideos = 40;
constexpr int longestPlay = 24 * 3600;

const Json* member(const Json& node, std::string_view key) {
    const auto found = node.find(key);
    return found == node.end() ? nullptr : &*found;
}

/// A text, the first of several, or the address of what stands in its place.
std::string textOf(const Json& node, std::string_view key) {
    const Json* value = member(node, key);
    if (value != nullptr && value->is_array() && !value->empty()) {
        value = &value->front();
    }
    if (value != nullptr && value->is_object()) {
        value = member(*value, "url");
    }
    return value != nullptr && value->is_string()
               ? std::string(trimAscii(value->get_ref<const std::string&>()))
               : std::string();
}

bool isVideo(const Json& node) {
    const std::string type = textOf(node, "@type");
    return type.ends_with("VideoObject") || type.ends_with("AudioObject") ||
           type.ends_with("PodcastEpisode");
}

void collect(const Json& value, std::vector<PageVideo>& videos) {
    if (videos.size() >= mostVideos) {
        return;
    }
    if (value.is_object() && isVideo(value)) {
        PageVideo video;
        video.name = textOf(value, "name");
        video.thumbnail = textOf(value, "thumbnailUrl");
        if (video.thumbnail.empty()) {
            video.thumbnail = textOf(value, "thumbnail");
        }
        video.seconds = secondsOf(textOf(value, "duration"));
        for (const char* key : {"embedUrl", "contentUrl", "url", "@id"}) {
            if (std::string address = textOf(value, key); !address.empty()) {
                video.addresses.push_back(std::move(address));
            }
        }
        videos.push_back(std::move(video));
    }
    if (value.is_structured()) {
        for (const Json& inner : value) {
            collect(inner, videos);
        }
    }
}

}  // namespace

int secondsOf(std::string_view duration) {
    if (!duration.starts_with('P')) {
        return 0;
    }
    int seconds = 0;
    int number = 0;
    bool inTime = false;
    for (const char c : duration.substr(1)) {
        if (isAsciiDigit(c)) {
            number = std::min(number * 10 + (c - '0'), longestPlay);
            continue;
        }
        inTime = inTime || c == 'T';
        const int unit = c == 'S' ? 1 : c == 'M' && inTime ? 60 : c == 'H' ? 3600 : 0;
        seconds += c == '.' ? number : number * unit;
        if (c == '.') {
            break;
        }
        number = 0;
    }
    return std::min(seconds, longestPlay);
}

std::vector<PageVideo> pageVideos(const HeadData& head) {
    std::vector<PageVideo> videos;
    for (const Json& document : parseJsonScripts(head.jsonLd)) {
        collect(document, videos);
    }
    return videos;
}

}  // namespace klartext::core
