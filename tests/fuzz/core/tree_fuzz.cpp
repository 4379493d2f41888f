// SPDX-License-Identifier: MIT
// Trees of elements as pages have them, nested at random: each byte opens, closes or writes.
#include <array>
#include <cstdint>

#include "fuzz/invariants.h"

namespace {

constexpr std::array elements{
    "div",     "p",          "span",   "section",  "article", "nav",       "aside",    "footer",
    "header",  "main",       "ul",     "ol",       "li",      "dl",        "dt",       "dd",
    "table",   "thead",      "tbody",  "tr",       "td",      "th",        "caption",  "figure",
    "h1",      "h2",         "h3",     "h4",       "a",       "b",         "i",        "em",
    "code",    "pre",        "button", "form",     "label",   "sup",       "sub",      "details",
    "summary", "blockquote", "q",      "small",    "mark",    "noscript",  "template", "svg",
    "math",    "select",     "option", "textarea", "iframe",  "figcaption"};
constexpr std::array attributes{"",
                                " class=cookie-banner",
                                " class=teaser",
                                " id=comments",
                                " hidden",
                                " style=display:none",
                                " role=dialog",
                                " href=/x",
                                " aria-modal=true",
                                " class=share",
                                " href=#note1",
                                " id=note1",
                                " itemprop=headline",
                                " rel=author",
                                " class=byline"};
constexpr std::array words{
    "The ferry leaves at seven in the morning, and the crossing takes an hour.",
    "Menu",
    "Share",
    "We use cookies.",
    "Read more",
    "12 comments",
    "Lindensee"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    RawPage page;
    page.contentType = "text/html; charset=utf-8";
    page.bytes = "<!DOCTYPE html><title>Lindensee</title>";
    std::vector<const char*> open;
    int number = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t value = data[i];
        if (value < 150) {
            open.push_back(elements[value % elements.size()]);
            const std::size_t attribute = i + 1 < size ? data[i + 1] : 0;
            page.bytes +=
                "<" + std::string(open.back()) + attributes[attribute % attributes.size()] + ">";
        } else if (value < 190 && !open.empty()) {
            page.bytes += "</" + std::string(open.back()) + ">";
            open.pop_back();
        } else if (value < 200) {
            page.bytes += value % 2 == 0 ? "<br>" : "<img src=/p.jpg alt=Boat>";
        } else {
            page.bytes += words[value % words.size()] + (" w" + std::to_string(number++)) + " ";
        }
    }
    fuzz::checkExtraction(extract(page));
    return 0;
}
