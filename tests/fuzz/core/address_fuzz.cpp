// SPDX-License-Identifier: MIT
// Addresses in pages: the first line is the page's own, the rest what stands in an attribute.
#include "project/url.h"

#include <algorithm>

#include "core/file_name.h"
#include "core/inline_image.h"
#include "core/privacy.h"
#include "fuzz/input.h"
#include "project/srcset.h"
#include "project/watch_address.h"
#include "text/utf8.h"

namespace {

using namespace klartext::core;
using klartext::fuzz::require;

bool isOneOf(std::string_view url, std::initializer_list<std::string_view> schemes) {
    return std::ranges::any_of(schemes, [&](auto scheme) { return url.starts_with(scheme); });
}

void checkLinks(const std::string& base, const std::string& reference) {
    const bool fromDisk = base.starts_with("file:");
    const PageAddress page{base, base};
    const std::string link = linkAddress(page, reference);
    require(link.empty() || isOneOf(link, {"http://", "https://", "mailto:", "tel:", "#"}) ||
                (fromDisk && link.starts_with("file:")),
            "a link leads to the web, a person or the page");
    const std::string resource = resourceAddress(page, reference);
    require(resource.empty() || isOneOf(resource, {"http://", "https://"}) ||
                (fromDisk && resource.starts_with("file:")),
            "a resource is of the web or beside the page");
    for (const std::string& url : {link, resource}) {
        require(std::ranges::none_of(
                    url, [](char c) { return c == '"' || c == '<' || (c >= 0 && c <= ' '); }),
                "an address can stand in an attribute");
        const std::string clean = withoutTracking(url);
        require(clean.size() <= url.size() && withoutTracking(clean) == clean,
                "what follows readers is gone at once");
        (void)watchAddress(url);
        (void)isPlayerAddress(url);
        (void)videoKey(url);
        require(klartext::fuzz::isInside(hostOf(url), url), "a host is part of its address");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto [head, rest] = klartext::fuzz::headed(klartext::fuzz::viewOf(data, size));
    const std::string base = repairUtf8(head);
    const std::string reference = repairUtf8(rest);
    const std::string resolved = resolveUrl(base, reference);
    require(resolved.empty() || resolved.find(':') != std::string::npos, "an address has a scheme");
    require(resolved.size() <= 3 * (base.size() + reference.size()) + 16,
            "an address grows little");
    checkLinks(base, reference);
    for (const SrcsetEntry& entry : srcsetEntries(reference)) {
        require(klartext::fuzz::isInside(entry.url, reference), "a candidate stands in the list");
        require(entry.width >= 0 && entry.density >= 0, "a size is one");
    }
    require(klartext::fuzz::isInside(bestCandidate(reference), reference),
            "the best candidate stands in the list");
    if (const auto image = inlineImage(reference)) {
        require(image->bytes.size() <= reference.size(), "an image is part of its address");
    }
    (void)percentDecoded(reference);
    const std::string name = safeFileName(reference);
    require(name.size() <= 120 && klartext::fuzz::isUtf8(name), "a file's name is short text");
    require(name.find_first_of("/\\:*?\"<>|\n") == std::string::npos && name != "." && name != "..",
            "a file's name names a file");
    return 0;
}
