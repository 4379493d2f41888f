// SPDX-License-Identifier: MIT
#include "metadata/linked_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "metadata/json_text.h"
#include "metadata/similarity.h"
#include "text/ascii.h"
#include "text/tidy.h"

namespace klartext::core {

namespace {

using Json = nlohmann::json;

/// What a node describes; a greater one tells more of the page.
enum class Rank { Nothing, Page, Thing, Article };

constexpr std::array articleTypes = {"Article",
                                     "NewsArticle",
                                     "BlogPosting",
                                     "ReportageNewsArticle",
                                     "Report",
                                     "TechArticle",
                                     "ScholarlyArticle",
                                     "AnalysisNewsArticle",
                                     "OpinionNewsArticle",
                                     "ReviewNewsArticle",
                                     "BackgroundNewsArticle",
                                     "AdvertiserContentArticle",
                                     "SocialMediaPosting",
                                     "LiveBlogPosting",
                                     "DiscussionForumPosting",
                                     "Question",
                                     "SatiricalArticle",
                                     "MedicalScholarlyArticle",
                                     "Recipe",
                                     "Review",
                                     "PodcastEpisode"};
constexpr std::array thingTypes = {
    "Product",    "ProductGroup",        "Event", "Book",       "Course",
    "JobPosting", "SoftwareApplication", "HowTo", "VideoObject"};
constexpr std::array pageTypes = {"WebPage",        "ItemPage",       "QAPage",    "FAQPage",
                                  "MedicalWebPage", "CollectionPage", "AboutPage", "ContactPage"};

const Json* member(const Json& node, std::string_view key) {
    if (!node.is_object()) {
        return nullptr;
    }
    const auto found = node.find(key);
    return found == node.end() ? nullptr : &*found;
}

/// A text, or the first of several, or the name or address of what stands in its place.
std::string textOf(const Json* value) {
    if (value != nullptr && value->is_array() && !value->empty()) {
        value = &value->front();
    }
    if (value != nullptr && value->is_object()) {
        for (const char* key : {"@value", "name", "url", "@id"}) {
            if (const Json* inner = member(*value, key); inner != nullptr && inner->is_string()) {
                value = inner;
                break;
            }
        }
    }
    return value != nullptr && value->is_string()
               ? foldSpace(decodeEntities(value->get_ref<const std::string&>()))
               : std::string();
}

std::string textOf(const Json& node, std::string_view key) { return textOf(member(node, key)); }

bool hasType(const Json& node, std::span<const char* const> types) {
    const Json* type = member(node, "@type");
    const auto isOne = [types](const Json& value) {
        if (!value.is_string()) {
            return false;
        }
        std::string_view name = value.get_ref<const std::string&>();
        name = name.substr(name.find_last_of("/:") + 1);
        return std::ranges::find(types, name) != types.end();
    };
    return type != nullptr && (type->is_array() ? std::ranges::any_of(*type, isOne) : isOne(*type));
}

bool isA(const Json& node, const char* type) { return hasType(node, std::array{type}); }

Rank rankOf(const Json& node) {
    if (hasType(node, articleTypes)) {
        return Rank::Article;
    }
    if (hasType(node, thingTypes)) {
        return Rank::Thing;
    }
    return hasType(node, pageTypes) ? Rank::Page : Rank::Nothing;
}

/// All the things that a page's data describes.
class Graph {
public:
    void add(const Json& value, int depth = 0) {
        constexpr int deepest = 6;
        constexpr std::size_t most = 2000;
        if (depth > deepest || m_nodes.size() > most) {
            return;
        }
        if (value.is_array()) {
            for (const Json& item : value) {
                add(item, depth + 1);
            }
        } else if (value.is_object()) {
            addNode(value, depth);
        }
    }

    [[nodiscard]] const std::vector<const Json*>& nodes() const { return m_nodes; }

