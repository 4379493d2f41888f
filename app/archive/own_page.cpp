// SPDX-License-Identifier: MIT
#include "archive/own_page.h"

namespace klartext::app {

namespace {

constexpr std::size_t longestHead = 4096;

/// Takes away from the last `begin` that stands before `before` to the `end` after it.
void cut(std::string& html, std::string_view begin, std::string_view end, std::size_t before) {
    const std::size_t from = html.rfind(begin, before);
    if (from == std::string::npos) return;
    const std::size_t to = html.find(end, from);
    if (to != std::string::npos) html.erase(from, to + end.size() - from);
}

}  // namespace

bool isOwnDocument(std::string_view html) {
    html = html.substr(0, longestHead);
    return html.find("<meta name=\"generator\" content=\"Klartext\"") != std::string_view::npos &&
           html.find("<!DOCTYPE html>") != std::string_view::npos;
}

std::string withoutOwnFrame(std::string html) {
    constexpr std::string_view begin = "<article>\n";
    const std::size_t article = html.find(begin);
    if (article == std::string::npos) return html;
    const std::size_t body = article + begin.size();
    if (html.compare(body, 8, "<header>") == 0) cut(html, "<header>", "</header>\n", body);
    cut(html, "<p class=\"source\">", "</p>\n", std::string::npos);
    cut(html, "<footer>", "</footer>\n", std::string::npos);
    return html;
}

}  // namespace klartext::app
