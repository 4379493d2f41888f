// SPDX-License-Identifier: MIT
#include "completeness/data_text.h"

#include <algorithm>

#include "completeness/state_text.h"
#include "metadata/page_data.h"
#include "metadata/titles.h"
#include "text/tidy.h"
#include "text/words.h"

namespace klartext::core {

std::string articleInData(const HeadData& head, std::span<const std::string> openings) {
    const std::string title = tidyTitle(head.title);
    std::string best = textFromPageData(head);
    int bestWords = countReadingWords(textOfHtml(best));
    // What a page says of its article in the common form is worth more than what its scripts hold.
    constexpr double clearly = 1.3;
    for (const std::string& script : head.embeddedState) {
        if (script.size() <= best.size()) {
            continue;
        }
        std::string text = textOfState(script, firstPart(title), openings);
        const int words = countReadingWords(textOfHtml(text));
        if (words > clearly * bestWords) {
            best = std::move(text);
            bestWords = words;
        }
    }
    return best;
}

std::string textOfHtml(std::string_view html) {
    std::string text;
    text.reserve(html.size());
    while (!html.empty()) {
        const std::size_t open = std::min(html.find('<'), html.size());
        text += html.substr(0, open);
        html.remove_prefix(open);
        const std::size_t close = html.find('>');
        if (!html.empty()) {
            text += ' ';
            html.remove_prefix(close == std::string_view::npos ? html.size() : close + 1);
        }
    }
    return decodeEntities(text);
}

}  // namespace klartext::core
