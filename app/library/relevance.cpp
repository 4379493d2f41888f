// SPDX-License-Identifier: MIT
#include "library/relevance.h"

namespace klartext::app {

namespace {

// A hit in the title says more of a page than one in its names, and that more than one in its text.
constexpr double columnWeights[] = {10, 4, 1};
constexpr int columns = 3;
// More hits hardly change anything, and a common word has hundreds in a text.
constexpr double mostCounted = 40;
// As the literature has it.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;
constexpr double usualLength = 700;  // words

double frequencyOf(const Fts5ExtensionApi& api, Fts5Context* context, int phrase) {
    Fts5PhraseIter place;
    int column = -1;
    int offset = 0;
    double frequency = 0;
    if (api.xPhraseFirst(context, phrase, &place, &column, &offset) != SQLITE_OK) return 0;
    while (column >= 0 && frequency < mostCounted) {
        if (column < columns) frequency += columnWeights[column];
        api.xPhraseNext(context, &place, &column, &offset);
    }
    return frequency;
}

void relevance(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result,
               int count, sqlite3_value** values) {
    const double words = count > 0 ? sqlite3_value_double(values[0]) : usualLength;
    const double norm = saturation * (1 - lengthShare + lengthShare * words / usualLength);
    const int phrases = api->xPhraseCount(context);
    double sum = 0;
    for (int phrase = 0; phrase < phrases; ++phrase) {
        const double weight = phrase + 1 < count ? sqlite3_value_double(values[phrase + 1]) : 1;
        const double frequency = frequencyOf(*api, context, phrase);
        sum += weight * frequency * (saturation + 1) / (frequency + norm);
    }
    sqlite3_result_double(result, sum);
}

}  // namespace

bool addRelevance(fts5_api& search) {
    return search.xCreateFunction(&search, "relevance", nullptr, relevance, nullptr) == SQLITE_OK;
}

}  // namespace klartext::app
