// SPDX-License-Identifier: MIT
#include "text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "text/ascii.h"
#include "text/binary.h"
#include "text/charset.h"
#include "text/charset_prescan.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void appendUtf16(std::string& text, std::u16string_view units) {
    constexpr std::size_t utf8BytesPerUnit = 3;
    const std::size_t before = text.size();
    text.resize(before + units.size() * utf8BytesPerUnit);
    std::int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strToUTF8WithSub(text.data() + before, static_cast<std::int32_t>(text.size() - before),
                       &length, units.data(), static_cast<std::int32_t>(units.size()), 0xFFFD,
                       nullptr, &error);
    text.resize(before + static_cast<std::size_t>(length));
}

/// For a single byte that is no text ICU writes SUB, which a page hardly ever holds itself.
void markSubstitutes(std::string& text, std::string_view bytes) {
    constexpr char substitute = '\x1A';
    if (bytes.find(substitute) != std::string_view::npos) {
        return;
    }
    const auto count = static_cast<std::size_t>(std::ranges::count(text, substitute));
    if (count == 0) {
        return;
    }
    // In one go: what grows in its midst is moved as often as it grows.
    std::string marked;
    marked.reserve(text.size() + count * (replacement.size() - 1));
    for (const char c : text) {
        c == substitute ? marked.append(replacement) : marked.append(1, c);
    }
    text = std::move(marked);
}

std::string convert(std::string_view bytes, const Charset& charset) {
    UErrorCode error = U_ZERO_ERROR;
    const Converter converter(ucnv_open(std::string(charset.converter).c_str(), &error),
                              &ucnv_close);
    if (U_FAILURE(error) != 0) {
        return repairUtf8(bytes);
    }
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    std::array<char16_t, 16384> units{};
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    // A surrogate pair may be split between two rounds; its first half waits here.
    std::size_t held = 0;
    do {
        char16_t* target = units.data() + held;
        error = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr,
                       1, &error);
        auto filled = static_cast<std::size_t>(target - units.data());
        held = error == U_BUFFER_OVERFLOW_ERROR && U16_IS_LEAD(units[filled - 1]) ? 1 : 0;
        appendUtf16(text, {units.data(), filled - held});
        if (held != 0) {
            units[0] = units[filled - 1];
        }
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    std::erase(text, '\0');
    markSubstitutes(text, bytes);
    return text;
}

/// UTF-16 by its byte order mark, or by the zero bytes it has wherever it holds ASCII.
Charset utf16Of(std::string_view bytes) {
    if (bytes.starts_with("\xFE\xFF")) {
        return charsetOf("utf-16be");
    }
    if (bytes.starts_with("\xFF\xFE")) {
        return charsetOf("utf-16le");
    }
    const std::string_view sample = bytes.substr(0, 1024);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i) {
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    }
    const std::size_t pairs = sample.size() / 2;
    if (pairs < 2 || zeros[0] + zeros[1] < pairs / 2) {
        return {};
    }
    if (zeros[0] * 20 < zeros[1]) {
        return charsetOf("utf-16le");
    }
    return zeros[1] * 20 < zeros[0] ? charsetOf("utf-16be") : Charset{};
}

Charset detect(std::string_view bytes) {
    const Charset fallback = charsetOf("windows-1252");
    // Tags are ASCII and tell nothing; the detector strips them from its sample by itself.
    constexpr std::size_t sampleSize = 64 * 1024;
    // Below this confidence the web's fallback is right more often than the detector.
    constexpr std::int32_t leastConfidence = 30;
    UErrorCode error = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&error), &ucsdet_close);
    const std::size_t firstHigh = skipAscii(bytes, 0);
    const std::string_view sample =
        bytes.substr(firstHigh - std::min<std::size_t>(firstHigh, 1024));
    ucsdet_setText(detector.get(), sample.data(),
                   static_cast<std::int32_t>(std::min(sample.size(), sampleSize)), &error);
    ucsdet_enableInputFilter(detector.get(), 1);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) != 0 || match == nullptr ||
        ucsdet_getConfidence(match, &error) < leastConfidence) {
        return fallback;
    }
    const Charset found = charsetOf(ucsdet_getName(match, &error));
    const bool multiByteUtf = found.name.starts_with("utf-");
    return found.known() && !multiByteUtf ? found : fallback;
}

struct Declared {
    Charset charset;
    bool byTransport = false;  ///< by HTTP, which outranks the page
};

Declared declaredCharset(std::string_view bytes, std::string_view contentType, PageKind kind) {
    if (const Charset charset = charsetOf(charsetParameter(contentType)); charset.known()) {
        return {charset, true};
    }
    if (kind != PageKind::Html) {
        return {};
    }
    const Charset charset = charsetOf(prescanCharset(bytes));
    // Who could read the declaration byte by byte did not read UTF-16.
    return {charset.name.starts_with("utf-16") ? charsetOf("utf-8") : charset, false};
}

