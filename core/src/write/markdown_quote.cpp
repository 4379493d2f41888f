// SPDX-License-Identifier: MIT
#include <string>

#include "core/excerpt.h"
#include "core/writers.h"
#include "write/clean_text.h"
#include "write/html_escape.h"
#include "write/markdown_escape.h"

namespace klartext::core {

namespace {

std::string sourceLine(const Metadata& source) {
    const std::string site = escapeMarkdown(cleanLine(source.site));
    const std::string_view url = safeLink(source.url);
    const bool isWeb = url.starts_with("http");
    std::string title = escapeMarkdown(cleanLine(source.title));
    if (title.empty() && isWeb) {
        title = site.empty() ? escapeMarkdown(std::string(url)) : site;
    }
    std::string line = isWeb ? "[" + title + "]" + markdownTarget(url) : title;
    if (!site.empty() && title != site) {
        line += (line.empty() ? "" : ", ") + site;
    }
    return line;
}

}  // namespace

std::string quoteAsMarkdown(const Element& part, const Metadata& source) {
    Article bare;
    bare.body = part;
    std::string text = toMarkdown(bare);
    if (const std::string line = sourceLine(source); !line.empty()) {
        text += (text.empty() ? "— " : "\n— ") + line + "\n";
    }
    return text;
}

}  // namespace klartext::core
