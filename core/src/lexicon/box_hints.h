// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace klartext::core {

/// What the name of a box (its class, id or role) says is in it. At most 64.
enum class BoxHint : std::uint8_t {
    Navigation,
    Menu,
    Breadcrumb,
    Pagination,
    Footer,
    Header,
    Sidebar,
    Share,
    Comment,
    Related,  ///< also most read, trending, recommended
    Teaser,
    Advertisement,
    Sponsor,
    Adblock,
    Consent,
    Modal,  ///< anything laid over the page
    Newsletter,
    Subscription,
    Paywall,
    Account,
    Search,
    Author,
    Date,
    Tags,
    Caption,  ///< also image credits
    Article,
    Content,
    Entry,
    Title,
    Lead,
    Kicker,
    Product,
    Price,
    Review,  ///< also ratings
    Cart,
    Gallery,
    Carousel,
    Card,
    List,
    Grid,
    Item,
    Faq,
    Tab,  ///< also accordions
    Table,
    Toc,
    Code,
    Quote,
    Footnote,
    Reference,
    Legal,  ///< also copyright
    Skip,
    Hidden,
    Widget,
    Banner,
    Promo,
    Cta,
    Hero,
    Form,
    Button,
    Social,
    Video,
    Language,
    Forum,
    Post,
};
inline constexpr int boxHintCount = 64;
static_assert(static_cast<int>(BoxHint::Post) + 1 == boxHintCount);

[[nodiscard]] constexpr std::uint64_t maskOf(BoxHint hint) {
    return std::uint64_t{1} << static_cast<unsigned>(hint);
}
[[nodiscard]] constexpr std::uint64_t maskOf(std::initializer_list<BoxHint> hints) {
    std::uint64_t mask = 0;
    for (const BoxHint hint : hints) {
        mask |= maskOf(hint);
    }
    return mask;
}

/// The hints of a class, id or role attribute, as a mask of maskOf().
///
/// Names are cut at white space, punctuation, digits and camelCase; a longer name wins over its
/// parts, and a word of five letters counts also when it is glued to the front of another (six: to
/// the end):
/// "js-read-more" → Related, "articleBody" → Article and Content, "kommentarbereich" → Comment;
/// "header" is no "ad", and "no-sidebar" says nothing. Allocates nothing; linear.
[[nodiscard]] std::uint64_t boxHints(std::string_view classOrIdOrRole);

/// The first name in the attribute that carries one of the `wanted` hints, as the page spells it:
/// in "col-4 box--cookie-layer" the one for Consent is "box--cookie-layer". Empty when none does.
[[nodiscard]] std::string_view nameWithHint(std::string_view classOrIdOrRole, std::uint64_t wanted);

}  // namespace klartext::core
