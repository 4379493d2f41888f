// SPDX-License-Identifier: MIT
#include "write/saved_html.h"

#include <algorithm>

#include "core/writers.h"
#include "project/inline_picture.h"

namespace klartext::core {

namespace {

constexpr std::string_view commentBegin = "<!--klartext-page\n";
constexpr std::string_view commentEnd = "\n-->";
constexpr std::string_view base64Digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n";
/// Before the mark stand the doctype, <html> with its attributes and the encoding.
constexpr std::size_t markWithin = 1024;

/// The value behind `name="` in a tag, or an empty view.
std::string_view valueOf(std::string_view tag, std::string_view name) {
    const std::size_t begin = tag.find(name);
    if (begin == std::string_view::npos) {
        return {};
    }
    tag.remove_prefix(begin + name.size());
    return tag.substr(0, tag.find('"'));
}

/// What escapeHtml() did, undone.
std::string unescaped(std::string_view text) {
    constexpr std::pair<std::string_view, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const auto entity = std::ranges::find_if(
            entities, [&](const auto& each) { return text.starts_with(each.first); });
        const bool isEntity = entity != std::end(entities);
        plain += isEntity ? entity->second : text.front();
        text.remove_prefix(isEntity ? entity->first.size() : 1);
    }
    return plain;
}

}  // namespace

std::string savedComment(std::string_view base64) {
    return std::string(commentBegin) + std::string(base64) + std::string(commentEnd) + "\n";
}

bool isSavedPage(std::string_view html) {
    // Editors and mail programs put a byte order mark before it.
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (html.starts_with(mark)) {
        html.remove_prefix(mark.size());
    }
    const std::string_view line = savedMark.substr(0, savedMark.size() - 1);
    return html.starts_with("<!DOCTYPE html>") &&
           html.substr(0, markWithin).find(line) != std::string_view::npos;
}

std::string_view savedPageIn(std::string_view html) {
    const std::size_t begin = html.rfind(commentBegin);
    if (begin == std::string_view::npos || !isSavedPage(html)) {
        return {};
    }
    std::string_view text = html.substr(begin + commentBegin.size());
    const std::size_t end = text.find_first_not_of(base64Digits);
    if (end == std::string_view::npos || !text.substr(end).starts_with("-->")) {
        return {};
    }
    return text.substr(0, end);
}

std::vector<SavedImage> savedImagesIn(std::string_view html) {
    constexpr std::string_view begin = "<img src=\"data:";
    std::vector<SavedImage> images;
    for (std::size_t at = html.find(begin); at != std::string_view::npos;
         at = html.find(begin, at + 1)) {
        std::string_view tag = html.substr(at);
        tag = tag.substr(0, tag.find('>'));
        const std::string_view data = valueOf(tag, " src=\"");
        const std::string url = unescaped(valueOf(tag, " data-from=\""));
        if (!url.empty() && isInlinePicture(data)) {
            images.push_back({url, std::string(data)});
        }
    }
    return images;
}

}  // namespace klartext::core
