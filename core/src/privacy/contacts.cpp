// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "core/privacy.h"
#include "project/beacon.h"
#include "project/page_address.h"
#include "project/url.h"

namespace klartext::core {

namespace {

bool isBelow(std::string_view host, std::string_view other) {
    return host.size() > other.size() && host.ends_with(other) &&
           host[host.size() - other.size() - 1] == '.';
}

/// Counts contacts by host and kind.
class Counter {
public:
    explicit Counter(const PageTree& page) : m_page(page), m_address(addressOf(page)) {}

    void note(ContactKind kind, std::string_view reference) {
        const std::string url = absolute(reference);
        const std::string host(hostOf(url));
        if (url.starts_with("http") && !host.empty()) {
            ++m_counts[{host, kind}];
        }
    }

    /// Empty for what leads nowhere.
    [[nodiscard]] std::string absolute(std::string_view reference) const {
        return reference.empty() ? std::string() : resolveUrl(m_address.base, reference);
    }

    [[nodiscard]] std::vector<Contact> contacts() const {
        const std::string_view own = hostOf(m_page.url());
        std::vector<Contact> all;
        for (const auto& [key, count] : m_counts) {
            const auto& [host, kind] = key;
            const bool foreign = host != own && !isBelow(host, own) && !isBelow(own, host);
            all.push_back({host, kind, count, foreign});
        }
        std::ranges::stable_sort(all, [](const Contact& one, const Contact& other) {
            return std::tuple(!one.foreign, -one.count) < std::tuple(!other.foreign, -other.count);
        });
        return all;
    }

private:
    const PageTree& m_page;
    PageAddress m_address;
    std::map<std::pair<std::string, ContactKind>, int> m_counts;
};

std::optional<ContactKind> kindOf(const PageTree& page, NodeId id) {
    switch (page.node(id).tag) {
        case Tag::Iframe:
        case Tag::Embed:
        case Tag::Object:
            return ContactKind::Frame;
        case Tag::Video:
        case Tag::Audio:
        case Tag::Source:  // of a video; that of a picture has no src
            return ContactKind::Media;
        case Tag::Img:
            return isPixel(page, id)    ? std::optional(ContactKind::Pixel)
                   : isBeacon(page, id) ? std::optional(ContactKind::Beacon)
                                        : std::nullopt;
        default:
            return std::nullopt;
    }
}

std::string_view sourceOf(const PageTree& page, const Node& node) {
    for (const AttributeName name :
         {AttributeName::Src, AttributeName::DataSrc, AttributeName::Data}) {
        if (const std::string_view source = page.attribute(node, name); !source.empty()) {
            return source;
        }
    }
    return {};
}

}  // namespace

PrivacyReport privacyReport(const Extraction& extraction) {
    const PageTree& page = *extraction.tree;
    PrivacyReport report;
    Counter counter(page);
    for (const std::string& source : page.head().scriptSources) {
        counter.note(ContactKind::Script, source);
    }
    for (NodeId id = 0; id < page.nodes().size(); ++id) {
        const Node& node = page.node(id);
        if (const auto kind = kindOf(page, id)) {
            counter.note(*kind, sourceOf(page, node));
        } else if (node.tag == Tag::A) {
            const std::string target = counter.absolute(page.attribute(node, AttributeName::Href));
            report.trackedLinks += withoutTracking(target) != target ? 1 : 0;
        }
    }
    report.contacts = counter.contacts();
    report.inlineScriptBytes =
        static_cast<int>(std::min(page.head().scriptBytes, static_cast<std::size_t>(1) << 30U));
    return report;
}

}  // namespace klartext::core
