// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "metadata/sources.h"

namespace klartext::core {

/// What speaks for or against names as the authors of the page: where they stand, how they look.
enum class AuthorSign : std::uint8_t {
    LinkedPerson,        ///< the linked data call them the author and a person
    LinkedOrganization,  ///< the linked data call them the author and an organization
    LinkedName,          ///< the linked data name them as the author
    Head,                ///< a meta tag names them as the author
    HeadWriter,          ///< a labelled line of the preview card does
    Post,                ///< an attribute of the thread's first post does
    MarkedData,          ///< the first element near the title that is marked for data
    MarkedName,          ///< the first such link to an author or name of a user
    MarkedBox,           ///< the first such box with an author's name in its class
    MarkedLater,         ///< a later element near the title
    AwayLabel,           ///< they stand behind a label far from the title
    OnlyMarked,          ///< all marked elements of the page name them alone
    ByLine,              ///< a line near the title introduces them: "By ..."
    AfterLabel,          ///< they stand behind a line "Written by"
    BesideDate,          ///< they stand in one line with a date
    NextToTitle,         ///< the line below the title or beside a date is their name
    LongByLine,          ///< a line anywhere says "Written by ..."
    SiteOwner,           ///< the site bears their name
    SiteName,            ///< all of them are names of the site
    Person,              ///< the first looks like the name of a person
    UserName,            ///< the first looks like the name of a user
    InOther,             ///< other candidates hold these names and more
    Nobody,              ///< no author at all
    NobodyOfArticle,     ///< the same, where the linked data describe an article
    NobodyAtAddress,     ///< the same, where the address says "blog", "news" or the like
    NobodyOfDated,       ///< the same, where the page has a date
    NobodyOfTitled,      ///< the same, where the page shows its title
    NobodyOfStartPage,   ///< the same, on a site's start page
    NobodyOfMany,        ///< the same, where many elements are marked as authors
    NobodyOfList,        ///< the same, where the page has little running text
};

/// Authors that the page may have; no names stand for no author.
struct AuthorCandidate {
    std::vector<std::string> names;
    std::uint32_t signs = 0;  ///< a bit for each AuthorSign

    void add(AuthorSign sign) { signs |= std::uint32_t(1) << static_cast<unsigned>(sign); }
    void addIf(bool is, AuthorSign sign) {
        if (is) {
            add(sign);
        }
    }
    [[nodiscard]] bool has(AuthorSign sign) const {
        return (signs >> static_cast<unsigned>(sign) & 1) != 0;
    }
};

/// All names that the page offers as those of its authors, and nobody.
[[nodiscard]] std::vector<AuthorCandidate> authorCandidates(const Sources& sources);

}  // namespace klartext::core
