// SPDX-License-Identifier: MIT
#include "text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace klartext::core {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::uint8_t byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

/// What a lead byte promises: how many bytes follow and which range the first of them may have.
struct Lead {
    std::uint8_t following = 0;
    std::uint8_t low = 0x80;
    std::uint8_t high = 0xBF;
};

Lead leadOf(std::uint8_t byte) {
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {1};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return {2, static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {3, static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {};
}

}  // namespace

std::size_t skipAscii(std::string_view text, std::size_t from) {
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    const char* data = text.data();
    std::size_t at = from;
    // Four words a round keep the load ports busy; most pages are mostly ASCII.
    for (; at + 32 <= text.size(); at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, data + at, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & highBits) != 0) {
            break;
        }
    }
    while (at < text.size() && byteAt(text, at) < 0x80) {
        ++at;
    }
    return std::min(at, text.size());
}

Utf8Step utf8Step(std::string_view bytes, std::size_t at) {
    const std::uint8_t first = byteAt(bytes, at);
    if (first < 0x80) {
        return {1, true};
    }
    const Lead lead = leadOf(first);
    if (lead.following == 0) {
        return {1, false};
    }
    std::uint8_t low = lead.low;
    std::uint8_t high = lead.high;
    for (std::size_t i = 1; i <= lead.following; ++i) {
        if (at + i >= bytes.size() || byteAt(bytes, at + i) < low || byteAt(bytes, at + i) > high) {
            return {i, false};
        }
        low = 0x80;
        high = 0xBF;
    }
    return {lead.following + std::size_t{1}, true};
}

Utf8Report inspectUtf8(std::string_view bytes) {
    Utf8Report report;
    std::size_t at = skipAscii(bytes, 0);
    while (at < bytes.size()) {
        const Utf8Step step = utf8Step(bytes, at);
        at += step.length;
        const bool cutOff = !step.valid && at == bytes.size() && step.length > 1;
        report.sequences += step.valid ? 1 : 0;
        report.errors += step.valid || cutOff ? 0 : 1;
        if (at < bytes.size() && byteAt(bytes, at) < 0x80) {
            at = skipAscii(bytes, at);
        }
    }
    return report;
}

std::string repairUtf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t ascii = skipAscii(bytes, at);
        text.append(bytes.substr(at, ascii - at));
        at = ascii;
        while (at < bytes.size() && byteAt(bytes, at) >= 0x80) {
            const Utf8Step step = utf8Step(bytes, at);
            text.append(step.valid ? bytes.substr(at, step.length) : replacement);
            at += step.length;
        }
    }
    std::erase(text, '\0');
    return text;
}

CodePoint codePointAt(std::string_view text, std::size_t at) {
    const Utf8Step step = utf8Step(text, at);
    if (!step.valid) {
        return {0xFFFD, at + step.length};
    }
    char32_t value = byteAt(text, at);
    if (step.length > 1) {
        value &= 0x7FU >> step.length;
    }
    for (std::size_t i = 1; i < step.length; ++i) {
        value = (value << 6) | (byteAt(text, at + i) & 0x3FU);
    }
    return {value, at + step.length};
}

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto tail = [&](int shift) { put(0x80 | ((codePoint >> shift) & 0x3F)); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6));
        tail(0);
    } else if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
        text.append(replacement);
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12));
        tail(6);
        tail(0);
    } else {
        put(0xF0 | (codePoint >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

}  // namespace klartext::core
