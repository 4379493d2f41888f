// SPDX-License-Identifier: MIT
#include "project/watch_address.h"

#include <algorithm>
#include <array>

#include "project/url.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

/// The value of an argument of a query, decoded; empty when it is not there.
std::string argument(std::string_view query, std::string_view name) {
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        if (pair.starts_with(name) && pair.size() > name.size() && pair[name.size()] == '=') {
            return percentDecoded(pair.substr(name.size() + 1));
        }
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return {};
}

struct Form {
    std::string_view host;
    std::string_view path;
    std::string_view page;
};
// What follows the path up to the next "/" is the video's name.
constexpr auto forms = std::to_array<Form>({
    {"youtube.com", "/embed/", "https://www.youtube.com/watch?v="},
    {"youtube-nocookie.com", "/embed/", "https://www.youtube.com/watch?v="},
    {"player.vimeo.com", "/video/", "https://vimeo.com/"},
    {"dailymotion.com", "/embed/video/", "https://www.dailymotion.com/video/"},
    {"fast.wistia.net", "/embed/iframe/", "https://fast.wistia.com/medias/"},
    {"ted.com", "/embed/", "https://www.ted.com/"},
    {"embed.ted.com", "/talks/", "https://www.ted.com/talks/"},
    {"open.spotify.com", "/embed/", "https://open.spotify.com/"},
    {"embed.podcasts.apple.com", "/", "https://podcasts.apple.com/"},
    {"rumble.com", "/embed/", "https://rumble.com/"},
});

std::string nameIn(std::string_view rest, bool whole) {
    const auto end = whole ? rest.size() : std::min(rest.find('/'), rest.size());
    return std::string(rest.substr(0, end));
}

std::string withoutWww(std::string_view host) {
    return std::string(host.starts_with("www.") ? host.substr(4) : host);
}

}  // namespace

std::string watchAddress(std::string_view url) {
    const UrlParts parts = splitUrl(url);
    const std::string host = withoutWww(hostOf(url));
    for (const Form& form : forms) {
        if (host != form.host || !parts.path.starts_with(form.path)) {
            continue;
        }
        const bool whole = form.host.ends_with("spotify.com") || form.host.ends_with("apple.com");
        const std::string name = nameIn(parts.path.substr(form.path.size()), whole);
        if (name.empty() || name == "videoseries") {
            break;
        }
        return std::string(form.page) + name;
    }
    // Players of other sites' media are told its address.
    for (const std::string_view name : {"url", "href", "feed", "src"}) {
        const std::string given = argument(parts.query, name);
        if (given.starts_with("https://") || given.starts_with("http://")) {
            return resolveUrl({}, given);
        }
    }
    return std::string(url);
}

bool isPlayerAddress(std::string_view url) {
    const UrlParts parts = splitUrl(url);
    constexpr auto words = std::to_array<std::string_view>(
        {"embed", "player", "video", "audio", "podcast", "episode", "track", "stream", "listen"});
    const std::string place = asciiLower(hostOf(url)) + asciiLower(parts.path.substr(0, 200));
    const bool isMap = place.find("map") != std::string::npos;
    return !isMap && std::ranges::any_of(words, [&](std::string_view word) {
        return place.find(word) != std::string::npos;
    });
}

std::string videoKey(std::string_view url) {
    std::string key = watchAddress(url);
    const auto scheme = key.find("://");
    key.erase(0, scheme == std::string::npos ? 0 : scheme + 3);
    key.resize(std::min(key.find('#'), key.size()));
    while (key.ends_with('/')) {
        key.pop_back();
    }
    return withoutWww(key);
}

}  // namespace klartext::core
