// SPDX-License-Identifier: MIT
#include "core/verdict.h"

#include <array>

#include "core/sentence.h"

namespace klartext::core {

namespace {

struct KindRow {
    std::string_view id;
    const char* name;
};

constexpr std::array<KindRow, boilerplateKindCount> kinds = {{
    {"consent", KLARTEXT_SENTENCE("Kind", "Cookies and consent")},
    {"adblock", KLARTEXT_SENTENCE("Kind", "Ad-blocker wall")},
    {"subscription", KLARTEXT_SENTENCE("Kind", "Subscription offer")},
    {"newsletter", KLARTEXT_SENTENCE("Kind", "Newsletter")},
    {"account", KLARTEXT_SENTENCE("Kind", "Account and login")},
    {"navigation", KLARTEXT_SENTENCE("Kind", "Navigation")},
    {"related", KLARTEXT_SENTENCE("Kind", "Related and teasers")},
    {"share", KLARTEXT_SENTENCE("Kind", "Share buttons")},
    {"comments", KLARTEXT_SENTENCE("Kind", "Comments")},
    {"author", KLARTEXT_SENTENCE("Kind", "About the author")},
    {"advertisement", KLARTEXT_SENTENCE("Kind", "Advertisement")},
    {"legal", KLARTEXT_SENTENCE("Kind", "Legal")},
    {"interface", KLARTEXT_SENTENCE("Kind", "Interface")},
    {"other", KLARTEXT_SENTENCE("Kind", "Other")},
}};

}  // namespace

std::string_view kindId(BoilerplateKind kind) { return kinds[static_cast<std::size_t>(kind)].id; }

const char* kindName(BoilerplateKind kind) { return kinds[static_cast<std::size_t>(kind)].name; }

const char* reasonTemplate(ReasonId id) {
    switch (id) {
        case ReasonId::LinkDensity:
            return KLARTEXT_SENTENCE("Reason", "%1 % of its words are links");
        case ReasonId::AllLink:
            return KLARTEXT_SENTENCE("Reason", "all of it is one link");
        case ReasonId::InFooter:
            return KLARTEXT_SENTENCE("Reason", "stands in the page's footer");
        case ReasonId::InNavigation:
            return KLARTEXT_SENTENCE("Reason", "stands in a navigation area");
        case ReasonId::InHeader:
            return KLARTEXT_SENTENCE("Reason", "stands in the page's header");
        case ReasonId::InAside:
            return KLARTEXT_SENTENCE("Reason", "stands in a side box");
        case ReasonId::InForm:
            return KLARTEXT_SENTENCE("Reason", "stands in a form");
        case ReasonId::InDialog:
            return KLARTEXT_SENTENCE("Reason", "stands in a dialog laid over the page");
        case ReasonId::Hidden:
            return KLARTEXT_SENTENCE("Reason", "is hidden on the page as published");
        case ReasonId::NamedBox:
            return KLARTEXT_SENTENCE("Reason", "the page names its box “%1”");
        case ReasonId::OneOfMany:
            return KLARTEXT_SENTENCE("Reason", "is one of %1 blocks of the same shape");
        case ReasonId::AsksConsent:
            return KLARTEXT_SENTENCE("Reason", "asks for consent to cookies");
        case ReasonId::AsksAdblock:
            return KLARTEXT_SENTENCE("Reason", "asks to switch off an ad blocker");
        case ReasonId::OffersSubscription:
            return KLARTEXT_SENTENCE("Reason", "offers a subscription");
        case ReasonId::OffersNewsletter:
            return KLARTEXT_SENTENCE("Reason", "offers a newsletter");
        case ReasonId::AsksLogin:
            return KLARTEXT_SENTENCE("Reason", "asks to log in or register");
        case ReasonId::NamesShare:
            return KLARTEXT_SENTENCE("Reason", "names social networks or ways to share");
        case ReasonId::InvitesComment:
            return KLARTEXT_SENTENCE("Reason", "is a comment or invites one");
        case ReasonId::PointsElsewhere:
            return KLARTEXT_SENTENCE("Reason", "points to other texts");
        case ReasonId::AboutAuthor:
            return KLARTEXT_SENTENCE("Reason", "tells about the author");
        case ReasonId::LabelledAd:
            return KLARTEXT_SENTENCE("Reason", "is labelled as an advertisement");
        case ReasonId::LegalNotice:
            return KLARTEXT_SENTENCE("Reason", "is a legal notice");
        case ReasonId::Control:
            return KLARTEXT_SENTENCE("Reason", "is a control of the page");
        case ReasonId::BeforeArticle:
            return KLARTEXT_SENTENCE("Reason", "stands before the article begins");
        case ReasonId::AfterArticle:
            return KLARTEXT_SENTENCE("Reason", "stands after the article ends");
        case ReasonId::OutsideArticle:
            return KLARTEXT_SENTENCE("Reason", "stands outside the box that holds the article");
        case ReasonId::Repeated:
            return KLARTEXT_SENTENCE("Reason", "stands %1 times on the page");
        case ReasonId::SeenElsewhere:
            return KLARTEXT_SENTENCE("Reason", "stood on %1 other pages of this site");
        case ReasonId::ShortFragment:
            return KLARTEXT_SENTENCE("Reason", "has only %1 words");
        case ReasonId::NoSentence:
            return KLARTEXT_SENTENCE("Reason", "holds no sentence");
        case ReasonId::TeaserShape:
            return KLARTEXT_SENTENCE("Reason",
                                     "looks like a headline, and no text of its own follows");
        case ReasonId::ForeignHeadline:
            return KLARTEXT_SENTENCE("Reason",
                                     "is a headline that shares no word with the text around it");
        case ReasonId::BoxOfLinks:
            return KLARTEXT_SENTENCE("Reason",
                                     "stands in a box of which %1 % of the words are links");
        case ReasonId::SaidAbove:
            return KLARTEXT_SENTENCE("Reason", "its words stand in the article above already");
        case ReasonId::LikeBoilerplate:
            return KLARTEXT_SENTENCE("Reason", "resembles boilerplate in several small ways");
        case ReasonId::SiteRule:
            return KLARTEXT_SENTENCE("Reason", "your rule for this site");
        case ReasonId::InArticleBox:
            return KLARTEXT_SENTENCE("Reason", "stands in the box that holds the article");
        case ReasonId::LongText:
            return KLARTEXT_SENTENCE("Reason", "has %1 words of running text");
        case ReasonId::AmongText:
            return KLARTEXT_SENTENCE("Reason", "stands between paragraphs of the article");
        case ReasonId::HeadsText:
            return KLARTEXT_SENTENCE("Reason", "heads text of the article");
        case ReasonId::IsTitle:
            return KLARTEXT_SENTENCE("Reason", "is the page's title");
        case ReasonId::InMain:
            return KLARTEXT_SENTENCE("Reason", "stands in the part marked as main content");
        case ReasonId::FewLinks:
            return KLARTEXT_SENTENCE("Reason", "only %1 % of its words are links");
        case ReasonId::IsNote:
            return KLARTEXT_SENTENCE("Reason", "is a note that the text points to");
        case ReasonId::IsCaption:
            return KLARTEXT_SENTENCE("Reason", "is a caption of the article");
        case ReasonId::LikeArticle:
            return KLARTEXT_SENTENCE("Reason", "resembles article text in several small ways");
    }
    return "";
}

std::string describe(const Reason& reason) {
    std::string sentence = reasonTemplate(reason.id);
    if (const auto place = sentence.find("%1"); place != std::string::npos) {
        sentence.replace(place, 2,
                         reason.word.empty() ? std::to_string(reason.number) : reason.word);
    }
    return sentence;
}

}  // namespace klartext::core
