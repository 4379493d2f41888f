// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/writers.h"

namespace klartext::core {

/// Writes phrasing content to the end of an HTML text; both must outlive the writer.
class HtmlPhrasing {
public:
    HtmlPhrasing(std::string& html, const ImageSource& images) : m_html(html), m_images(images) {}

    void write(const Element& element);
    void writeChildren(const Element& element);
    /// A link to another document; only its text where a link may not stand or not lead.
    void writeLinkTo(std::string_view url, std::string_view text);

    /// The picture of an embed, leading to it, where it is at hand.
    void writePoster(const Element& embed);

private:
    void writeText(const Element& text);
    void writeLink(const Element& link);
    void writeImage(const Element& image);
    /// The picture as a data: URL; empty when it is not at hand.
    [[nodiscard]] std::string embeddedSource(std::string_view url) const;

    std::string& m_html;
    const ImageSource& m_images;
    bool m_inLink = false;
};

/// `<tag id="…" …>`; `attributes` as htmlAttribute() gives them.
[[nodiscard]] std::string htmlStart(std::string_view tag, const Element& element,
                                    std::string_view attributes = {});
[[nodiscard]] std::string htmlEnd(std::string_view tag);

}  // namespace klartext::core
