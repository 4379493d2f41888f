// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>

#include "core/writers.h"
#include "write/byline.h"
#include "write/html_body.h"
#include "write/html_escape.h"
#include "write/html_left_out.h"
#include "write/saved_html.h"

namespace klartext::core {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --text: #1d1d1f; --paper: #fdfdfb; --quiet: #63636b;
  --line: #d9d9de; --link: #0b57a4; --code: #f1f1ee; }
@media (prefers-color-scheme: dark) {
  :root { --text: #dcdcdf; --paper: #1b1b1d; --quiet: #9d9da6; --line: #3b3b40;
    --link: #8ab8f0; --code: #27272a; }
}
body { max-width: 38em; margin: 2.5em auto; padding: 0 1.2em; background: var(--paper);
  color: var(--text); font: 1.1rem/1.6 Georgia, "Noto Serif", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 1.8em 0 .6em; }
header { margin-bottom: 2em; }
header h1 { font-size: 2em; margin: .1em 0 .4em; }
.kicker, .byline { color: var(--quiet); margin: 0; font-size: .9em; }
.lead { font-size: 1.12em; font-weight: bold; }
a { color: var(--link); }
img { max-width: 100%; height: auto; }
figure { margin: 1.8em 0; }
figcaption, caption, small { color: var(--quiet); font-size: .88em; }
caption { text-align: start; padding: .4em 0; }
blockquote { margin: 1.4em 0; padding-inline-start: 1.1em;
  border-inline-start: .2em solid var(--line); }
pre, code, kbd { font-family: "DejaVu Sans Mono", monospace; font-size: .88em; }
pre { overflow-x: auto; padding: .9em 1em; background: var(--code); line-height: 1.45; }
pre code { font-size: 1em; }
kbd { border: 1px solid var(--line); border-radius: .2em; padding: 0 .3em; }
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 1.6em 0; }
th, td { border: 1px solid var(--line); padding: .35em .6em; text-align: start;
  vertical-align: top; }
dt { font-weight: bold; }
.formula { overflow-x: auto; overflow-y: hidden; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.2em 30%; }
footer, aside.left-out { margin-top: 3em; border-top: 1px solid var(--line); font-size: .88em; }
aside.left-out p { margin: .5em 0; }
details.left-out { margin: 1.2em 0; padding-inline-start: 1em;
  border-inline-start: .2em dotted var(--line); }
details details { margin-inline-start: 1.2em; }
summary { color: var(--quiet); cursor: pointer; padding: .25em 0; }
@media print {
  :root { --text: #000; --paper: #fff; --quiet: #444; --link: #000; --code: #fff; }
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  figure, pre, table, blockquote { break-inside: avoid; }
  pre { white-space: pre-wrap; }
  .left-out { display: none; }
  @page { margin: 2cm; }
}
)";

/// The colours of what a person highlighted; text is readable on all of them.
constexpr std::string_view markStyle = R"(
:root { --yellow: #ffe48a; --green: #bfe8b8; --blue: #bcdcf8; --pink: #fac8dc; }
@media (prefers-color-scheme: dark) {
  :root { --yellow: #5c4d12; --green: #24502a; --blue: #1f4a6e; --pink: #6a2c48; }
}
mark { color: inherit; padding: .05em 0; border-radius: .15em; }
mark.yellow { background: var(--yellow); } mark.green { background: var(--green); }
mark.blue { background: var(--blue); } mark.pink { background: var(--pink); }
)";

bool isLanguageTag(std::string_view tag) {
    return !tag.empty() && tag.find_first_not_of(
                               "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") ==
                               std::string_view::npos;
}

std::string meta(std::string_view name, std::string_view content) {
    return content.empty()
               ? std::string()
               : "<meta" + htmlAttribute("name", name) + htmlAttribute("content", content) + ">\n";
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

/// Whether a person highlighted something of it.
bool isMarked(const Element& element) {
    return (element.kind == ElementKind::Mark && element.level > 0) ||
           std::ranges::any_of(element.children, isMarked);
}

std::string head(const Metadata& metadata, const HtmlOptions& options, bool marked) {
    std::string html =
        "<head>\n<meta charset=\"utf-8\">\n" +
        std::string(options.original.empty() ? "" : savedMark) +
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
        "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"Klartext\">\n";
    html += "<title>" + escapeHtml(metadata.title) + "</title>\n";
    html += meta("author", metadata.byline) + meta("date", metadata.date);
    html += meta("description", metadata.description);
    html += meta("keywords", joined(options.tags));
    if (const std::string_view source = safeLink(metadata.url); !source.empty()) {
        html += "<link rel=\"canonical\"" + htmlAttribute("href", source) + ">\n";
    }
    return html + "<style>" + std::string(style) + std::string(marked ? markStyle : "") +
           "</style>\n</head>\n";
}

std::string paragraph(std::string_view name, std::string_view text) {
    return text.empty() ? std::string()
                        : "<p" + htmlAttribute("class", name) + '>' + escapeHtml(text) + "</p>\n";
}

std::string header(const Metadata& metadata) {
    std::string html = paragraph("kicker", metadata.kicker);
    if (!metadata.title.empty()) {
        html += "<h1>" + escapeHtml(metadata.title) + "</h1>\n";
    }
    html += paragraph("byline", bylineText(metadata));
    return html.empty() ? html : "<header>\n" + html + "</header>\n";
}

std::string footer(const Metadata& metadata) {
    const std::string_view source = safeLink(metadata.url);
    if (source.empty()) {
        return {};
    }
    return "<footer>\n<p><a" + htmlAttribute("href", source) + '>' + escapeHtml(source) +
           "</a></p>\n</footer>\n";
}

}  // namespace

std::string toHtml(const Article& article, const ImageSource& images) {
    return toHtml(article, HtmlOptions{.images = images});
}

std::string toHtml(const Article& article, const HtmlOptions& options) {
    const Metadata& metadata = article.metadata;
    std::string html = "<!DOCTYPE html>\n<html";
    if (isLanguageTag(metadata.language)) {
        html += htmlAttribute("lang", metadata.language);
    }
    if (metadata.direction == "rtl" || metadata.direction == "ltr") {
        html += htmlAttribute("dir", metadata.direction);
    }
    const bool reversible = !options.original.empty();
    const auto asides = options.leftOut.empty() ? std::vector<std::string>()
                                                : asideLabels(article, options.translate);
    html += ">\n" + head(metadata, options, isMarked(article.body)) + "<body>\n<article>\n" +
            header(metadata);
    html += htmlBody(article.body, options.images, metadata.leadBlock, asides);
    html += "</article>\n" + footer(metadata) + htmlLeftOut(options.leftOut, options.translate);
    html += "</body>\n</html>\n";
    return reversible ? html + savedComment(options.original) : html;
}

}  // namespace klartext::core
