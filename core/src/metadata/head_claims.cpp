// SPDX-License-Identifier: MIT
#include "metadata/head_claims.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "metadata/names.h"
#include "metadata/titles.h"
#include "text/tidy.h"

namespace klartext::core {

namespace {

/// Answers questions about meta tags by their names.
class Metas {
public:
    explicit Metas(const std::vector<MetaTag>& metas) : m_metas(metas) {}

    /// The first non-empty content under the first of the names that has one.
    [[nodiscard]] std::string first(std::initializer_list<std::string_view> names) const {
        for (const std::string_view name : names) {
            for (const MetaTag& meta : m_metas) {
                if (meta.name == name && !meta.content.empty()) {
                    return tidyTitle(meta.content);
                }
            }
        }
        return {};
    }

    /// All contents under the first of the names that has any, apart by "; ".
    [[nodiscard]] std::string all(std::initializer_list<std::string_view> names) const {
        std::string joined;
        for (const std::string_view name : names) {
            for (const MetaTag& meta : m_metas) {
                const bool address = meta.content.find("://") != std::string::npos;
                if (meta.name == name && !meta.content.empty() && !address) {
                    joined += (joined.empty() ? "" : "; ") + tidyTitle(meta.content);
                }
            }
            if (!joined.empty()) {
                break;
            }
        }
        return joined;
    }

private:
    const std::vector<MetaTag>& m_metas;
};

/// Preview cards carry lines with a label each; one of them names the author.
std::string writerOf(const Metas& metas) {
    for (const auto& [label, data] : {std::pair("twitter:label1", "twitter:data1"),
                                      std::pair("twitter:label2", "twitter:data2")}) {
        const std::string text = metas.first({label});
        if (!text.empty() && afterByWord(text + " x") == "x") {
            return metas.first({data});
        }
    }
    return {};
}

std::string linkTo(const HeadData& head, std::string_view rel) {
    const auto found = std::ranges::find_if(
        head.links, [rel](const LinkTag& link) { return link.rel == rel && !link.href.empty(); });
    return found == head.links.end() ? std::string() : found->href;
}

}  // namespace

HeadClaims readHeadClaims(const HeadData& head) {
    const Metas metas(head.metas);
    HeadClaims claims;
    claims.title =
        metas.first({"og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title",
                     "sailthru.title", "citation_title", "headline", "title"});
    claims.previewTitle = metas.first({"twitter:title"});
    claims.siteName = metas.first({"og:site_name", "application-name", "apple-mobile-web-app-title",
                                   "dc.publisher", "publisher", "citation_journal_title"});
    claims.author = metas.all(
        {"author", "article:author", "og:article:author", "article:author_name", "dc.creator",
         "dcterms.creator", "dc.creator.personalname", "parsely-author", "sailthru.author",
         "citation_author", "byl", "byline", "authors", "creator", "vr:author", "article.author",
         "cxenseparse:author", "rbauthors", "dcsext.author"});
    claims.writer = writerOf(metas);
    claims.published = metas.first({"article:published_time",
                                    "og:article:published_time",
                                    "og:published_time",
                                    "datepublished",
                                    "date",
                                    "dc.date.issued",
                                    "dcterms.issued",
                                    "dc.date",
                                    "dcterms.date",
                                    "dcterms.created",
                                    "dc.date.created",
                                    "pubdate",
                                    "publishdate",
                                    "publish-date",
                                    "publish_date",
                                    "publication_date",
                                    "published_time",
                                    "parsely-pub-date",
                                    "sailthru.date",
                                    "article.published",
                                    "published-date",
                                    "article.created",
                                    "article_date_original",
                                    "citation_publication_date",
                                    "citation_date",
                                    "originalpublicationdate",
                                    "cxenseparse:recs:publishtime",
                                    "article:post_date",
                                    "ptime",
                                    "displaydate",
                                    "date.created",
                                    "date_published",
                                    "created",
                                    "rbpubdate",
                                    "og:pubdate",
                                    "last-published",
                                    "datecreated"});
    claims.modified =
        metas.first({"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
                     "dc.date.modified", "last-modified", "lastmod"});
    claims.description =
        metas.first({"og:description", "description", "twitter:description", "dc.description"});
    claims.image = metas.first({"og:image:secure_url", "og:image", "og:image:url", "twitter:image",
                                "twitter:image:src", "thumbnail"});
    claims.url = linkTo(head, "canonical");
    if (claims.url.empty()) {
        claims.url = metas.first({"og:url", "twitter:url"});
    }
    claims.language =
        metas.first({"content-language", "og:locale", "dc.language", "language", "inlanguage"});
    claims.article = metas.first({"og:type"}).starts_with("article");
    return claims;
}

}  // namespace klartext::core
