// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace klartext::core {

/// What the bytes of a page are.
enum class PageKind : std::uint8_t {
    Html,       ///< HTML or XHTML; parsed by the HTML rules
    PlainText,  ///< one visible block a line, no markup
};

/// Whether a page is as its site sent it, or was made of what it sent (see remedies.h).
enum class Composition : std::uint8_t {
    AsSent,
    PageData,   ///< its text was taken from its data
    NextPages,  ///< the articles of its next pages were joined to it
};

/// A page as it was fetched or read, before anything is known of it.
struct RawPage {
    std::string bytes;
    std::string contentType;       ///< value of the Content-Type header; may be empty
    std::string url;               ///< where the page came from, absolute; may be empty
    std::optional<PageKind> kind;  ///< set to overrule the guess from content type and bytes
    Composition composition = Composition::AsSent;

    friend bool operator==(const RawPage&, const RawPage&) = default;
};

}  // namespace klartext::core
