// SPDX-License-Identifier: MIT
#include "metadata/titles.h"

#include <algorithm>
#include <array>
#include <vector>

#include "metadata/similarity.h"
#include "text/ascii.h"
#include "text/tidy.h"

namespace klartext::core {

namespace {

/// A part of a title between two separators.
struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
};

constexpr auto separators = std::to_array<std::string_view>(
    {" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " › ", " « ", " ‹ ", " // ", " / ",
     " ~ ", " > ", " < ", " ⋆ ", " * ", ": ",  "｜",   "|",   " @ ", " ▷ ", " ◦ ", " ‧ ",  " ― "});

// Those that part more than a subtitle off.
constexpr auto strongSeparators =
    std::to_array<std::string_view>({" | ", " - ", " – ", " — ", " • ", " · ", " » ", " :: "});

// What has more parts or is longer was made for machines; each is compared with all names there
// are.
constexpr std::size_t mostParts = 60;
constexpr std::size_t longestName = 1000;

std::vector<Part> partsOf(std::string_view title) {
    std::vector<Part> parts(1);
    for (std::size_t at = 0; at < title.size();) {
        const auto* const found = std::ranges::find_if(separators, [&](std::string_view separator) {
            return title.substr(at).starts_with(separator);
        });
        if (found == separators.end()) {
            ++at;
            continue;
        }
        parts.back().end = at;
        at += found->size();
        parts.push_back({at, 0});
    }
    parts.back().end = title.size();
    return parts;
}

std::string_view textOf(std::string_view title, const Part& part) {
    return trimAscii(title.substr(part.begin, part.end - part.begin));
}

/// "news.the-gazette.co.uk" → "thegazette": the label that people know a site by.
std::string hostLabel(std::string_view host) {
    std::vector<std::string_view> labels;
    for (std::string_view rest = host; !rest.empty();) {
        const std::size_t dot = std::min(rest.find('.'), rest.size());
        labels.push_back(rest.substr(0, dot));
        rest.remove_prefix(std::min(dot + 1, rest.size()));
    }
    if (labels.size() < 2) {
        return squeezed(host);
    }
    // Below some country codes stands a second label that is nobody's name ("co.uk", "com.au").
    constexpr std::size_t longestSecondLevel = 3;
    const bool twoLevels = labels.size() > 2 && labels.back().size() == 2 &&
                           labels[labels.size() - 2].size() <= longestSecondLevel;
    return squeezed(labels[labels.size() - (twoLevels ? 3 : 2)]);
}

}  // namespace

bool isSiteName(std::string_view text, const SiteEvidence& evidence) {
    if (text.size() > longestName) {
        return false;
    }
    const std::string name = squeezed(text);
    if (name.empty()) {
        return false;
    }
    const bool named = std::ranges::any_of(evidence.names, [&](const std::string& known) {
        const std::string other = squeezed(known);
        constexpr std::size_t tellingSize = 4;
        return name == other || (name.size() >= tellingSize && other.starts_with(name)) ||
               (other.size() >= tellingSize && (name.starts_with(other) || name.ends_with(other)) &&
                name.size() <= other.size() * 2);
    });
    constexpr std::size_t tellingSize = 4;
    const bool mentioned = name.size() >= tellingSize &&
                           std::ranges::any_of(evidence.mentions, [&](const std::string& mention) {
                               return mention.find(name) != std::string::npos;
                           });
    const std::string label = hostLabel(evidence.host);
    return named || mentioned || name == label || name == squeezed(evidence.host) ||
           (label.size() >= tellingSize && name.size() >= tellingSize &&
            (label.starts_with(name) || name.starts_with(label) || label.ends_with(name)));
}

std::string withoutSite(std::string_view title, const SiteEvidence& evidence) {
    const std::vector<Part> parts = partsOf(title);
    if (parts.size() < 2 || parts.size() > mostParts) {
        return std::string(title);
    }
    std::size_t first = 0;
    std::size_t last = parts.size();
    for (std::size_t i = parts.size() - 1; i > 0; --i) {
        if (isSiteName(textOf(title, parts[i]), evidence)) {
            last = i;
        }
    }
    if (last == parts.size() && isSiteName(textOf(title, parts[0]), evidence)) {
        first = 1;
    }
    const Part kept{parts[first].begin, parts[last - 1].end};
    return std::string(textOf(title, kept));
}

std::string siteInTitle(std::string_view title, const SiteEvidence& evidence) {
    const std::vector<Part> parts = partsOf(title);
    if (parts.size() < 2) {
        return {};
    }
    for (const Part& part : {parts.back(), parts.front()}) {
        if (isSiteName(textOf(title, part), evidence)) {
            return std::string(textOf(title, part));
        }
    }
    return {};
}

std::string_view firstPart(std::string_view title) {
    std::size_t end = title.size();
    for (const std::string_view separator : strongSeparators) {
        end = std::min(end, title.find(separator));
    }
    return trimAscii(title.substr(0, end));
}

std::string tidyTitle(std::string_view title) {
    const std::string decoded = decodeEntities(title);
    std::string plain;
    for (std::size_t at = 0; at < decoded.size(); ++at) {
        const bool tag = decoded[at] == '<' && at + 1 < decoded.size() &&
                         (isAsciiAlpha(decoded[at + 1]) || decoded[at + 1] == '/');
        const std::size_t end = tag ? decoded.find('>', at) : std::string::npos;
        if (end == std::string::npos) {
            plain += decoded[at];
        } else {
            at = end;
        }
    }
    return foldSpace(plain);
}

}  // namespace klartext::core
