// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/extraction.h"

namespace klartext::core {

/// What a page asks a browser to load from elsewhere and this program never does.
enum class ContactKind : std::uint8_t {
    Script,  ///< <script src>
    Frame,   ///< <iframe>, <embed>, <object>
    Pixel,   ///< a picture of at most two pixels: it counts readers
    Beacon,  ///< a picture that is hidden, or that nothing but its long query tells from a blank
    Media,   ///< <video>, <audio>
};
inline constexpr int contactKindCount = static_cast<int>(ContactKind::Media) + 1;

/// A host that a browser would have been sent to.
struct Contact {
    std::string host;  ///< without "www."
    ContactKind kind = ContactKind::Script;
    int count = 0;
    bool foreign = false;  ///< neither the page's host nor one below or above it

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// What the person was spared on a page.
struct PrivacyReport {
    std::vector<Contact> contacts;  ///< foreign ones first, then the most often named first
    int inlineScriptBytes = 0;      ///< of scripts in the page itself, in bytes; none was run
    int trackedLinks = 0;           ///< links that lost parameters, see withoutTracking()

    friend bool operator==(const PrivacyReport&, const PrivacyReport&) = default;
};

/// Pure. An empty report for a page of plain text.
[[nodiscard]] PrivacyReport privacyReport(const Extraction& extraction);

/// The web address without the parameters that only tell where a reader came from, who the reader
/// is or which campaign led here. The rest of it stays as it was, byte by byte; so does an address
/// of another scheme.
///
///     "https://a.example/b?id=7&utm_source=mail#c" → "https://a.example/b?id=7#c"
[[nodiscard]] std::string withoutTracking(std::string_view url);

/// The same of an address that a page or a server gave and that is asked for: a picture's, or a
/// page's. One that is signed stays whole, for the signature may cover all of it.
///
///     "https://a.example/b.jpg?w=600&utm_source=feed" → "https://a.example/b.jpg?w=600"
///     "https://a.example/b.jpg?utm_source=feed&sig=9f" → the same
[[nodiscard]] std::string withoutTrackingUnlessSigned(std::string_view url);

/// The mailto address with recipients, subject, text and thread alone: mail programs take files
/// along that an "attach" names. Empty when it names line ends where none belong; an address of
/// another scheme stays as it was.
///
///     "mailto:a@b.example?subject=c&attach=/etc/passwd" → "mailto:a@b.example?subject=c"
[[nodiscard]] std::string withoutAttachments(std::string_view url);

/// The address as another program may be given it, or a document that others open: http and https
/// without a name, a password and what follows readers, mailto without attachments; beyond the host
/// in ASCII. Empty for everything else: script, data, files, what only this program understands.
[[nodiscard]] std::string outsideAddress(std::string_view url);

/// The same when it is an address of the web: what a document may say of where it comes from. Empty
/// for everything else; where a page lay on somebody's computer is nobody else's business.
[[nodiscard]] std::string webAddress(std::string_view url);

}  // namespace klartext::core
