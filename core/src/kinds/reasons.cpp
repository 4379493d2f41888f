// SPDX-License-Identifier: MIT
#include "kinds/reasons.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "kinds/evidence.h"
#include "lexicon/phrases.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr std::size_t mostReasons = 4;
// Nobody reads four reasons a block on a page of so many, and their memory is not nothing.
constexpr std::size_t manyBlocks = 100'000;
constexpr int manyAlike = 4;      // blocks of one shape that make a row
constexpr int shortFragment = 5;  // words
constexpr int headlineWords = 4;  // words from which a link is a headline
constexpr int runningText = 20;   // words
constexpr int manyLinks = 40;     // per cent
constexpr int fewLinks = 15;      // per cent
// A longer text has to say so with more than a word in passing.
constexpr float tellingShare = 0.12F;

struct KindReason {
    BoilerplateKind kind;
    ReasonId id;
    std::uint64_t phrases;  ///< one of these makes the sentence true
};

constexpr auto kindReasons = std::to_array<KindReason>({
    {BoilerplateKind::Consent, ReasonId::AsksConsent, maskOf(Phrase::Consent)},
    {BoilerplateKind::Adblock, ReasonId::AsksAdblock, maskOf(Phrase::Adblock)},
    {BoilerplateKind::Subscription, ReasonId::OffersSubscription, maskOf(Phrase::Subscription)},
    {BoilerplateKind::Newsletter, ReasonId::OffersNewsletter, maskOf(Phrase::Newsletter)},
    {BoilerplateKind::Account, ReasonId::AsksLogin, maskOf(Phrase::Account)},
    {BoilerplateKind::Related, ReasonId::PointsElsewhere,
     maskOf({Phrase::Related, Phrase::ReadMore})},
    {BoilerplateKind::Share, ReasonId::NamesShare,
     maskOf({Phrase::Share, Phrase::SocialNetwork, Phrase::Follow})},
    {BoilerplateKind::Comments, ReasonId::InvitesComment, maskOf(Phrase::Comments)},
    {BoilerplateKind::Author, ReasonId::AboutAuthor, maskOf(Phrase::Author)},
    {BoilerplateKind::Advertisement, ReasonId::LabelledAd, maskOf(Phrase::Advertisement)},
    {BoilerplateKind::Legal, ReasonId::LegalNotice, maskOf({Phrase::Legal, Phrase::Copyright})},
    {BoilerplateKind::Interface, ReasonId::Control, maskOf(Phrase::Interface)},
});

struct PlaceReason {
    Region region;
    ReasonId id;
    int strength;
    int strengthForKind;  ///< where the place is what the kind is about
    BoilerplateKind kind;
};

constexpr auto placeReasons = std::to_array<PlaceReason>({
    {Region::Dialog, ReasonId::InDialog, 75, 92, BoilerplateKind::Consent},
    {Region::Navigation, ReasonId::InNavigation, 72, 95, BoilerplateKind::Navigation},
    {Region::Footer, ReasonId::InFooter, 70, 78, BoilerplateKind::Legal},
    {Region::Header, ReasonId::InHeader, 58, 66, BoilerplateKind::Navigation},
    {Region::Aside, ReasonId::InAside, 56, 62, BoilerplateKind::Related},
    {Region::Form, ReasonId::InForm, 54, 64, BoilerplateKind::Newsletter},
});

int linkPercent(const BlockMeasures& block) {
    return static_cast<int>(std::floor(100 * block.linkDensity()));
}

// Reasons of this strength say what the block is; they lead, whatever else moved the judge.
constexpr int telling = 80;

/// What the judge weighed of what a claim is about.
constexpr Ground groundOf(ReasonId id) {
    switch (id) {
        case ReasonId::LinkDensity:
        case ReasonId::AllLink:
        case ReasonId::FewLinks:
            return Ground::Links;
        case ReasonId::InFooter:
        case ReasonId::InNavigation:
        case ReasonId::InHeader:
        case ReasonId::InAside:
        case ReasonId::InForm:
        case ReasonId::InDialog:
        case ReasonId::InMain:
            return Ground::Places;
        case ReasonId::Hidden:
            return Ground::Hidden;
        case ReasonId::NamedBox:
            return Ground::Names;
        case ReasonId::OneOfMany:
            return Ground::Rows;
        case ReasonId::BoxOfLinks:
            return Ground::Box;
        case ReasonId::Repeated:
        case ReasonId::SeenElsewhere:
        case ReasonId::SaidAbove:
            return Ground::Copies;
        case ReasonId::BeforeArticle:
        case ReasonId::AfterArticle:
        case ReasonId::OutsideArticle:
        case ReasonId::InArticleBox:
        case ReasonId::IsTitle:
            return Ground::Position;
        case ReasonId::TeaserShape:
        case ReasonId::ForeignHeadline:
        case ReasonId::AmongText:
        case ReasonId::HeadsText:
        case ReasonId::IsNote:
        case ReasonId::IsCaption:
            return Ground::Neighbours;
        case ReasonId::ShortFragment:
        case ReasonId::NoSentence:
        case ReasonId::LongText:
            return Ground::Form;
        case ReasonId::AsksConsent:
        case ReasonId::AsksAdblock:
        case ReasonId::OffersSubscription:
        case ReasonId::OffersNewsletter:
        case ReasonId::AsksLogin:
        case ReasonId::NamesShare:
        case ReasonId::InvitesComment:
        case ReasonId::PointsElsewhere:
        case ReasonId::AboutAuthor:
        case ReasonId::LabelledAd:
        case ReasonId::LegalNotice:
        case ReasonId::Control:
            return Ground::Speech;
        case ReasonId::LikeBoilerplate:
        case ReasonId::SiteRule:
        case ReasonId::LikeArticle:
            return Ground::Page;
    }
    return Ground::Page;
}

