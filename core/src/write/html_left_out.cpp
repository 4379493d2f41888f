// SPDX-License-Identifier: MIT
#include "write/html_left_out.h"

#include <algorithm>

#include "core/sentence.h"
#include "write/clean_text.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

constexpr const char* leftOutTitle = KLARTEXT_SENTENCE("SavedPage", "Left out of the page");
constexpr const char* asideTitle = KLARTEXT_SENTENCE("SavedPage", "Left out here, uncertain:");

std::string translated(const Translate& translate, const char* context, const char* text) {
    return translate ? translate(context, text) : std::string(text);
}

std::string details(std::string_view summary, std::string_view inside) {
    return "<details>\n<summary>" + escapeHtml(summary) + "</summary>\n" + std::string(inside) +
           "</details>\n";
}

bool hasText(const RemovedEntry& entry) { return !cleanLine(entry.text).empty(); }

std::string counted(std::string name, std::ptrdiff_t count) {
    return std::move(name) + " (" + std::to_string(count) + ")";
}

}  // namespace

std::string htmlLeftOut(const std::vector<RemovedEntry>& entries, const Translate& translate) {
    std::string groups;
    for (int i = 0; i < boilerplateKindCount; ++i) {
        const auto kind = BoilerplateKind(i);
        std::string blocks;
        std::ptrdiff_t count = 0;
        for (const RemovedEntry& entry : entries) {
            if (entry.kind == kind && hasText(entry)) {
                blocks += "<p>" + escapeHtml(cleanLine(entry.text)) + "</p>\n";
                ++count;
            }
        }
        if (count > 0) {
            groups +=
                details(counted(translated(translate, "Kind", kindName(kind)), count), blocks);
        }
    }
    if (groups.empty()) {
        return {};
    }
    const auto all = std::ranges::count_if(entries, hasText);
    const std::string title = translated(translate, "SavedPage", leftOutTitle);
    return "<aside class=\"left-out\">\n" + details(counted(title, all), groups) + "</aside>\n";
}

std::vector<std::string> asideLabels(const Article& article, const Translate& translate) {
    std::vector<std::string> labels;
    labels.reserve(article.setAside.size());
    for (const SetAside& part : article.setAside) {
        labels.push_back(translated(translate, "SavedPage", asideTitle) + " " +
                         translated(translate, "Kind", kindName(part.kind)));
    }
    return labels;
}

}  // namespace klartext::core
