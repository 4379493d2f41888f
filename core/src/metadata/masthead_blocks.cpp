// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <unordered_set>

#include "metadata/month_names.h"
#include "metadata/names.h"
#include "metadata/sources.h"
#include "text/ascii.h"
#include "text/function_words.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// Words that stand around names and dates in a masthead.
constexpr auto mastheadWords = std::to_array<std::string_view>(
    {"published",    "posted",     "updated",  "modified", "written",   "last",
     "date",         "author",     "text",     "read",     "min",       "mins",
     "minute",       "minutes",    "reading",  "time",     "story",     "edited",
     "am",           "pm",         "uhr",      "utc",      "gmt",       "est",
     "edt",          "cet",        "stand",    "autor",    "autorin",   "veröffentlicht",
     "aktualisiert", "erstellt",   "lesezeit", "minuten",  "redaktion", "datum",
     "publié",       "mis",        "jour",     "par",      "por",       "publicado",
     "actualizado",  "lecture",    "staff",    "monday",   "tuesday",   "wednesday",
     "thursday",     "friday",     "saturday", "sunday",   "montag",    "dienstag",
     "mittwoch",     "donnerstag", "freitag",  "samstag",  "sonntag",   "mon",
     "tue",          "wed",        "thu",      "fri",      "sat",       "sun",
     "th",           "st",         "nd",       "rd",       "writer",    "editor"});

/// Whether a block says hardly more than names, dates and the words around them.
bool isMasthead(std::string_view text, std::string_view names) {
    constexpr int mostWords = 30;
    constexpr int mostOthers = 2;
    const std::string lower = toLower(text);
    const std::string lowerNames = toLower(names);
    std::unordered_set<std::string_view> known(mastheadWords.begin(), mastheadWords.end());
    forEachWord(lowerNames, [&known](std::string_view word) { known.insert(word); });
    int all = 0;
    int others = 0;
    forEachWord(lower, [&](std::string_view word) {
        ++all;
        const bool plain = known.contains(word) || isAsciiDigit(word.front()) ||
                           monthNamed(word) > 0 || languagesOf(word) != 0;
        others += plain ? 0 : 1;
    });
    return all <= mostWords && others <= mostOthers;
}

template <typename Shows>
std::vector<BlockId> blocksThat(const Sources& sources, std::string_view names, Shows shows) {
    std::vector<BlockId> found;
    const PageTree& page = sources.page;
    for (BlockId id = sources.masthead.begin; id < page.blocks().size(); ++id) {
        constexpr std::size_t longest = 240;
        const Block& block = page.block(id);
        const std::string_view text = page.text(block);
        const bool candidate = !block.image && id != sources.masthead.title &&
                               text.size() <= longest && sources.masthead.isNear(id);
        if (candidate && shows(text) && isMasthead(text, names)) {
            found.push_back(id);
        }
    }
    return found;
}

}  // namespace

std::vector<BlockId> blocksWithNames(const Sources& sources, std::string_view names) {
    if (names.empty()) {
        return {};
    }
    const std::string first(names.substr(0, names.find(", ")));
    return blocksThat(sources, names, [&](std::string_view text) {
        return text.find(first) != std::string_view::npos;
    });
}

std::vector<BlockId> blocksWithDates(const Sources& sources, std::string_view names) {
    return blocksThat(sources, names, [&](std::string_view text) {
        return findDate(text, sources.dayOrder).has_value();
    });
}

}  // namespace klartext::core