    /// The node a reference stands for, or the value itself.
    [[nodiscard]] const Json& resolve(const Json& value) const {
        const Json* id = member(value, "@id");
        if (id == nullptr || !id->is_string() || member(value, "name") != nullptr) {
            return value;
        }
        const auto found = m_byId.find(id->get_ref<const std::string&>());
        return found == m_byId.end() ? value : *found->second;
    }

private:
    void addNode(const Json& node, int depth) {
        m_nodes.push_back(&node);
        if (const Json* id = member(node, "@id");
            id != nullptr && id->is_string() && node.size() > 1) {
            m_byId.emplace(id->get_ref<const std::string&>(), &node);
        }
        // The questions of an FAQ are parts of the page, not the page.
        if (isA(node, "FAQPage")) {
            return;
        }
        for (const char* key :
             {"@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "isPartOf"}) {
            if (const Json* inner = member(node, key)) {
                add(*inner, depth + 1);
            }
        }
    }

    std::vector<const Json*> m_nodes;
    std::unordered_map<std::string_view, const Json*> m_byId;
};

std::string headlineOf(const Json& node) {
    const std::string headline = textOf(node, "headline");
    return headline.empty() ? textOf(node, "name") : headline;
}

/// The node that describes the page: the highest rank, then the one whose headline is the title.
const Json* mainNode(const Graph& graph, std::string_view pageTitle) {
    const Json* best = nullptr;
    Rank bestRank = Rank::Nothing;
    double bestMatch = -1;
    int rivals = 0;
    for (const Json* node : graph.nodes()) {
        const Rank rank = rankOf(*node);
        if (rank == Rank::Nothing || rank < bestRank) {
            continue;
        }
        const double match = containment(headlineOf(*node), pageTitle);
        rivals = rank > bestRank ? 1 : rivals + 1;
        if (rank > bestRank || match > bestMatch) {
            best = node;
            bestRank = rank;
            bestMatch = match;
        }
    }
    // A list of teasers describes many articles and none of them is the page.
    constexpr int fewestTeasers = 4;
    constexpr double leastMatch = 0.5;
    return rivals >= fewestTeasers && bestMatch < leastMatch ? nullptr : best;
}

void addAuthors(const Json& value, const Graph& graph, std::vector<NamedAuthor>& authors,
                int depth = 0) {
    constexpr std::size_t mostAuthors = 40;
    // References may lead in circles.
    constexpr int deepest = 4;
    if (depth > deepest) {
        return;
    }
    if (value.is_array()) {
        for (const Json& item : value) {
            if (authors.size() < mostAuthors) {
                addAuthors(item, graph, authors, depth + 1);
            }
        }
        return;
    }
    const Json& author = graph.resolve(value);
    if (author.is_object()) {
        const Json* name = member(author, "name");
        if (name != nullptr && name->is_array()) {
            addAuthors(*name, graph, authors, depth + 1);
        } else if (name != nullptr) {
            authors.push_back({textOf(name),
                               isA(author, "Organization") || isA(author, "NewsMediaOrganization"),
                               isA(author, "Person")});
        }
    } else if (author.is_string()) {
        authors.push_back({textOf(&author)});
    }
}

std::optional<bool> truthOf(const Json* value) {
    if (value == nullptr) {
        return {};
    }
    if (value->is_boolean()) {
        return value->get<bool>();
    }
    const std::string text = asciiLower(textOf(value));
    if (text.ends_with("true") || text.ends_with("false")) {
        return text.ends_with("true");
    }
    return {};
}

std::optional<int> countOf(const Json* value) {
    constexpr double most = 10'000'000;
    if (value != nullptr && value->is_number()) {
        const double number = value->get<double>();
        return number > 0 && number < most ? std::optional(static_cast<int>(number)) : std::nullopt;
    }
    const std::string text = textOf(value);
    constexpr std::size_t mostDigits = 7;
    const bool digits = !text.empty() && text.size() <= mostDigits &&
                        std::ranges::all_of(text, [](char c) { return isAsciiDigit(c); });
    return digits ? std::optional(std::stoi(text)) : std::nullopt;
}

/// The parts that are not free, by their selectors.
std::vector<std::string> lockedPartsOf(const Json* parts) {
    std::vector<std::string> selectors;
    const auto read = [&selectors](const Json& part) {
        const std::string selector = textOf(part, "cssSelector");
        if (!selector.empty() && !truthOf(member(part, "isAccessibleForFree")).value_or(true)) {
            selectors.push_back(selector);
        }
    };
    if (parts != nullptr && parts->is_array()) {
        std::ranges::for_each(*parts, read);
    } else if (parts != nullptr) {
        read(*parts);
    }
    return selectors;
}

void readMain(const Json& node, const Graph& graph, LinkedData& data) {
    data.article = rankOf(node) == Rank::Article;
    data.headline = headlineOf(node);
    for (const char* key : {"author", "creator"}) {
        if (const Json* author = member(node, key); author != nullptr && data.authors.empty()) {
            addAuthors(*author, graph, data.authors);
        }
    }
    data.published = textOf(node, "datePublished");
    if (data.published.empty()) {
        data.published = textOf(node, data.article ? "dateCreated" : "uploadDate");
    }
    data.modified = textOf(node, "dateModified");
    if (const Json* publisher = member(node, "publisher")) {
        data.publisher = textOf(graph.resolve(*publisher), "name");
    }
    data.url = textOf(node, "url");
    data.description = textOf(node, "description");
    data.language = textOf(node, "inLanguage");
    data.accessibleForFree = truthOf(member(node, "isAccessibleForFree"));
    data.wordCount = countOf(member(node, "wordCount"));
    data.lockedParts = lockedPartsOf(member(node, "hasPart"));
    if (const Json* image = member(node, "image")) {
        const Json& first =
            graph.resolve(image->is_array() && !image->empty() ? image->front() : *image);
        const std::string url = textOf(first, "url");
        data.image = url.empty() ? textOf(&first) : url;
    }
    for (const char* key : {"articleBody", "text"}) {
        if (const Json* text = member(node, key);
            text != nullptr && text->is_string() && data.text.empty()) {
            data.text = text->get<std::string>();
        }
    }
}

}  // namespace

LinkedData readLinkedData(std::span<const std::string> scripts, std::string_view pageTitle) {
    const std::vector<Json> documents = parseJsonScripts(scripts);
    Graph graph;
    for (const Json& document : documents) {
        graph.add(document);
    }
    LinkedData data;
    if (const Json* node = mainNode(graph, pageTitle)) {
        readMain(*node, graph, data);
    }
    for (const Json* node : graph.nodes()) {
        if (data.websiteName.empty() && isA(*node, "WebSite")) {
            data.websiteName = textOf(*node, "name");
        }
    }
    return data;
}

}  // namespace klartext::core
