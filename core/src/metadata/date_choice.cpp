// SPDX-License-Identifier: MIT
#include <algorithm>

#include "metadata/sources.h"
#include "text/words.h"

namespace klartext::core {

namespace {

std::string dateInPlaces(const Sources& sources, bool declared) {
    for (const Place& place : sources.places.dates) {
        if (place.declared != declared || !sources.masthead.isNear(place.block)) {
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

std::string dateInText(const Sources& sources) {
    constexpr int longestDateline = 20;
    const PageTree& page = sources.page;
    for (BlockId id = sources.masthead.begin; id < sources.masthead.end; ++id) {
        const std::string_view text = page.text(page.block(id));
        if (!page.block(id).image && countWords(text) <= longestDateline) {
            if (const auto date = findDate(text, sources.dayOrder)) {
                return date->iso;
            }
        }
    }
    return {};
}

}  // namespace

MastheadChoice chooseDate(const Sources& sources) {
    for (const std::string& date :
         {dateOfValue(sources.data.published, sources.dayOrder),
          dateOfValue(sources.head.published, sources.dayOrder), dateInPlaces(sources, true),
          dateInPlaces(sources, false), dateInText(sources), dateOfUrl(sources.head.url)}) {
        if (!date.empty()) {
            return {date, {}};
        }
    }
    return {};
}

}  // namespace klartext::core
