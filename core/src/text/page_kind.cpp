// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.h"
#include "text/encoding.h"

namespace klartext::core {

namespace {

// Tags whose presence anywhere near the beginning makes a page of text a page of markup.
constexpr std::array markup = {
    "<!doctype", "<html", "<head",   "<body", "<meta", "<title",   "<link",  "<script",  "<div",
    "<p>",       "<p ",   "<span",   "<br",   "<h1",   "<h2",      "<h3",    "<article", "<table",
    "<ul",       "<ol",   "<a href", "<img",  "<main", "<section", "<style", "<iframe",  "<li>"};

bool hasMarkup(std::string_view bytes) {
    constexpr std::size_t sampleSize = 4096;
    std::string sample = asciiLower(bytes.substr(0, sampleSize));
    // Markup in UTF-16 shows once its NULs are gone.
    std::erase(sample, '\0');
    return std::ranges::any_of(
        markup, [&](std::string_view tag) { return sample.find(tag) != std::string::npos; });
}

}  // namespace

PageKind guessKind(std::string_view bytes, std::string_view contentType) {
    const std::string_view type = trimAscii(contentType.substr(0, contentType.find(';')));
    if (equalsNoCase(type, "text/html") || equalsNoCase(type, "application/xhtml+xml")) {
        return PageKind::Html;
    }
    if (equalsNoCase(type, "text/plain") || equalsNoCase(type, "text/markdown")) {
        return PageKind::PlainText;
    }
    return hasMarkup(bytes) ? PageKind::Html : PageKind::PlainText;
}

}  // namespace klartext::core
