// SPDX-License-Identifier: MIT
#include "core/file_name.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

// File systems allow 255 bytes; copies and downloads add to a name.
constexpr std::size_t mostBytes = 120;

std::string composed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) != 0) {
        return std::string(text);
    }
    const icu::StringPiece source(text.data(), static_cast<int>(text.size()));
    std::string result;
    form->normalize(icu::UnicodeString::fromUTF8(source), status).toUTF8String(result);
    return U_FAILURE(status) != 0 ? std::string(text) : result;
}

bool isForbidden(char32_t c) {
    constexpr std::u32string_view signs = U"<>:\"/\\|?*";
    constexpr std::uint32_t categories =
        U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CN_MASK | U_GC_CS_MASK;
    return signs.find(c) != std::u32string_view::npos || c == 0xFFFD ||
           (U_MASK(u_charType(static_cast<UChar32>(c))) & categories) != 0;
}

/// Without what is forbidden, white space folded.
std::string allowed(std::string_view text) {
    std::string name;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        at = point.end;
        if (isForbidden(point.value) || u_isUWhiteSpace(static_cast<UChar32>(point.value)) != 0) {
            gap = true;
            continue;
        }
        name += gap && !name.empty() ? " " : "";
        gap = false;
        appendUtf8(name, point.value);
    }
    return name;
}

/// Cut at a word where that leaves enough, and never inside a character.
std::string cut(std::string name) {
    if (name.size() <= mostBytes) {
        return name;
    }
    const std::size_t space = name.rfind(' ', mostBytes);
    std::size_t end = mostBytes;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    name.resize(space != std::string::npos && space > mostBytes / 4 ? space : end);
    return name;
}

/// Names that Windows keeps for devices, whatever suffix follows.
/// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
bool isReserved(std::string_view name) {
    const std::string stem = asciiLower(trimAscii(name.substr(0, name.find('.'))));
    constexpr auto devices =
        std::to_array<std::string_view>({"con", "prn", "aux", "nul", "conin$", "conout$"});
    constexpr auto superscripts = std::to_array<std::string_view>({"¹", "²", "³"});
    const std::string_view number =
        std::string_view(stem).substr(std::min<std::size_t>(3, stem.size()));
    const bool isNumber = (number.size() == 1 && isAsciiDigit(number[0])) ||
                          std::ranges::find(superscripts, number) != superscripts.end();
    const bool isPort = isNumber && (stem.starts_with("com") || stem.starts_with("lpt"));
    return isPort || std::ranges::find(devices, stem) != devices.end();
}

}  // namespace

std::string safeFileName(std::string_view title) {
    std::string name = cut(allowed(composed(title)));
    while (!name.empty() && (name.back() == '.' || name.back() == ' ')) {
        name.pop_back();
    }
    const std::size_t first = name.find_first_not_of(".- ");
    name.erase(0, std::min(first, name.size()));
    return isReserved(name) ? "_" + name : name;
}

}  // namespace klartext::core
