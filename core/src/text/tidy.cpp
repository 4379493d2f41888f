// SPDX-License-Identifier: MIT
#include "text/tidy.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

bool isInvisible(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || (c >= 0x7F && c < 0xA0);
}

bool isWideSpace(char32_t c) {
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

struct Entity {
    std::string_view name;
    char32_t character;
};

constexpr auto entities = std::to_array<Entity>({
    {"amp", '&'},      {"quot", '"'},     {"lt", '<'},        {"gt", '>'},
    {"apos", '\''},    {"nbsp", 0xA0},    {"shy", 0xAD},      {"hellip", 0x2026},
    {"ndash", 0x2013}, {"mdash", 0x2014}, {"lsquo", 0x2018},  {"rsquo", 0x2019},
    {"sbquo", 0x201A}, {"ldquo", 0x201C}, {"rdquo", 0x201D},  {"bdquo", 0x201E},
    {"laquo", 0xAB},   {"raquo", 0xBB},   {"lsaquo", 0x2039}, {"rsaquo", 0x203A},
    {"bull", 0x2022},  {"middot", 0xB7},  {"euro", 0x20AC},   {"pound", 0xA3},
    {"copy", 0xA9},    {"reg", 0xAE},     {"trade", 0x2122},  {"deg", 0xB0},
    {"times", 0xD7},   {"frac12", 0xBD},  {"sect", 0xA7},     {"auml", 0xE4},
    {"ouml", 0xF6},    {"uuml", 0xFC},    {"Auml", 0xC4},     {"Ouml", 0xD6},
    {"Uuml", 0xDC},    {"szlig", 0xDF},   {"agrave", 0xE0},   {"aacute", 0xE1},
    {"acirc", 0xE2},   {"atilde", 0xE3},  {"aring", 0xE5},    {"aelig", 0xE6},
    {"ccedil", 0xE7},  {"egrave", 0xE8},  {"eacute", 0xE9},   {"ecirc", 0xEA},
    {"euml", 0xEB},    {"igrave", 0xEC},  {"iacute", 0xED},   {"icirc", 0xEE},
    {"iuml", 0xEF},    {"ntilde", 0xF1},  {"ograve", 0xF2},   {"oacute", 0xF3},
    {"ocirc", 0xF4},   {"otilde", 0xF5},  {"oslash", 0xF8},   {"ugrave", 0xF9},
    {"uacute", 0xFA},  {"ucirc", 0xFB},   {"Eacute", 0xC9},   {"Agrave", 0xC0},
    {"Ccedil", 0xC7},  {"Aring", 0xC5},   {"Oslash", 0xD8},   {"iexcl", 0xA1},
    {"iquest", 0xBF},  {"ordm", 0xBA},    {"oelig", 0x153},   {"thinsp", 0x2009},
});

char32_t numericEntity(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hexadecimal ? 1 : 0);
    std::uint32_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, hexadecimal ? 16 : 10);
    return error == std::errc() && stop == end ? number : 0;
}

/// The character a reference names, without "&" and ";"; 0 when it names none.
char32_t entityNamed(std::string_view name) {
    if (name.starts_with('#')) {
        return numericEntity(name.substr(1));
    }
    const auto* const found = std::ranges::find(entities, name, &Entity::name);
    return found == entities.end() ? 0 : found->character;
}

std::string decodeOnce(std::string_view text) {
    constexpr std::size_t longestName = 10;
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '&' ? text.substr(0, at + longestName).find(';', at)
                                                : std::string_view::npos;
        const char32_t character =
            end == std::string_view::npos ? 0 : entityNamed(text.substr(at + 1, end - at - 1));
        if (character == 0) {
            decoded += text[at];
        } else {
            appendUtf8(decoded, character);
            at = end;
        }
    }
    return decoded;
}

}  // namespace

std::string foldSpace(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = codePointAt(text, at);
        if (character.value <= ' ' || isWideSpace(character.value)) {
            space = true;
        } else if (!isInvisible(character.value)) {
            if (space && !folded.empty()) {
                folded += ' ';
            }
            space = false;
            folded += text.substr(at, character.end - at);
        }
        at = character.end;
    }
    return folded;
}

std::string decodeEntities(std::string_view text) {
    constexpr int mostRounds = 3;
    std::string decoded(text);
    for (int round = 0; round < mostRounds && decoded.find('&') != std::string::npos; ++round) {
        std::string next = decodeOnce(decoded);
        if (next == decoded) {
            break;
        }
        decoded = std::move(next);
    }
    return decoded;
}

}  // namespace klartext::core