/// Well-formed UTF-8 beyond chance: the more ways an encoding has to use high bytes, the more of it
/// that takes.
bool isSurelyUtf8(const Charset& declared, const Utf8Report& utf8) {
    constexpr std::size_t fewestOfSingleBytes = 3;
    constexpr std::size_t fewestOfMultiBytes = 8;
    return utf8.errors == 0 &&
           utf8.sequences >= (declared.singleByte ? fewestOfSingleBytes : fewestOfMultiBytes);
}

Charset chooseCharset(std::string_view bytes, const Declared& declared, const Utf8Report& utf8) {
    const bool readsAsUtf8 = utf8.errors == 0;
    if (!declared.charset.known()) {
        return readsAsUtf8 || utf8.sequences > utf8.errors * 8 ? charsetOf("utf-8") : detect(bytes);
    }
    if (declared.charset.name == "utf-8") {
        return utf8.errors > utf8.sequences ? detect(bytes) : declared.charset;
    }
    if (declared.charset.name.starts_with("utf-16")) {
        // utf16Of() has looked for zeros already; without any it is no text of Latin letters.
        const bool isPlain = bytes.find('\0') == std::string_view::npos && bytes.find('<') < 64;
        return isPlain && readsAsUtf8 ? charsetOf("utf-8") : declared.charset;
    }
    // Files saved from the web lose the header that had overruled their declaration.
    const bool isStale =
        !declared.byTransport && declared.charset.singleByte && readsAsUtf8 && utf8.sequences > 0;
    return isStale || isSurelyUtf8(declared.charset, utf8) ? charsetOf("utf-8") : declared.charset;
}

Decoded decodeAs(std::string_view bytes, const Charset& charset, bool damagedUtf8) {
    Decoded decoded;
    decoded.encoding = charset.name;
    if (charset.name == "utf-8") {
        decoded.utf8 = repairUtf8(bytes);
        decoded.damaged = damagedUtf8;
    } else {
        decoded.utf8 = convert(bytes, charset);
        decoded.damaged = decoded.utf8.find(replacement) != std::string::npos;
    }
    return decoded;
}

/// A page that reads badly as what it says it is, and well as something else, is something else.
Decoded orBetter(Decoded decoded, std::string_view bytes, const Declared& declared) {
    if (!decoded.damaged || decoded.encoding == "utf-8" || !declared.charset.known()) {
        return decoded;
    }
    const Charset other = detect(bytes);
    if (other.singleByte || other.name == decoded.encoding) {
        return decoded;
    }
    Decoded better = decodeAs(bytes, other, false);
    return better.damaged ? decoded : better;
}

}  // namespace

Decoded decode(std::string_view bytes, std::string_view contentType, PageKind kind) {
    constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(utf8Mark)) {
        const std::string_view rest = bytes.substr(utf8Mark.size());
        return decodeAs(rest, charsetOf("utf-8"), inspectUtf8(rest).errors > 0);
    }
    if (const Charset utf16 = utf16Of(bytes); utf16.known()) {
        const bool marked = bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE");
        return decodeAs(bytes.substr(marked ? 2 : 0), utf16, false);
    }
    const Declared declared = declaredCharset(bytes, contentType, kind);
    if (!declared.charset.name.starts_with("utf-16") && looksBinary(bytes)) {
        Decoded decoded;
        decoded.binary = true;
        return decoded;
    }
    const Utf8Report utf8 = inspectUtf8(bytes);
    return orBetter(decodeAs(bytes, chooseCharset(bytes, declared, utf8), utf8.errors > 0), bytes,
                    declared);
}

bool declaresOther(std::string_view bytes, std::string_view contentType, PageKind kind,
                   std::string_view encoding) {
    const Declared declared = declaredCharset(bytes, contentType, kind);
    const std::string_view name = declared.charset.name;
    const bool isWide = name.starts_with("utf-16") && encoding.starts_with("utf-16");
    const bool isMarked = bytes.starts_with("\xEF\xBB\xBF");
    return declared.charset.known() && !encoding.empty() && name != encoding && !isWide &&
           !isMarked && (declared.byTransport || encoding != "utf-8");
}

Decoded decodeIn(std::string_view encoding, std::string_view bytes) {
    const Charset charset = charsetOf(encoding);
    if (charset.name != "utf-8" && charset.known()) {
        return decodeAs(bytes, charset, false);
    }
    return decodeAs(bytes, charsetOf("utf-8"), inspectUtf8(bytes).errors > 0);
}

}  // namespace klartext::core
