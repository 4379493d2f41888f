// SPDX-License-Identifier: MIT
#include "core/text_encoding.h"

#include <array>
#include <string>

#include "text/ascii.h"
#include "text/encoding.h"

namespace klartext::core {

namespace {

constexpr std::array<std::string_view, 24> encodings{
    "utf-8",        "utf-16le",     "utf-16be",     "windows-1252", "iso-8859-15",  "macintosh",
    "windows-1250", "iso-8859-2",   "windows-1257", "windows-1251", "koi8-u",       "iso-8859-5",
    "ibm866",       "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1258",
    "windows-874",  "gb18030",      "big5",         "shift_jis",    "euc-jp",       "euc-kr"};

}  // namespace

std::span<const std::string_view> textEncodings() { return encodings; }

bool declaresOther(const RawPage& page, std::string_view encoding) {
    const PageKind kind = page.kind.value_or(guessKind(page.bytes, page.contentType));
    return declaresOther(page.bytes, page.contentType, kind, encoding);
}

RawPage readIn(std::string_view encoding, const RawPage& page) {
    RawPage result = page;
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const std::string text = decodeIn(encoding, page.bytes).utf8;
    result.bytes = text.starts_with(mark) ? text : std::string(mark) + text;
    const std::string_view type =
        std::string_view(page.contentType).substr(0, page.contentType.find(';'));
    result.contentType = type.empty() ? "" : std::string(trimAscii(type)) + "; charset=utf-8";
    return result;
}

}  // namespace klartext::core
