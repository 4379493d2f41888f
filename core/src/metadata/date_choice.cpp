// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "metadata/sources.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr auto updateWords = std::to_array<std::string_view>(
    {"updat", "modif", "edited", "revised", "aktualis", "stand:", "editiert", "geändert",
     "mis à jour", "actualiz", "aggiorna", "bijgewerkt", "uppdater", "oppdater", "opdater",
     "aktualiz", "обновл", "оновл"});

template <std::size_t size>
bool mentionsAny(std::string_view lower, const std::array<std::string_view, size>& words) {
    return std::ranges::any_of(words, [lower](std::string_view word) {
        return lower.find(word) != std::string_view::npos;
    });
}

std::string dateOf(const Place& place, DayOrder order) {
    std::string date = dateOfValue(place.value, order);
    return date.empty() ? dateOfValue(place.text, order) : date;
}

/// The first date near the title that is marked so; one of an update only where there is no other.
std::string dateInPlaces(const Sources& sources, Mark mark) {
    std::string updated;
    for (const Place& place : sources.places.dates) {
        if (place.mark != mark || !sources.masthead.isNear(place.block)) {
            continue;
        }
        std::string date = dateOf(place, sources.dayOrder);
        if (date.empty()) {
            continue;
        }
        if (!mentionsAny(toLower(place.text), updateWords)) {
            return date;
        }
        updated = updated.empty() ? date : updated;
    }
    return updated;
}

/// The date of all <time> elements of the page, where they agree on the day.
std::string onlyDateOnPage(const Sources& sources) {
    std::string only;
    for (const Place& place : sources.places.dates) {
        const std::string date =
            place.mark == Mark::Data ? dateOf(place, sources.dayOrder) : std::string();
        if (!date.empty() && !only.empty() && dayOf(date) != dayOf(only)) {
            return {};
        }
        only = date.empty() ? only : date;
    }
    return only;
}

/// Whether the page's dates are those of teasers: several days, the newest first.
bool datesTeasers(const Sources& sources) {
    if (sources.data.article || sources.head.article) {
        return false;
    }
    constexpr int fewestTeasers = 3;
    std::string last;
    int falling = 0;
    for (const Place& place : sources.places.dates) {
        const std::string date = dateOf(place, sources.dayOrder);
        if (!date.empty() && !last.empty() && dayOf(date) > dayOf(last)) {
            return false;
        }
        falling += !date.empty() && !last.empty() && dayOf(date) < dayOf(last) ? 1 : 0;
        last = date.empty() ? last : date;
    }
    return falling + 1 >= fewestTeasers;
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
    {"expire",   "until",        "valid",         "gültig",      "bis zum",    "copyright", "©",
     "deadline", "born",         "geboren",       "founded",     "join",       "availab",   "arriv",
     "deliver",  "member since", "mitglied seit", "registriert", "last visit", "ends "});

/// A date in the words between the title and the text, or elsewhere if the words say what it is.
std::string dateInText(const Sources& sources) {
    constexpr int longestDateline = 20;
    constexpr BlockId above = 4;
    constexpr BlockId below = 12;
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
        const bool placed = id <= std::min(head.firstText, head.title + below);
        if (date && !mentionsAny(lower, otherWords) &&
            (placed || (mentionsAny(lower, publishedWords) && sources.masthead.isNear(id)))) {
            return date->iso;
        }
    }
    return {};
}

bool isShown(const Sources& sources, std::string_view day) {
    return std::ranges::any_of(sources.places.dates, [&](const Place& place) {
        return dayOf(dateOf(place, sources.dayOrder)) == day;
    });
}

/// What the data say. Many systems give every page of a shop or a company the day it was made: the
/// date of a plain page needs something that makes the page an article.
std::string dateInData(const Sources& sources) {
    const std::string date = dateOfValue(sources.data.published, sources.dayOrder);
    const bool authored = !sources.data.authors.empty() || !sources.head.author.empty();
    const bool article = sources.data.article || authored || !sources.head.published.empty() ||
                         (sources.head.article && sources.namedArticle);
    return article || isShown(sources, dayOf(date)) ? date : std::string();
}

/// A time in UTC may fall on the day before or after the one that the page shows.
std::string asShown(const Sources& sources, const std::string& date) {
    const bool utc = date.ends_with("Z") || date.ends_with("+00:00");
    for (const Place& place : sources.places.dates) {
        if (!utc || place.mark == Mark::Data || !sources.masthead.isNear(place.block)) {
            continue;
        }
        const auto shown = findDate(place.text, sources.dayOrder);
        if (shown && areNeighbours(dayOf(shown->iso), dayOf(date)) &&
            !mentionsAny(toLower(place.text), updateWords)) {
            return shown->iso;
        }
    }
    return date;
}

}  // namespace

std::string chooseDate(const Sources& sources) {
    for (const std::string& date :
         {dateInData(sources), dateOfValue(sources.head.published, sources.dayOrder)}) {
        if (!date.empty()) {
            return asShown(sources, date);
        }
    }
    const bool placeless = sources.masthead.title == noBlock && !sources.head.article;
    if (!placeless && !datesTeasers(sources)) {
        for (const std::string& date :
             {dateInPlaces(sources, Mark::Data), dateInPlaces(sources, Mark::Box),
              dateInText(sources), onlyDateOnPage(sources)}) {
            if (!date.empty()) {
                return date;
            }
        }
    }
    return dateOfUrl(sources.head.url);
}

}  // namespace klartext::core