struct Ranked {
    int strength;
    Reason reason;
};

bool leads(const Ranked& one, const Ranked& other) {
    const bool tells = one.strength >= telling;
    if (tells != (other.strength >= telling)) {
        return tells;
    }
    // Among those that say what it is, and where no model was asked, how telling the claim is.
    return tells || one.reason.weight == other.reason.weight
               ? one.strength > other.strength
               : one.reason.weight > other.reason.weight;
}

/// Gathers the reasons of one block.
class Gatherer {
public:
    Gatherer(const PageView& view, std::span<const Verdict> verdicts, const Motives& motives,
             Surroundings& surroundings, BlockId id)
        : m_view(view),
          m_verdicts(verdicts),
          m_motives(motives),
          m_around(surroundings),
          m_id(id),
          m_block(view.page.block(id)),
          m_measures(view.measures.blocks[id]) {}

    std::vector<Reason> forRemoval() {
        addSettled();
        addSpoken();
        addPlaces();
        addLinks();
        addShape();
        addOrder();
        return strongest(ReasonId::LikeBoilerplate);
    }

    std::vector<Reason> forKeeping() {
        const PageTree& page = m_view.page;
        const BlockId before = m_around.before(m_id);
        const BlockId after = m_around.after(m_id);
        addSettled();
        addIf(m_id == m_view.landmarks.title, 100, {ReasonId::IsTitle});
        addIf(m_measures.words >= runningText && m_measures.stops > 0, 90,
              {ReasonId::LongText, m_measures.words});
        addIf(isHeading(page.node(m_block.container).tag) && isKeptText(after) &&
                  !isHeading(page.node(page.block(after).container).tag),
              80, {ReasonId::HeadsText});
        addIf(isKeptProse(before) && isKeptProse(after), 70, {ReasonId::AmongText});
        addIf(m_around.standsIn(m_id, Region::Main), 60, {ReasonId::InMain});
        addIf(page.kind() == PageKind::Html &&
                  page.contains(m_view.landmarks.articleBox, m_block.first) &&
                  m_view.landmarks.articleBox != 0,
              50, {ReasonId::InArticleBox});
        addIf(m_measures.links > 0 && m_measures.words >= runningText &&
                  linkPercent(m_measures) <= fewLinks,
              40, {ReasonId::FewLinks, linkPercent(m_measures)});
        return strongest(ReasonId::LikeArticle);
    }

private:
    /// The pass that overruled the model says why, unless its claim is measured below as well.
    void addSettled() {
        if (m_motives.settled.empty() || !m_motives.settled[m_id]) {
            return;
        }
        const ReasonId why = *m_motives.settled[m_id];
        const bool keeps = why >= ReasonId::FirstKeepReason;
        addIf(keeps == m_verdicts[m_id].kept && why != ReasonId::HeadsText, 100, {why});
    }

    void addIf(bool holds, int strength, Reason reason) {
        if (holds) {
            m_found.push_back({strength, std::move(reason)});
        }
    }

    [[nodiscard]] BoilerplateKind kind() const { return m_verdicts[m_id].kind; }
    [[nodiscard]] bool isKeptText(BlockId id) const { return id != noBlock && m_verdicts[id].kept; }
    [[nodiscard]] bool isKeptProse(BlockId id) const {
        return isKeptText(id) && m_view.measures.blocks[id].isProse();
    }

    /// Whether the text is the label or begins with it.
    [[nodiscard]] bool isLabelledAd() const {
        return phrasesIn(nextWord(m_view.page.text(m_block))).has(Phrase::Advertisement);
    }

    void addSpoken() {
        for (const KindReason& row : kindReasons) {
            const bool says = m_measures.phrases.hasAny(row.phrases) &&
                              m_measures.phrases.share() >= tellingShare;
            addIf(row.kind == kind() && (row.id == ReasonId::LabelledAd ? isLabelledAd() : says),
                  100, {row.id});
        }
        if (kind() == BoilerplateKind::Other) {
            return;
        }
        if (std::string name = m_around.boxName(m_id, hintsOf(kind())); !name.empty()) {
            addIf(true, 85, {ReasonId::NamedBox, 0, std::move(name)});
        }
    }

