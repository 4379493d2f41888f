// SPDX-License-Identifier: MIT
#include "write/data_url.h"

#include <algorithm>
#include <cstdint>

#include "text/ascii.h"

namespace klartext::core {

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto byte = at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0;
            group = (group << 8U) | static_cast<std::uint32_t>(byte);
        }
        const std::size_t present = std::min<std::size_t>(3, bytes.size() - at);
        for (std::size_t i = 0; i < 4; ++i) {
            text += i <= present ? digits[(group >> (18U - 6U * i)) & 63U] : '=';
        }
    }
    return text;
}

std::string dataUrl(const EmbeddedImage& image) {
    const std::string type = asciiLower(
        trimAscii(std::string_view(image.mediaType).substr(0, image.mediaType.find(';'))));
    constexpr std::string_view prefix = "image/";
    const bool isPicture =
        type.starts_with(prefix) && type.size() > prefix.size() &&
        std::ranges::all_of(type.substr(prefix.size()), [](char c) {
            return isAsciiAlpha(c) || isAsciiDigit(c) || c == '-' || c == '.' || c == '+';
        });
    const bool isDocument = type.find("svg") != std::string::npos || type.ends_with("xml");
    if (!isPicture || isDocument || image.bytes.empty()) {
        return {};
    }
    return "data:" + type + ";base64," + base64(image.bytes);
}

}  // namespace klartext::core
