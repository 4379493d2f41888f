// SPDX-License-Identifier: MIT
#include "write/html_phrasing.h"

#include <string_view>
#include <utility>

#include "core/highlight_export.h"
#include "project/inline_picture.h"
#include "write/data_url.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

std::string_view phrasingTag(ElementKind kind) {
    switch (kind) {
        case ElementKind::Emphasis:
            return "em";
        case ElementKind::Strong:
            return "strong";
        case ElementKind::Code:
            return "code";
        case ElementKind::Keyboard:
            return "kbd";
        case ElementKind::Superscript:
            return "sup";
        case ElementKind::Subscript:
            return "sub";
        case ElementKind::Strike:
            return "del";
        case ElementKind::Underline:
            return "u";
        case ElementKind::Small:
            return "small";
        default:
            return "span";
    }
}

std::string_view directionName(TextDirection direction) {
    switch (direction) {
        case TextDirection::LeftToRight:
            return "ltr";
        case TextDirection::RightToLeft:
            return "rtl";
        default:
            return {};
    }
}

/// Of what a person highlighted: the colour and the note.
std::string markAttributes(const Element& mark) {
    const bool own = mark.level > 0 && mark.level <= highlightColorCount;
    return own ? htmlAttribute("class", colorId(HighlightColor(mark.level - 1))) +
                     htmlAttribute("title", mark.text)
               : std::string();
}

/// What stands for a picture that is not at hand.
std::string pictureName(const Element& image) {
    if (!image.text.empty()) {
        return image.text;
    }
    const std::string_view path =
        std::string_view(image.url).substr(0, image.url.text().find_first_of("?#"));
    return std::string(path.substr(path.rfind('/') + 1));
}

}  // namespace

std::string htmlStart(std::string_view tag, const Element& element, std::string_view attributes) {
    return "<" + std::string(tag) + htmlAttribute("id", element.id) +
           htmlAttribute("dir", directionName(element.direction)) + std::string(attributes) + ">";
}

std::string htmlEnd(std::string_view tag) { return "</" + std::string(tag) + ">"; }

void HtmlPhrasing::writeLinkTo(std::string_view url, std::string_view text) {
    const std::string_view address = safeLink(url);
    const std::string label = escapeHtml(text.empty() ? url : text);
    if (address.empty() || m_inLink) {
        m_html += label;
    } else {
        m_html += "<a" + htmlAttribute("href", address) + '>' + label + "</a>";
    }
}

void HtmlPhrasing::writeChildren(const Element& element) {
    for (const Element& child : element.children) {
        write(child);
    }
}

void HtmlPhrasing::write(const Element& element) {
    switch (element.kind) {
        case ElementKind::Text:
            writeText(element);
            break;
        case ElementKind::LineBreak:
            m_html += "<br>\n";
            break;
        case ElementKind::Image:
            writeImage(element);
            break;
        case ElementKind::Formula:
            m_html += toMathml(*element.formula);
            break;
        case ElementKind::Ruby:
            m_html += "<ruby>";
            writeChildren(element);
            m_html += "<rp>（</rp><rt>" + escapeHtml(element.text) + "</rt><rp>）</rp></ruby>";
            break;
        case ElementKind::Isolate:
            m_html += "<bdi" + htmlAttribute("dir", directionName(element.direction)) + ">";
            writeChildren(element);
            m_html += "</bdi>";
            break;
        case ElementKind::Link:
            writeLink(element);
            break;
        case ElementKind::Mark:
            m_html += htmlStart("mark", element, markAttributes(element));
            writeChildren(element);
            m_html += htmlEnd("mark");
            break;
        default:
            m_html += htmlStart(phrasingTag(element.kind), element);
            writeChildren(element);
            m_html += htmlEnd(phrasingTag(element.kind));
            break;
    }
}

void HtmlPhrasing::writeText(const Element& text) {
    if (text.id.empty()) {
        m_html += escapeHtml(text.text);
        return;
    }
    m_html += htmlStart("span", text) + escapeHtml(text.text) + htmlEnd("span");
}

void HtmlPhrasing::writeLink(const Element& link) {
    const std::string_view address = safeLink(link.url);
    if (address.empty()) {
        writeChildren(link);
        return;
    }
    m_inLink = true;
    m_html += htmlStart("a", link, htmlAttribute("href", address));
    writeChildren(link);
    m_html += htmlEnd("a");
    m_inLink = false;
}

std::string HtmlPhrasing::embeddedSource(std::string_view url) const {
    const auto embedded = m_images ? m_images(url) : std::nullopt;
    if (!embedded) {
        return isInlinePicture(url) ? escapeHtml(url) : std::string();
    }
    if (!embedded->address.empty()) {
        return escapeHtml(embedded->address);
    }
    const std::string data = dataUrl(*embedded);
    // Ends the attribute it stands in and begins the next one.
    return data.empty() || embedded->origin.empty()
               ? data
               : data + "\" data-from=\"" + escapeHtml(embedded->origin);
}

void HtmlPhrasing::writePoster(const Element& embed) {
    const std::string source =
        embed.picture.empty() ? std::string() : embeddedSource(embed.picture);
    const std::string_view address = safeLink(embed.url);
    if (!source.empty() && !address.empty()) {
        m_html += "<a" + htmlAttribute("href", address) + "><img src=\"" + source +
                  "\" alt=\"\"></a><br>";
    }
}

void HtmlPhrasing::writeImage(const Element& image) {
    std::string source = embeddedSource(image.url);
    // Of several files of one picture, that is at hand which suited the screen.
    for (const ImageCandidate& candidate : image.candidates) {
        source = source.empty() ? embeddedSource(candidate.url) : std::move(source);
    }
    if (source.empty()) {
        writeLinkTo(image.url, pictureName(image));
        return;
    }
    m_html += "<img src=\"" + source + "\" alt=\"" + escapeHtml(image.text) + '"';
    if (image.width > 0 && image.height > 0) {
        m_html += htmlAttribute("width", std::to_string(image.width)) +
                  htmlAttribute("height", std::to_string(image.height));
    }
    m_html += '>';
}

}  // namespace klartext::core
