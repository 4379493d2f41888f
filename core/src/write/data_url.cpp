// SPDX-License-Identifier: MIT
#include "write/data_url.h"

#include <algorithm>
#include <cstdint>

#include "core/inline_image.h"
#include "project/inline_picture.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

int base64Digit(char c) {
    if (isAsciiDigit(c)) {
        return c - '0' + 52;
    }
    if (isAsciiAlpha(c)) {
        return c >= 'a' ? c - 'a' + 26 : c - 'A';
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

int hexDigit(char c) {
    const char lower = asciiLower(c);
    return isAsciiDigit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (text[i] == '%' && high >= 0 && low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

}  // namespace

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

std::string fromBase64(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t group = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const int digit = base64Digit(c);
        if (digit < 0) {
            continue;
        }
        group = (group << 6U) | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((group >> bits) & 0xFFU);
        }
    }
    return bytes;
}

std::optional<EmbeddedImage> inlineImage(std::string_view dataUrl) {
    if (!isInlinePicture(dataUrl)) {
        return std::nullopt;
    }
    const std::size_t comma = dataUrl.find(',');
    constexpr std::string_view scheme = "data:";
    const std::string head = asciiLower(dataUrl.substr(scheme.size(), comma - scheme.size()));
    const std::string body = percentDecoded(dataUrl.substr(comma + 1));
    return EmbeddedImage{
        .mediaType = std::string(trimAscii(head.substr(0, head.find(';')))),
        .bytes = head.find(";base64") == std::string::npos ? body : fromBase64(body)};
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
