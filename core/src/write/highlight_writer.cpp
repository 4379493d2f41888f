// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "core/highlight_export.h"
#include "core/privacy.h"
#include "core/saved_page.h"
#include "write/byline.h"
#include "write/clean_text.h"
#include "write/markdown_escape.h"

namespace klartext::core {

namespace {

using Json = nlohmann::ordered_json;

struct ColorName {
    std::string_view name;
    HighlightColor color;
};
constexpr std::array colorNames{
    ColorName{"yellow", HighlightColor::Yellow}, ColorName{"green", HighlightColor::Green},
    ColorName{"blue", HighlightColor::Blue},     ColorName{"pink", HighlightColor::Pink},
    ColorName{"orange", HighlightColor::Yellow}, ColorName{"purple", HighlightColor::Blue},
    ColorName{"violet", HighlightColor::Blue},   ColorName{"cyan", HighlightColor::Blue},
    ColorName{"red", HighlightColor::Pink},      ColorName{"magenta", HighlightColor::Pink},
};

std::vector<std::string> linesOf(std::string_view text) {
    const std::string clean = cleanText(text);
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at <= clean.size()) {
        const std::size_t end = std::min(clean.find('\n', at), clean.size());
        lines.push_back(cleanLine(std::string_view(clean).substr(at, end - at)));
        at = end + 1;
    }
    return lines;
}

std::string escaped(std::string_view line) { return escapeLineStarts(escapeMarkdown(line)); }

std::string quoteBlock(std::string_view quote) {
    std::string block;
    for (const std::string& line : linesOf(quote)) {
        if (!line.empty()) {
            block += (block.empty() ? "> " : ">\n> ") + escaped(line) + "\n";
        }
    }
    return block;
}

/// Lines stay lines, and empty ones part paragraphs.
std::string noteText(std::string_view note) {
    std::string text;
    bool parted = false;
    for (const std::string& line : linesOf(note)) {
        if (line.empty()) {
            parted = true;
            continue;
        }
        text += text.empty() ? "" : parted ? "\n\n" : "\\\n";
        text += escaped(line);
        parted = false;
    }
    return text;
}

std::string linkLine(std::string_view address) {
    const std::string url = webAddress(address);
    if (url.empty()) {
        return {};
    }
    std::string_view shown = std::string_view(url).substr(url.find("//") + 2);
    shown.remove_suffix(shown.ends_with('/') ? 1 : 0);
    return "[" + escapeMarkdown(cleanLine(shown)) + "]" + markdownTarget(url) + "\n";
}

std::string heading(const HighlightedPage& page) {
    const std::string title = cleanLine(page.title);
    const std::string name = withoutFolders(page.url, page.url);
    std::string text = "# " + escapeMarkdown(title.empty() ? cleanLine(name) : title) + "\n";
    Metadata source;
    source.byline = page.byline;
    source.date = page.date;
    source.site = page.site;
    if (const std::string line = bylineText(source); !line.empty()) {
        text += "\n" + escaped(line) + "\n";
    }
    if (const std::string link = linkLine(page.url); !link.empty()) {
        text += "\n" + link;
    }
    return text;
}

std::string below(const QuotedHighlight& highlight, const HighlightWords& words) {
    std::string text = "*" + words.colors.at(static_cast<std::size_t>(highlight.color)) +
                       (highlight.found ? "" : ", " + words.lost) + "*";
    const std::string note = noteText(highlight.note);
    return text + (note.empty() ? "" : " — " + note) + "\n";
}

Json orNull(std::string_view text) {
    std::string clean = cleanText(text);
    return clean.empty() ? Json(nullptr) : Json(std::move(clean));
}

Json jsonOf(const QuotedHighlight& highlight) {
    return {{"quote", cleanText(highlight.quote)},
            {"color", colorId(highlight.color)},
            {"note", orNull(highlight.note)},
            {"created", orNull(highlight.made)},
            {"found", highlight.found}};
}

}  // namespace

std::string_view colorId(HighlightColor color) {
    return colorNames.at(static_cast<std::size_t>(color)).name;
}

std::optional<HighlightColor> readColor(std::string_view name) {
    for (const ColorName& each : colorNames) {
        if (each.name == name) {
            return each.color;
        }
    }
    return std::nullopt;
}

std::string highlightsAsMarkdown(std::span<const HighlightedPage> pages,
                                 const HighlightWords& words) {
    std::string text;
    for (const HighlightedPage& page : pages) {
        text += (text.empty() ? "" : "\n") + heading(page);
        for (const QuotedHighlight& highlight : page.highlights) {
            text += "\n" + quoteBlock(highlight.quote) + "\n" + below(highlight, words);
        }
    }
    return text;
}

std::string highlightsAsJson(std::span<const HighlightedPage> pages) {
    Json list = Json::array();
    for (const HighlightedPage& page : pages) {
        Json highlights = Json::array();
        for (const QuotedHighlight& highlight : page.highlights) {
            highlights.push_back(jsonOf(highlight));
        }
        list.push_back({{"title", orNull(page.title)},
                        {"author", orNull(page.byline)},
                        {"published", orNull(page.date)},
                        {"site", orNull(page.site)},
                        {"url", orNull(webAddress(page.url))},
                        {"highlights", std::move(highlights)}});
    }
    const Json json = {
        {"format", "klartext-highlights"}, {"version", 1}, {"pages", std::move(list)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace klartext::core
