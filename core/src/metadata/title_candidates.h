// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "metadata/sources.h"

namespace klartext::core {

/// What speaks for or against a text as the title of the page: where it is named, and how it looks.
enum class TitleSign : std::uint8_t {
    OnlyHeading,       ///< the page's one <h1>
    FirstHeading,      ///< the first <h1> of several
    LaterHeading,      ///< another <h1>
    HeadingOfArticle,  ///< the only or first <h1> of a page that calls itself an article
    HeadingLeadsAway,  ///< its heading is a link to another page
    AloofHeading,      ///< a heading that shares hardly a word with the <title>
    Meta,              ///< the whole og:title or its like
    MetaOfStartPage,   ///< the same, of a site's start page
    MetaFirstPart,     ///< that up to its first separator, or behind the site's name
    TagFirstPart,      ///< the <title> up to its first separator, or behind the site's name
    BeginsTag,         ///< the <title> begins with it and goes on
    EndsTag,           ///< the <title> ends with it and began otherwise
    Agreed,            ///< more than one of heading, <title>, og:title and data name it
    EndsHeading,       ///< an <h1> ends with it and begins otherwise, as with a label
    HoldsHeading,      ///< it holds an <h1> and more
    HoldsAddress,      ///< it holds all words of the page's address
    NamesSite,         ///< a part of it between separators is the site's name
};

/// A text that may be the page's title.
struct TitleCandidate {
    std::string text;
    std::string letters;      ///< squeezed(text)
    std::uint32_t signs = 0;  ///< a bit for each TitleSign

    void add(TitleSign sign) { signs |= std::uint32_t(1) << static_cast<unsigned>(sign); }
    void addIf(bool is, TitleSign sign) {
        if (is) {
            add(sign);
        }
    }
    [[nodiscard]] bool has(TitleSign sign) const {
        return (signs >> static_cast<unsigned>(sign) & 1) != 0;
    }
};

/// All texts that the page offers as its title, each once by its letters, in the order found.
[[nodiscard]] std::vector<TitleCandidate> titleCandidates(const Sources& sources);

}  // namespace klartext::core
