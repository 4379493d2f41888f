// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace klartext::core {

/// What the program's own HTML (htmlBody()) is as XML: every element closed, every id a name of XML
/// and there once, fragment links only to what is there, addresses as RFC 3986 writes them.
struct Xhtml {
    std::string text;
    bool hasFormulas = false;  ///< MathML stands in it
};
/// `notes`: the ids of footnotes. They and the links to them are named as such, so that reading
/// systems show them beside the text (https://www.w3.org/TR/epub-ssv-11/#notes).
[[nodiscard]] Xhtml toXhtml(std::string_view html, const std::set<std::string>& notes = {});

/// The text for XML, which knows fewer characters than HTML. In content and in attributes.
[[nodiscard]] std::string escapeXml(std::string_view text);

/// A tag of BCP 47 that RFC 5646 calls well-formed, or empty.
[[nodiscard]] std::string languageTag(std::string_view tag);

/// The address with everything escaped that may not stand in one; empty when it is no address of
/// the web or of mail, or has no host.
[[nodiscard]] std::string strictUrl(std::string_view url);

}  // namespace klartext::core
