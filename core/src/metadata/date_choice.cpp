// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "metadata/sources.h"
#include "text/words.h"

namespace klartext::core {

namespace {

std::string dateInPlaces(const Sources& sources, Mark mark) {
    for (const Place& place : sources.places.dates) {
        if (place.mark != mark || !sources.masthead.isNear(place.block)) {
            continue;
        }
        for (const std::string& text : {place.value, place.text}) {
            if (std::string date = dateOfValue(text, sources.dayOrder); !date.empty()) {
                return date;
            }
        }
    }
    return {};
}

/// Words that introduce a date of publication in a text, wherever it stands.
constexpr auto publishedWords = std::to_array<std::string_view>(
    {"published",    "posted",    "veröffentlicht", "erschienen",   "erstellt",     "publié",
     "mis en ligne", "publicado", "pubblicato",     "geplaatst",    "gepubliceerd", "opublikowano",
     "publicerad",   "publisert", "udgivet",        "julkaistu",    "vydáno",       "publikováno",
     "publicat",     "yayın",     "опубликовано",   "опубліковано", "written on",   "asked",
     "submitted on", "date:",     "datum:",         "fecha:",       "data:"});

/// Words of other dates: an offer's end, an event, a copyright.
constexpr auto otherWords = std::to_array<std::string_view>(
    {"expire", "until", "valid", "gültig", "bis zum", "copyright", "©", "deadline", "born",
     "geboren", "founded", "join", "member since", "mitglied seit", "registriert", "last visit",
     "ends "});

template <std::size_t size>
bool mentionsAny(std::string_view lower, const std::array<std::string_view, size>& words) {
    return std::ranges::any_of(words, [lower](std::string_view word) {
        return lower.find(word) != std::string_view::npos;
    });
}

/// A date in the words between the title and the text, or elsewhere if the words say what it is.
std::string dateInText(const Sources& sources) {
    constexpr int longestDateline = 20;
    constexpr BlockId above = 4;
    const PageTree& page = sources.page;
    const Masthead& head = sources.masthead;
    if (head.title == noBlock) {
        return {};
    }
    const BlockId begin = head.title > above ? head.title - above : 0;
    for (BlockId id = begin; id < page.blocks().size(); ++id) {
        const std::string_view text = page.text(page.block(id));
        constexpr std::size_t longest = 200;
        if (page.block(id).image || text.size() > longest || countWords(text) > longestDateline) {
            continue;
        }
        const auto date = findDate(text, sources.dayOrder);
        const std::string lower = date ? toLower(text) : std::string();
        const bool placed = id <= head.firstText;
        if (date && !mentionsAny(lower, otherWords) &&
            (placed || (mentionsAny(lower, publishedWords) && sources.masthead.isNear(id)))) {
            return date->iso;
        }
    }
    return {};
}

/// Whether something besides the data of a plain page says that it was published on a day: many
/// systems give every page of a shop or a company the day it was made.
bool isSupported(const Sources& sources, const std::string& date) {
    if (date.empty() || sources.data.article || !sources.head.published.empty() ||
        !sources.data.authors.empty() || !sources.head.author.empty()) {
        return true;
    }
    return std::ranges::any_of(sources.places.dates, [&](const Place& place) {
        const std::string shown =
            dateOfValue(place.value.empty() ? place.text : place.value, sources.dayOrder);
        return !shown.empty() && dayOf(shown) == dayOf(date);
    });
}

}  // namespace

MastheadChoice chooseDate(const Sources& sources) {
    std::string stated = dateOfValue(sources.data.published, sources.dayOrder);
    if (!isSupported(sources, stated)) {
        stated.clear();
    }
    for (const std::string& date :
         {stated, dateOfValue(sources.head.published, sources.dayOrder),
          dateInPlaces(sources, Mark::Data), dateInPlaces(sources, Mark::Box), dateInText(sources),
          dateOfUrl(sources.head.url)}) {
        if (!date.empty()) {
            return {date, {}};
        }
    }
    return {};
}

}  // namespace klartext::core
