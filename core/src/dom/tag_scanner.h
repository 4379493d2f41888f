// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace klartext::core {

/// One attribute as written, its name in the page's own case.
struct ScannedAttribute {
    std::string_view name;
    std::string_view value;  ///< between the quotes, character references undecoded
    std::string_view whole;  ///< name, "=" and quoted value
};

/// Walks the attributes of one tag by the tokenizer's rules for attribute names and values.
class TagScanner {
public:
    /// `position` is just behind the tag's name.
    TagScanner(std::string_view html, std::size_t position) : m_html(html), m_position(position) {}

    /// Reads the next attribute; false at the end of the tag or of the page.
    bool next(ScannedAttribute& attribute);

    /// Just behind the tag's ">" once next() has returned false.
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] bool selfClosing() const { return m_selfClosing; }
    /// The page ended inside the tag.
    [[nodiscard]] bool cutOff() const { return m_cutOff; }

private:
    std::string_view readValue();

    std::string_view m_html;
    std::size_t m_position;
    bool m_selfClosing = false;
    bool m_cutOff = false;
};

/// The end of a tag's name that begins at `position`.
[[nodiscard]] std::size_t endOfTagName(std::string_view html, std::size_t position);

/// The name of a tag in lower case, its first 32 bytes; lies in `buffer`.
[[nodiscard]] std::string_view lowerTagName(std::string_view html, std::size_t begin,
                                            std::size_t end, std::string& buffer);

/// Where the end tag "</name" of a raw text element begins, or html.size().
[[nodiscard]] std::size_t findEndTag(std::string_view html, std::size_t position,
                                     std::string_view name);

/// Where the end tag of a script begins whose body starts at `position`, minding "<!--<script>".
[[nodiscard]] std::size_t findScriptEnd(std::string_view html, std::size_t position);

/// Just behind the comment that starts with "<!--" at `position`.
[[nodiscard]] std::size_t skipComment(std::string_view html, std::size_t position);

}  // namespace klartext::core
