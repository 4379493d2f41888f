// SPDX-License-Identifier: MIT
#include "text/binary.h"

#include <algorithm>
#include <array>

namespace klartext::core {

using namespace std::string_view_literals;

namespace {

// How formats begin that are no text
// (https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern and the formats' own
// specifications).
constexpr std::array magicNumbers = {
    "\x89PNG\r\n\x1A\n"sv,
    "\xFF\xD8\xFF"sv,
    "GIF87a"sv,
    "GIF89a"sv,
    "II*\0"sv,
    "MM\0*"sv,
    "\0\0\1\0"sv,
    "%PDF-"sv,
    "%!PS-Adobe-"sv,
    "PK\3\4"sv,
    "PK\5\6"sv,
    "\x1F\x8B\x08"sv,
    "\xFD\x37zXZ\0"sv,
    "7z\xBC\xAF\x27\x1C"sv,
    "Rar!\x1A\7"sv,
    "BZh91AY&SY"sv,
    "\x28\xB5\x2F\xFD"sv,
    "\x7F\x45LF"sv,
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
    "OggS\0"sv,
    "fLaC"sv,
    "ID3\2"sv,
    "ID3\3"sv,
    "ID3\4"sv,
    "\x1A\x45\xDF\xA3"sv,
    "wOFF\0"sv,
    "wOF2\0"sv,
    "\0asm"sv,
    "SQLite format 3\0"sv,
    "\xCA\xFE\xBA\xBE"sv,
};

bool hasMagicNumber(std::string_view bytes) {
    if (std::ranges::any_of(magicNumbers,
                            [&](std::string_view magic) { return bytes.starts_with(magic); })) {
        return true;
    }
    // Containers name what they hold after a length: RIFF (WebP, AVI, WAV) and ISO media (MP4,
    // AVIF).
    return (bytes.starts_with("RIFF") && bytes.size() > 12) ||
           (bytes.size() > 12 && bytes.substr(4, 4) == "ftyp" && bytes.front() == '\0');
}

bool isControl(char c) {
    // ESC switches the character set in ISO-2022, so it is text.
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' &&
           c != '\f' && c != '\x1B' && c != '\0';
}

}  // namespace

bool looksBinary(std::string_view bytes) {
    constexpr std::size_t sampleSize = 8192;
    const std::string_view sample = bytes.substr(0, sampleSize);
    if (hasMagicNumber(sample)) {
        return true;
    }
    const auto controls = std::ranges::count_if(sample, isControl);
    const auto nuls = std::ranges::count(sample, '\0');
    // Random bytes have 10 % of control characters; damaged text has a few, or stray NULs.
    const auto size = static_cast<std::ptrdiff_t>(sample.size());
    return controls * 20 > size || nuls * 3 > size;
}

}  // namespace klartext::core
