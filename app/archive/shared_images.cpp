// SPDX-License-Identifier: MIT
#include "archive/shared_images.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "archive/html_head.h"
#include "core/extraction.h"

namespace klartext::app {

namespace {

constexpr std::string_view variable = "--sf-img-";
constexpr std::string_view blanks = " \t\r\n\f\v";
constexpr std::string_view imageTag = "<img";
constexpr auto npos = std::string_view::npos;

/// The data: address of each picture by its number.
using SharedImages = std::unordered_map<std::string_view, std::string_view>;

std::size_t behindBlanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(blanks, at), text.size());
}

/// Goes behind the word and the blanks before it; false, and nowhere, when it is not there.
bool skip(std::string_view text, std::size_t& at, std::string_view word) {
    const std::size_t begin = behindBlanks(text, at);
    if (!text.substr(begin).starts_with(word)) return false;
    at = begin + word.size();
    return true;
}

/// The digits behind the variable's name at `at`, and goes behind them.
std::string_view numberAt(std::string_view text, std::size_t& at) {
    const std::size_t begin = at + variable.size();
    at = std::min(text.find_first_not_of("0123456789", begin), text.size());
    return text.substr(begin, at - begin);
}

SharedImages definitionsIn(std::string_view html) {
    SharedImages images;
    for (std::size_t at = html.find(variable); at != npos; at = html.find(variable, at)) {
        const std::string_view number = numberAt(html, at);
        std::size_t begin = at;
        if (number.empty() || !skip(html, begin, ":") || !skip(html, begin, "url(")) continue;
        begin = behindBlanks(html, begin);
        if (begin < html.size() && (html[begin] == '"' || html[begin] == '\'')) ++begin;
        if (!html.substr(begin).starts_with("data:image/")) continue;
        at = std::min(html.find_first_of("\"') \t\r\n\f\v", begin), html.size());
        images[number] = html.substr(begin, at - begin);
    }
    return images;
}

/// The number of the picture that the tag refers to; empty when it refers to none.
std::string_view pictureOf(std::string_view tag) {
    for (std::size_t at = tag.find("var("); at != npos; at = tag.find("var(", at)) {
        at = behindBlanks(tag, at + 4);
        if (!tag.substr(at).starts_with(variable)) continue;
        const std::string_view number = numberAt(tag, at);
        if (!number.empty() && skip(tag, at, ")")) return number;
    }
    return {};
}

/// Behind the value that begins at `at`.
std::size_t endOfValue(std::string_view tag, std::size_t at) {
    if (at < tag.size() && (tag[at] == '"' || tag[at] == '\'')) {
        const std::size_t end = tag.find(tag[at], at + 1);
        if (end != npos) return end + 1;
    }
    return std::min(tag.find_first_of(" \t\r\n\f\v>", at), tag.size());
}

void appendWithoutSource(std::string& result, std::string_view tag) {
    std::size_t from = 0;
    for (std::size_t at = tag.find("src"); at != npos; at = tag.find("src", at)) {
        const std::size_t name = at;
        at += 3;
        std::size_t value = at;
        if (name == 0 || blanks.find(tag[name - 1]) == npos || !skip(tag, value, "=")) continue;
        at = endOfValue(tag, behindBlanks(tag, value));
        result.append(tag, from, name - 1 - from);
        from = at;
    }
    result.append(tag, from);
}

std::size_t findImage(std::string_view html, std::size_t from) {
    for (std::size_t at = html.find('<', from); at != npos; at = html.find('<', at + 1)) {
        const std::string_view name = html.substr(at, imageTag.size());
        const bool isImage = std::ranges::equal(name, imageTag, [](char a, char b) {
            return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
        });
        if (isImage) return at;
    }
    return npos;
}

}  // namespace

std::string withSharedImages(std::string html) {
    const SharedImages images = definitionsIn(html);
    if (images.empty()) return html;
    const std::size_t most = std::min(5 * html.size(), core::ExtractOptions().maxBytes);
    const std::string_view text = html;
    std::string result;
    std::size_t from = 0;
    for (std::size_t at = findImage(text, 0); at != npos; at = findImage(text, at)) {
        const std::size_t begin = at;
        at = endOfTag(text, begin);
        if (at == npos) break;
        const std::string_view tag = text.substr(begin, at - begin);
        const auto image = images.find(pictureOf(tag));
        if (image == images.end()) continue;
        if (result.size() + image->second.size() + (text.size() - from) > most) break;
        result.append(text, from, begin - from).append(imageTag);
        result.append(" src=\"").append(image->second) += '"';
        appendWithoutSource(result, tag.substr(imageTag.size()));
        from = at;
    }
    if (from == 0) return html;
    return result.append(text, from);
}

}  // namespace klartext::app
