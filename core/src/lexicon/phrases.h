// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace klartext::core {

/// What the furniture of pages says. At most 64.
enum class Phrase : std::uint8_t {
    Consent,     ///< asks for consent to cookies or to foreign content
    CookieWord,  ///< names cookies or tracking
    Adblock,
    Subscription,
    SubscribeWord,  ///< names a subscription or a subscriber
    Donation,
    Newsletter,
    Email,  ///< asks for an e-mail address
    Account,
    Cart,
    Navigation,
    SkipLink,
    Pagination,
    Related,
    ReadMore,
    Share,
    SocialNetwork,
    Follow,
    Comments,
    Reply,
    Author,
    Byline,
    Advertisement,
    Affiliate,
    Offer,  ///< "Book a demo", "Free shipping"
    Legal,
    Copyright,
    Imprint,  ///< postal and company data, contact
    PoweredBy,
    Interface,
    Search,
    DateTime,
    ReadingTime,
    Price,
    Rating,
    Tags,
    PhotoCredit,
    Source,
};
inline constexpr int phraseCount = static_cast<int>(Phrase::Source) + 1;
static_assert(phraseCount <= 64);

[[nodiscard]] constexpr std::uint64_t maskOf(Phrase phrase) {
    return std::uint64_t{1} << static_cast<unsigned>(phrase);
}
[[nodiscard]] constexpr std::uint64_t maskOf(std::initializer_list<Phrase> phrases) {
    std::uint64_t mask = 0;
    for (const Phrase phrase : phrases) {
        mask |= maskOf(phrase);
    }
    return mask;
}

/// What was found in a text.
struct PhraseHits {
    std::uint64_t mask = 0;     ///< of maskOf()
    std::uint32_t words = 0;    ///< words of the text; numbers and currency signs count
    std::uint32_t covered = 0;  ///< words that stand in a phrase

    [[nodiscard]] bool has(Phrase phrase) const { return (mask & maskOf(phrase)) != 0; }
    [[nodiscard]] bool hasAny(std::uint64_t phrases) const { return (mask & phrases) != 0; }
    /// The share of the text that speaks like page furniture, 0 to 1.
    [[nodiscard]] float share() const {
        return words == 0 ? 0.0F : static_cast<float>(covered) / static_cast<float>(words);
    }
};

/// Finds phrases at word boundaries, whatever their case: "Jetzt abonnieren!" → Subscription.
///
/// Of phrases inside each other the longest counts. The mask alone says little of a long text,
/// where single words of it occur by chance: ask share(). A number matches any number: "12
/// Kommentare". English, German, French, Spanish, Italian, Dutch, Polish and Portuguese, a little
/// of others. Linear; allocates nothing; any bytes.
[[nodiscard]] PhraseHits phrasesIn(std::string_view text);

}  // namespace klartext::core
