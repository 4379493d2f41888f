// SPDX-License-Identifier: MIT
#include "kinds/evidence.h"

#include <algorithm>
#include <array>

#include "lexicon/box_hints.h"

namespace klartext::core {

namespace {

using enum BoilerplateKind;

struct PhraseEvidence {
    Phrase phrase;
    BoilerplateKind kind;
    float weight;
    float inLongText;  ///< the share of the weight that is left where the text is long
};

constexpr auto phraseEvidence = std::to_array<PhraseEvidence>({
    {Phrase::Consent, Consent, 4.5F, 0.8F},
    {Phrase::CookieWord, Consent, 2.0F, 0.3F},
    {Phrase::Adblock, Adblock, 5.0F, 0.9F},
    {Phrase::Subscription, Subscription, 4.0F, 0.6F},
    {Phrase::SubscribeWord, Subscription, 2.5F, 0.2F},
    {Phrase::Donation, Subscription, 3.5F, 0.6F},
    {Phrase::Newsletter, Newsletter, 4.2F, 0.6F},
    {Phrase::Email, Newsletter, 2.0F, 0.2F},
    {Phrase::Account, Account, 4.0F, 0.4F},
    {Phrase::Cart, Account, 3.5F, 0.3F},
    {Phrase::Navigation, Navigation, 3.5F, 0.1F},
    {Phrase::SkipLink, Navigation, 4.5F, 0.2F},
    {Phrase::Pagination, Navigation, 3.0F, 0.1F},
    {Phrase::Search, Navigation, 2.5F, 0.1F},
    {Phrase::Tags, Navigation, 2.5F, 0.1F},
    {Phrase::Related, Related, 4.0F, 0.4F},
    {Phrase::ReadMore, Related, 1.8F, 0.3F},
    {Phrase::Share, Share, 4.0F, 0.4F},
    {Phrase::SocialNetwork, Share, 3.5F, 0.05F},
    {Phrase::Follow, Share, 3.5F, 0.3F},
    {Phrase::Comments, Comments, 4.2F, 0.5F},
    {Phrase::Reply, Comments, 2.2F, 0.1F},
    {Phrase::Author, Author, 4.0F, 0.7F},
    {Phrase::Byline, Author, 2.0F, 0.1F},
    {Phrase::Advertisement, Advertisement, 4.0F, 0.2F},
    {Phrase::Affiliate, Advertisement, 4.0F, 0.7F},
    {Phrase::Offer, Advertisement, 3.0F, 0.4F},
    {Phrase::Price, Advertisement, 1.2F, 0.2F},
    {Phrase::Legal, Legal, 4.0F, 0.5F},
    {Phrase::Copyright, Legal, 4.5F, 0.7F},
    {Phrase::Imprint, Legal, 2.0F, 0.3F},
    {Phrase::PoweredBy, Legal, 3.5F, 0.4F},
    {Phrase::PhotoCredit, Legal, 1.5F, 0.1F},
    {Phrase::Source, Legal, 1.0F, 0.1F},
    {Phrase::Interface, Interface, 3.0F, 0.2F},
    {Phrase::DateTime, Interface, 2.0F, 0.0F},
    {Phrase::ReadingTime, Interface, 3.5F, 0.1F},
    {Phrase::Rating, Comments, 1.5F, 0.1F},
});

struct HintEvidence {
    BoxHint hint;
    BoilerplateKind kind;
    float weight;
};

constexpr auto hintEvidence = std::to_array<HintEvidence>({
    {BoxHint::Navigation, Navigation, 2.5F},
    {BoxHint::Menu, Navigation, 2.5F},
    {BoxHint::Breadcrumb, Navigation, 3.0F},
    {BoxHint::Pagination, Navigation, 2.5F},
    {BoxHint::Footer, Navigation, 0.8F},
    {BoxHint::Footer, Legal, 0.9F},
    {BoxHint::Header, Navigation, 1.0F},
    {BoxHint::Search, Navigation, 1.2F},
    {BoxHint::Toc, Navigation, 2.0F},
    {BoxHint::Tags, Navigation, 1.2F},
    {BoxHint::Language, Navigation, 1.5F},
    {BoxHint::Skip, Navigation, 2.0F},
    {BoxHint::Sidebar, Related, 0.6F},
    {BoxHint::Related, Related, 3.0F},
    {BoxHint::Teaser, Related, 2.5F},
    {BoxHint::Carousel, Related, 0.8F},
    {BoxHint::Card, Related, 0.7F},
    {BoxHint::Post, Related, 0.4F},
    {BoxHint::Widget, Related, 0.3F},
    {BoxHint::Video, Related, 0.4F},
    {BoxHint::Share, Share, 3.0F},
    {BoxHint::Social, Share, 2.5F},
    {BoxHint::Comment, Comments, 4.5F},
    {BoxHint::Review, Comments, 1.5F},
    {BoxHint::Author, Author, 2.5F},
    {BoxHint::Forum, Author, 0.5F},
    {BoxHint::Advertisement, Advertisement, 2.5F},
    {BoxHint::Sponsor, Advertisement, 1.8F},
    {BoxHint::Promo, Advertisement, 2.0F},
    {BoxHint::Cta, Advertisement, 1.8F},
    {BoxHint::Banner, Advertisement, 0.8F},
    {BoxHint::Price, Advertisement, 0.5F},
    {BoxHint::Consent, Consent, 6.0F},
    {BoxHint::Adblock, Adblock, 6.0F},
    {BoxHint::Newsletter, Newsletter, 4.5F},
    {BoxHint::Subscription, Subscription, 1.8F},
    {BoxHint::Subscription, Newsletter, 0.8F},
    {BoxHint::Paywall, Subscription, 2.0F},
    {BoxHint::Account, Account, 2.5F},
    {BoxHint::Cart, Account, 2.5F},
    {BoxHint::Legal, Legal, 2.5F},
    {BoxHint::Caption, Legal, 1.0F},
    {BoxHint::Reference, Legal, 0.8F},
    {BoxHint::Date, Interface, 1.5F},
    {BoxHint::Button, Interface, 0.8F},
    {BoxHint::Form, Interface, 0.8F},
    {BoxHint::Hidden, Interface, 0.3F},
});

struct TagEvidence {
    Tag tag;
    BoilerplateKind kind;
    float weight;
};

constexpr auto tagEvidence = std::to_array<TagEvidence>({
    {Tag::Nav, Navigation, 3.0F},
    {Tag::Menu, Navigation, 1.0F},
    {Tag::Header, Navigation, 0.8F},
    {Tag::Footer, Navigation, 0.7F},
    {Tag::Footer, Legal, 0.8F},
    {Tag::Aside, Related, 0.8F},
    {Tag::Search, Navigation, 1.5F},
    {Tag::Form, Interface, 0.8F},
    {Tag::Button, Interface, 1.2F},
    {Tag::Label, Interface, 1.2F},
    {Tag::Select, Interface, 1.5F},
    {Tag::Option, Interface, 1.5F},
    {Tag::Time, Interface, 2.0F},
    {Tag::Figcaption, Legal, 1.0F},
    {Tag::Address, Legal, 1.0F},
});

template <typename Row, typename Member>
std::uint64_t speakingFor(BoilerplateKind kind, const Row& rows, Member member) {
    std::uint64_t mask = 0;
    for (const auto& row : rows) {
        mask |= row.kind == kind ? maskOf(row.*member) : 0;
    }
    return mask;
}

}  // namespace

KindScores evidenceOfWords(const PhraseHits& hits) {
    // From half of its words on, a text says nothing else.
    const float share = std::min(1.0F, 2 * hits.share());
    KindScores scores;
    for (const PhraseEvidence& row : phraseEvidence) {
        if (hits.has(row.phrase)) {
            scores[row.kind] += row.weight * std::max(share, row.inLongText);
        }
    }
    return scores;
}

KindScores evidenceOfHints(std::uint64_t hints) {
    KindScores scores;
    for (const HintEvidence& row : hintEvidence) {
        if ((hints & maskOf(row.hint)) != 0) {
            scores[row.kind] += row.weight;
        }
    }
    return scores;
}

KindScores evidenceOfTag(Tag tag) {
    KindScores scores;
    for (const TagEvidence& row : tagEvidence) {
        if (row.tag == tag) {
            scores[row.kind] += row.weight;
        }
    }
    return scores;
}

std::uint64_t phrasesOf(BoilerplateKind kind) {
    return speakingFor(kind, phraseEvidence, &PhraseEvidence::phrase);
}

std::uint64_t hintsOf(BoilerplateKind kind) {
    return speakingFor(kind, hintEvidence, &HintEvidence::hint);
}

}  // namespace klartext::core
