// SPDX-License-Identifier: MIT
#include "core/sentences.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>

namespace klartext::core {

namespace {

/// Languages that write "3." for "third".
constexpr std::array<std::string_view, 17> ordinalLanguages{"bs", "cs", "da", "de", "et", "fi",
                                                            "hr", "hu", "is", "lb", "nb", "nn",
                                                            "no", "pl", "sk", "sl", "sr"};

/// Abbreviations with which a sentence hardly ever ends, beside those that CLDR knows.
constexpr std::array<std::u16string_view, 42> abbreviations{
    u"abb",  u"abs", u"bd",  u"bspw", u"bzw", u"ca",  u"cf",   u"col",  u"dipl", u"dott", u"dr",
    u"evtl", u"fig", u"gen", u"ggf",  u"hon", u"hr",  u"ing",  u"inkl", u"kap",  u"lt",   u"mlle",
    u"mme",  u"mr",  u"mrs", u"ms",   u"nr",  u"pp",  u"prof", u"rev",  u"sgt",  u"sig",  u"sog",
    u"sr",   u"sra", u"st",  u"str",  u"ugs", u"vgl", u"vol",  u"vs",   u"zzgl"};

constexpr std::size_t longestOrdinal = 2;

std::unique_ptr<icu::BreakIterator> sentenceIterator(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    // https://unicode.org/reports/tr35/tr35-general.html#Segmentation_Exceptions
    const icu::Locale plain = icu::Locale::forLanguageTag(
        {language.data(), static_cast<int32_t>(language.size())}, status);
    icu::Locale locale = U_SUCCESS(status) ? plain : icu::Locale::getRoot();
    status = U_ZERO_ERROR;
    locale.setKeywordValue("ss", "standard", status);
    status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> found(
        icu::BreakIterator::createSentenceInstance(locale, status));
    return U_SUCCESS(status) ? std::move(found) : nullptr;
}

bool isSpace(char16_t c) { return u_isUWhiteSpace(c) != 0; }
bool isDigit(char16_t c) { return u_isdigit(c) != 0; }
bool isLetter(char16_t c) { return u_isalpha(c) != 0; }

bool isAbbreviation(std::u16string_view word) {
    std::u16string small(word);
    std::ranges::transform(small, small.begin(),
                           [](char16_t c) { return static_cast<char16_t>(u_tolower(c)); });
    return std::ranges::binary_search(abbreviations, std::u16string_view(small));
}

/// Whether what stands before the break only looks like the end of a sentence: a number, a single
/// letter or an abbreviation with a full stop.
bool isNoEnd(std::u16string_view before, bool ordinals) {
    while (!before.empty() && isSpace(before.back())) {
        before.remove_suffix(1);
    }
    if (!before.ends_with(u'.')) {
        return false;
    }
    before.remove_suffix(1);
    std::size_t length = 0;
    while (length < before.size() && !isSpace(before[before.size() - 1 - length])) {
        ++length;
    }
    std::u16string_view word = before.substr(before.size() - length);
    while (!word.empty() && !isLetter(word.front()) && !isDigit(word.front())) {
        word.remove_prefix(1);
    }
    if ((word.size() == 1 && isLetter(word.front())) || isAbbreviation(word)) {
        return true;
    }
    return ordinals && !word.empty() && word.size() <= longestOrdinal &&
           std::ranges::all_of(word, isDigit);
}

/// A quotation mark or bracket that closes, with white space before it as French has it, belongs to
/// what it closes: where the next sentence begins behind it.
std::size_t pastClosing(std::u16string_view text, std::size_t at) {
    constexpr std::uint32_t closing = U_GC_PE_MASK | U_GC_PF_MASK;
    const bool closes = at < text.size() && (U_MASK(u_charType(text[at])) & closing) != 0;
    if (!closes || (at + 1 < text.size() && !isSpace(text[at + 1]))) {
        return at;
    }
    ++at;
    while (at < text.size() && isSpace(text[at])) {
        ++at;
    }
    return at;
}

/// "“Is it?” she asked."
bool goesOn(std::u16string_view after) { return !after.empty() && u_islower(after.front()) != 0; }

bool saysNothing(std::u16string_view sentence) {
    return std::ranges::none_of(
        sentence, [](char16_t c) { return isLetter(c) || isDigit(c) || U16_IS_SURROGATE(c); });
}

}  // namespace

std::vector<std::size_t> sentenceStarts(std::u16string_view text, std::string_view language) {
    std::vector<std::size_t> starts;
    if (std::ranges::all_of(text, isSpace)) {
        return starts;
    }
    starts.push_back(0);
    const auto iterator = sentenceIterator(language);
    if (iterator == nullptr) {
        return starts;
    }
    const auto length = static_cast<int32_t>(std::min<std::size_t>(text.size(), INT32_MAX));
    const icu::UnicodeString all(false, text.data(), length);
    iterator->setText(all);
    const std::string_view primary = language.substr(0, language.find_first_of("-_"));
    const bool ordinals = std::ranges::find(ordinalLanguages, primary) != ordinalLanguages.end();
    const auto end = static_cast<std::size_t>(length);
    for (int32_t at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        const std::size_t here = pastClosing(text, static_cast<std::size_t>(at));
        if (here >= end || here <= starts.back() || goesOn(text.substr(here)) ||
            isNoEnd(text.substr(starts.back(), here - starts.back()), ordinals)) {
            continue;
        }
        starts.push_back(here);
    }
    // A quotation mark or a bracket of its own belongs to what it closes.
    for (std::size_t i = starts.size(); i-- > 1;) {
        const std::size_t to = i + 1 < starts.size() ? starts[i + 1] : end;
        if (saysNothing(text.substr(starts[i], to - starts[i]))) {
            starts.erase(starts.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    return starts;
}

}  // namespace klartext::core
