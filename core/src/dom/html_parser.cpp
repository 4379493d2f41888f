// SPDX-License-Identifier: MIT
#include "dom/html_parser.h"

#include "dom/gumbo_guest.h"
#include "dom/page_tree_builder.h"

namespace klartext::core {

ParsedPage parseHtml(std::string_view html, std::string url, const std::stop_token& stop,
                     const ParseLimits& limits) {
    ParsedPage result;
    Prefiltered page = prefilter(html, limits.prefilter);
    result.truncated = page.truncated;
    result.flattened = page.flattened;

    PageTreeBuilder builder(PageKind::Html, std::move(url));
    builder.head().jsonLd = std::move(page.jsonLd);
    builder.head().embeddedState = std::move(page.embeddedState);
    builder.head().scripts = page.scripts;
    builder.head().scriptSources = std::move(page.scriptSources);
    builder.head().scriptBytes = page.scriptBytes;
    builder.head().texInText = page.texInText;
    builder.head().dollarsInText = page.dollarsInText;
    // What spends the parser's memory does so long before its end, so that a small part suffices.
    constexpr std::size_t shrink = 8;
    for (std::string_view part = page.html;; part = part.substr(0, part.size() / shrink)) {
        GumboGuest guest(limits.parserMemory, stop);
        if (guest.parse(part)) {
            guest.copyInto(builder);
            break;
        }
        result.stopped = stop.stop_requested();
        result.exhausted = !result.stopped;
        if (result.stopped || part.empty()) {
            break;
        }
    }
    result.tree = builder.take();
    return result;
}

}  // namespace klartext::core
