// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "core/privacy.h"
#include "project/url.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

/// https://www.rfc-editor.org/rfc/rfc6068#section-4 calls all others unsafe.
bool isHarmlessField(std::string_view name) {
    constexpr auto names =
        std::to_array<std::string_view>({"to", "cc", "subject", "body", "in-reply-to"});
    return std::ranges::find(names, asciiLower(name)) != names.end();
}

bool hasLineEnd(std::string_view encoded) {
    const std::string text = percentDecoded(encoded);
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

/// Beyond the host an address that is given away is of ASCII alone.
std::string inAscii(std::string_view url) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const UrlParts parts = splitUrl(url);
    const auto end = static_cast<std::size_t>(parts.path.data() - url.data());
    std::string ascii(url.substr(0, end));
    for (const char c : url.substr(end)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            ascii += c;
        } else {
            ascii += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return ascii;
}

/// "name=value", when a mail may begin with it.
bool isHarmless(std::string_view field) {
    const std::string name = asciiLower(percentDecoded(field.substr(0, field.find('='))));
    return isHarmlessField(name) && (name == "body" || !hasLineEnd(field));
}

}  // namespace

std::string withoutAttachments(std::string_view url) {
    const UrlParts parts = splitUrl(url);
    if (asciiLower(parts.scheme) != "mailto") {
        return std::string(url);
    }
    if (parts.hasAuthority || hasLineEnd(parts.path)) {
        return {};
    }
    std::string fields;
    std::string_view rest = parts.query;
    while (!rest.empty()) {
        const std::string_view field = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(field.size() + 1, rest.size()));
        if (isHarmless(field)) {
            fields += (fields.empty() ? "?" : "&") + std::string(field);
        }
    }
    return "mailto:" + std::string(parts.path) + fields;
}

std::string outsideAddress(std::string_view url) {
    const std::string absolute = inAscii(resolveUrl({}, url));
    const UrlParts parts = splitUrl(absolute);
    if (parts.scheme == "http" || parts.scheme == "https") {
        return parts.authority.empty() ? std::string() : withoutTracking(absolute);
    }
    return parts.scheme == "mailto" && !parts.path.empty() ? withoutAttachments(absolute)
                                                           : std::string();
}

std::string webAddress(std::string_view url) {
    std::string address = outsideAddress(url);
    return address.starts_with("http") ? address : std::string();
}

}  // namespace klartext::core
