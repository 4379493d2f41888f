// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// What a removed block was. Order is the order of the groups in the removed panel.
enum class BoilerplateKind : std::uint8_t {
    Consent,
    Adblock,
    Subscription,
    Newsletter,
    Account,
    Navigation,
    Related,
    Share,
    Comments,
    Author,
    Advertisement,
    Legal,
    Interface,
    Other,
};
inline constexpr int boilerplateKindCount = 14;

/// The kind's identifier in JSON and on the command line: "consent", "adblock", …
[[nodiscard]] std::string_view kindId(BoilerplateKind kind);
/// The kind's English name for people ("Cookies and consent"); translated in context "Kind".
[[nodiscard]] const char* kindName(BoilerplateKind kind);

/// What a reason is about; each has one sentence, see reasonTemplate().
/// Reasons below FirstKeepReason speak for removal, the others for keeping.
enum class ReasonId : std::uint8_t {
    LinkDensity,         ///< %1: per cent of its words that are links
    AllLink,             ///< all of it is one link
    InFooter,            ///< stands in the page's footer
    InNavigation,        ///< stands in a navigation area
    InHeader,            ///< stands in the page's header
    InAside,             ///< stands in a side box
    InForm,              ///< stands in a form
    InDialog,            ///< stands in a dialog laid over the page
    Hidden,              ///< is hidden on the page as published
    NamedBox,            ///< %1: the class or id word that names its box ("cookie", "related")
    OneOfMany,           ///< %1: how many blocks of the same shape the page has
    AsksConsent,         ///< asks for consent to cookies
    AsksAdblock,         ///< asks to switch an ad blocker off
    OffersSubscription,  ///< offers a subscription
    OffersNewsletter,    ///< offers a newsletter
    AsksLogin,           ///< asks to log in or register
    NamesShare,          ///< names social networks or ways to share
    InvitesComment,      ///< is a comment or invites one
    PointsElsewhere,     ///< points to other texts
    AboutAuthor,         ///< tells about the author
    LabelledAd,          ///< is labelled as an advertisement
    LegalNotice,         ///< is a legal notice
    Control,             ///< is a control of the page
    BeforeArticle,       ///< stands before the article begins
    AfterArticle,        ///< stands after the article ends
    OutsideArticle,      ///< stands outside the box that holds the article
    Repeated,            ///< %1: how many times the same text stands on the page
    SeenElsewhere,       ///< %1: on how many other pages of the site it stood
    ShortFragment,       ///< %1: its number of words
    NoSentence,          ///< holds no sentence
    TeaserShape,         ///< looks like a headline and no text of its own follows
    ForeignHeadline,     ///< a headline that shares no word with the text around it
    BoxOfLinks,          ///< %1: per cent of the words in its box that are links
    SaidAbove,           ///< its words stand in the article above already
    LikeBoilerplate,     ///< resembles boilerplate in several small ways
    SiteRule,            ///< a rule of the person for the site; speaks for either
    FirstKeepReason,
    InArticleBox = FirstKeepReason,  ///< stands in the box that holds the article
    LongText,                        ///< %1: words of running text
    AmongText,                       ///< stands between paragraphs of the article
    HeadsText,                       ///< heads text of the article
    IsTitle,                         ///< is the page's title
    InMain,                          ///< stands in the part marked as main content
    FewLinks,                        ///< %1: per cent of its words that are links
    IsNote,                          ///< a note that the text points to
    IsCaption,                       ///< the caption of a picture or table of the article
    LikeArticle,                     ///< resembles article text in several small ways
};

/// One ground of a verdict. `number` and `word` fill the sentence's place; the claim is true of the
/// block.
struct Reason {
    ReasonId id = ReasonId::LikeBoilerplate;
    int number = 0;
    std::string word;
    /// How far what the claim is about moved the judge towards the verdict, in log-odds; 0 where
    /// the judge did not weigh it.
    float weight = 0;
};

/// The English sentence part, such as "%1 % of its words are links"; translated in context
/// "Reason".
[[nodiscard]] const char* reasonTemplate(ReasonId id);
/// The English sentence part with its place filled.
[[nodiscard]] std::string describe(const Reason& reason);

/// How a block was judged.
struct Verdict {
    bool kept = true;
    BoilerplateKind kind = BoilerplateKind::Other;  ///< meaningful when removed
    float probability = 1;  ///< calibrated probability that the block belongs to the article
    /// What the block is first, then by weight; never empty for a removed block.
    std::vector<Reason> reasons;

    /// Probability that the verdict is right.
    [[nodiscard]] float confidence() const { return kept ? probability : 1 - probability; }
};

/// Whether the verdict stands so near the line that a person should look: the probability is near
/// it, and nothing in the page's structure or in the kind of the block settles the matter.
[[nodiscard]] bool isUncertain(const Verdict& verdict);

}  // namespace klartext::core
