// SPDX-License-Identifier: MIT
// Bytes become text: the first line is the Content-Type header.
#include "text/encoding.h"

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    using klartext::fuzz::require;
    const auto [type, bytes] = klartext::fuzz::headed(klartext::fuzz::viewOf(data, size));
    (void)guessKind(bytes, type);
    for (const PageKind kind : {PageKind::Html, PageKind::PlainText}) {
        const Decoded decoded = decode(bytes, type, kind);
        require(klartext::fuzz::isUtf8(decoded.utf8), "the text is UTF-8");
        require(decoded.utf8.find('\0') == std::string::npos, "the text holds no NUL");
        require(!decoded.binary || decoded.utf8.empty(), "binary bytes give no text");
        require(decoded.utf8.size() <= 3 * bytes.size() + 16, "a byte is one character at most");
        if (decoded.binary || decoded.utf8.starts_with("\xEF\xBB\xBF")) continue;
        const Decoded again = decode(decoded.utf8, "text/html; charset=utf-8", kind);
        require(again.binary || again.utf8 == decoded.utf8, "UTF-8 is read as it stands");
    }
    return 0;
}
