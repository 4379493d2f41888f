// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/page.h"

namespace klartext::core {

/// The text of a page.
struct Decoded {
    std::string utf8;      ///< always well-formed, without NUL; empty when binary
    std::string encoding;  ///< what the bytes were read as, by its name in the Encoding Standard
    bool damaged = false;  ///< some bytes are no text in that encoding; U+FFFD stands for them
    bool binary = false;   ///< the bytes are no text at all
};

/// Reads bytes as text. The encoding is that of the byte order mark, else the Content-Type's
/// charset, else (HTML) the one declared in the first 1024 bytes, else guessed from the bytes
/// (https://html.spec.whatwg.org/#encoding-sniffing-algorithm).
///
/// What a page says of itself gives way to its bytes where these leave no doubt: text declared as
/// UTF-8 that is none, as another encoding that is well-formed UTF-8, as UTF-16 without a zero
/// byte, or as one in which it cannot be read without damage while it can in another.
[[nodiscard]] Decoded decode(std::string_view bytes, std::string_view contentType, PageKind kind);

/// Whether the page says of itself that it is written in another encoding than this one, in which
/// decode() has read it. Latin-1 declared by a page in UTF-8 is not worth a word: it is an old
/// habit that no browser falls for.
[[nodiscard]] bool declaresOther(std::string_view bytes, std::string_view contentType,
                                 PageKind kind, std::string_view encoding);

/// Reads bytes in the encoding of this name (see textEncodings()), whatever they say of themselves.
[[nodiscard]] Decoded decodeIn(std::string_view encoding, std::string_view bytes);

/// Whether bytes are HTML or plain text: by the content type where it says so, else by looking for
/// markup in their beginning.
[[nodiscard]] PageKind guessKind(std::string_view bytes, std::string_view contentType);

}  // namespace klartext::core