    void addPlaces() {
        for (const PlaceReason& row : placeReasons) {
            addIf(m_around.standsIn(m_id, row.region),
                  row.kind == kind() ? row.strengthForKind : row.strength, {row.id});
        }
        addIf(m_block.hidden, 65, {ReasonId::Hidden});
    }

    void addLinks() {
        const int percent = linkPercent(m_measures);
        if (m_measures.words > 0 && m_measures.linkWords == m_measures.words &&
            m_measures.links == 1) {
            addIf(true, 68, {ReasonId::AllLink});
        } else if (percent >= manyLinks && m_measures.words > 1) {
            addIf(true, 50 + percent / 4, {ReasonId::LinkDensity, percent});
        }
    }

    void addShape() {
        const bool headline = isHeading(m_view.page.node(m_block.container).tag) ||
                              m_measures.linkWords == m_measures.words;
        const BlockId after = m_around.after(m_id);
        addIf(kind() == BoilerplateKind::Related && headline && !m_block.image &&
                  m_measures.words >= headlineWords && m_measures.stops == 0 &&
                  (after == noBlock || !m_view.measures.blocks[after].isProse() ||
                   m_verdicts[after].kept),
              67, {ReasonId::TeaserShape});
        if (m_view.page.kind() == PageKind::Html) {
            const int alike = m_around.sameShape(m_id);
            addIf(alike >= manyAlike, 60, {ReasonId::OneOfMany, alike});
        }
        const int copies = m_around.copies(m_id);
        addIf(copies > 1, 52, {ReasonId::Repeated, copies});
        const int seenOn = m_motives.seenOn.empty() ? 0 : m_motives.seenOn[m_id];
        addIf(seenOn > 1, 54, {ReasonId::SeenElsewhere, seenOn});
        addIf(m_measures.words > 1 && m_measures.words <= shortFragment, 30,
              {ReasonId::ShortFragment, m_measures.words});
        addIf(m_measures.words > shortFragment && m_measures.stops == 0, 32,
              {ReasonId::NoSentence});
    }

    void addOrder() {
        if (m_around.beforeKept(m_id)) {
            addIf(true, 45, {ReasonId::BeforeArticle});
        } else if (m_around.afterKept(m_id)) {
            addIf(true, 45, {ReasonId::AfterArticle});
        }
        const NodeId box = m_around.articleBox();
        const int linked = m_around.boxLinkPercent(m_id);
        addIf(linked >= manyLinks, 46, {ReasonId::BoxOfLinks, linked});
        addIf(box != noNode && !m_view.page.contains(box, m_block.first), 35,
              {ReasonId::OutsideArticle});
    }

    /// Weighs what was found by what moved the judge; what moved it the other way is no reason.
    void weigh() {
        if (m_motives.grounds.empty() || m_block.image) {
            return;
        }
        const Grounds& grounds = m_motives.grounds[m_id];
        for (Ranked& ranked : m_found) {
            const float moved = grounds[static_cast<std::size_t>(groundOf(ranked.reason.id))];
            ranked.reason.weight = m_verdicts[m_id].kept ? moved : -moved;
        }
        const auto against = std::ranges::stable_partition(m_found, [](const Ranked& ranked) {
            return ranked.reason.weight > 0 || ranked.strength >= telling;
        });
        if (against.begin() != m_found.begin()) {
            m_found.erase(against.begin(), against.end());
        }
    }

    std::vector<Reason> strongest(ReasonId otherwise) {
        weigh();
        std::ranges::stable_sort(m_found, leads);
        std::vector<Reason> reasons;
        const std::size_t most = m_verdicts.size() > manyBlocks ? 1 : mostReasons;
        for (Ranked& ranked : m_found) {
            const bool said = std::ranges::any_of(
                reasons, [&](const Reason& reason) { return reason.id == ranked.reason.id; });
            if (reasons.size() < most && !said) {
                reasons.push_back(std::move(ranked.reason));
            }
        }
        if (reasons.empty()) {
            reasons.push_back({otherwise});
        }
        return reasons;
    }

    const PageView& m_view;
    std::span<const Verdict> m_verdicts;
    const Motives& m_motives;
    Surroundings& m_around;
    BlockId m_id;
    const Block& m_block;
    const BlockMeasures& m_measures;
    std::vector<Ranked> m_found;
};

}  // namespace

Reasons::Reasons(const PageView& view, std::span<const Verdict> verdicts, const Motives& motives)
    : m_view(view), m_verdicts(verdicts), m_motives(motives), m_surroundings(view, verdicts) {}

std::vector<Reason> Reasons::of(BlockId id) {
    Gatherer gatherer(m_view, m_verdicts, m_motives, m_surroundings, id);
    return m_verdicts[id].kept ? gatherer.forKeeping() : gatherer.forRemoval();
}

}  // namespace klartext::core
