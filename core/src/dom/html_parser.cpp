// SPDX-License-Identifier: MIT
#include "dom/html_parser.h"

#include <utility>

#include "dom/gumbo_guest.h"
#include "dom/page_tree_builder.h"

namespace klartext::core {

namespace {

/// The first `size` bytes, up to a tag.
std::string_view firstPart(std::string_view html, std::size_t size) {
    if (size >= html.size()) {
        return html;
    }
    const std::size_t tag = html.rfind('<', size);
    return html.substr(0, tag == std::string_view::npos || tag == 0 ? size : tag);
}

void copyHead(const Prefiltered& page, HeadData& head) {
    head.jsonLd = page.jsonLd;
    head.embeddedState = page.embeddedState;
    head.scripts = page.scripts;
    head.scriptSources = page.scriptSources;
    head.scriptBytes = page.scriptBytes;
    head.texInText = page.texInText;
    head.dollarsInText = page.dollarsInText;
}

}  // namespace

ParsedPage parseHtml(std::string_view html, std::string url, const Halt& halt,
                     const ParseLimits& limits) {
    return parseFiltered(prefilter(html, limits.prefilter), 1, std::move(url), halt,
                         limits.parserMemory);
}

ParsedPage parseFiltered(const Prefiltered& page, double share, std::string url, const Halt& halt,
                         std::size_t parserMemory) {
    ParsedPage result;
    std::string_view part =
        firstPart(page.html, static_cast<std::size_t>(double(page.html.size()) * share));
    result.truncated = page.truncated || part.size() < page.html.size();
    result.flattened = page.flattened;
    PageTreeBuilder builder(PageKind::Html, std::move(url));
    copyHead(page, builder.head());
    // What spends the parser's memory does so long before its end, so that a small part suffices.
    constexpr std::size_t shrink = 8;
    for (;; part = firstPart(part, part.size() / shrink)) {
        GumboGuest guest(parserMemory, halt);
        if (guest.parse(part)) {
            guest.copyInto(builder);
            break;
        }
        result.stopped = halt.requested();
        result.exhausted = !result.stopped;
        if (result.stopped || part.empty()) {
            break;
        }
    }
    result.tree = builder.take();
    return result;
}

}  // namespace klartext::core
