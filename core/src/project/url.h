// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// The parts of a URL reference, without their delimiters (RFC 3986, 4.1). Views into the input.
struct UrlParts {
    std::string_view scheme;
    std::string_view authority;
    std::string_view path;
    std::string_view query;
    std::string_view fragment;
    bool hasAuthority = false;
    bool hasQuery = false;
    bool hasFragment = false;
};

[[nodiscard]] UrlParts splitUrl(std::string_view url);

/// The address `reference` means on a page at `base` (RFC 3986, 5.2), read as leniently as browsers
/// read it: surrounding white space and inner line ends do not count, backslashes of web addresses
/// are slashes, characters that may not stand in a URL are percent-encoded, the scheme comes out in
/// lower case, and web addresses without a name and password. Empty when the result is not
/// absolute.
///
///     resolveUrl("https://a.example/b/c?d", "../e.html") == "https://a.example/e.html"
[[nodiscard]] std::string resolveUrl(std::string_view base, std::string_view reference);

/// The address without the name and password that a web address may hold, else as it was.
[[nodiscard]] std::string withoutCredentials(std::string_view url);

/// Where relative addresses of a page begin, and which page it is.
struct PageAddress {
    std::string base;  ///< resolves relative references: <base href> or the page's own address
    std::string page;  ///< address of the page; may be empty
};

/// What a link on the page may lead to: an absolute http, https, mailto or tel address, or "#name"
/// for a place on the page itself; of a page that is a file itself also another file. Empty for
/// everything else: script, data. Without what follows readers, see withoutTracking().
[[nodiscard]] std::string linkAddress(const PageAddress& page, std::string_view reference);

/// An absolute http or https address; a file's when the page is a file itself. Empty otherwise.
[[nodiscard]] std::string resourceAddress(const PageAddress& page, std::string_view reference);

/// The host of an absolute address, without "www."; empty when it has none.
[[nodiscard]] std::string_view hostOf(std::string_view url);

/// Percent-decoded bytes of a fragment, as element ids are written in the page.
[[nodiscard]] std::string percentDecoded(std::string_view text);

}  // namespace klartext::core
