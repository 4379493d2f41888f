// SPDX-License-Identifier: MIT
#include "project/url.h"

#include <algorithm>
#include <optional>

#include "core/privacy.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

bool isScheme(std::string_view text) {
    return !text.empty() && isAsciiAlpha(text[0]) && std::ranges::all_of(text, [](char c) {
        return isAsciiAlpha(c) || isAsciiDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

bool isWebScheme(std::string_view scheme) { return scheme == "http" || scheme == "https"; }

/// Neither a C0 control nor one of the characters no URL may hold as such.
bool standsInUrl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 'a' && byte <= 'z') {
        return true;
    }
    return byte > 0x20 && byte != 0x7f &&
           std::string_view("\"<>`{}|^").find(c) == std::string::npos;
}

void appendEncoded(std::string& url, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    url += {'%', digits[byte >> 4U], digits[byte & 15U]};
}

/// Whether nothing has to be encoded or left out, as in nearly every address.
bool isClean(std::string_view text) {
    return std::ranges::all_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x7f && standsInUrl(c); });
}

/// How many bytes at `at` are a C1 control (which terminals obey), a mark or control of writing
/// direction or a line end of Unicode: none of them is to be seen in an address.
std::size_t invisibleLength(std::string_view url, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return i < url.size() ? static_cast<unsigned char>(url[i]) : 0U;
    };
    if (byte(at) == 0xC2) {
        return byte(at + 1) < 0xA0 ? 2 : 0;
    }
    const unsigned last = byte(at + 2);
    const bool general = byte(at) == 0xE2 && byte(at + 1) == 0x80 &&
                         (last == 0x8E || last == 0x8F || (last >= 0xA8 && last <= 0xAE));
    const bool isolates = byte(at) == 0xE2 && byte(at + 1) == 0x81 && last >= 0xA6 && last <= 0xA9;
    return general || isolates ? 3 : 0;
}

// https://url.spec.whatwg.org/#concept-basic-url-parser: leading and trailing C0 controls and
// blanks go, tabs and line ends go everywhere; "java\nscript:" is a script.
std::string cleaned(std::string_view text) {
    const auto isEdge = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!text.empty() && isEdge(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isEdge(text.back())) {
        text.remove_suffix(1);
    }
    if (isClean(text)) {
        return std::string(text);
    }
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t length = invisibleLength(text, at); length > 0) {
            for (const char c : text.substr(at, length)) {
                appendEncoded(result, c);
            }
            at += length;
            continue;
        }
        const char c = text[at++];
        if (standsInUrl(c)) {
            result += c;
        } else if (c != '\t' && c != '\n' && c != '\r') {
            appendEncoded(result, c);
        }
    }
    return result;
}

void slashBackslashes(std::string& url) {
    const auto end = std::ranges::find_if(url, [](char c) { return c == '?' || c == '#'; });
    std::replace(url.begin(), end, '\\', '/');
}

// RFC 3986, 5.2.4.
std::string withoutDotSegments(std::string_view path) {
    if (!path.starts_with('.') && path.find("/.") == std::string_view::npos) {
        return std::string(path);
    }
    std::string result;
    while (!path.empty()) {
        if (path.starts_with("../")) {
            path.remove_prefix(3);
        } else if (path.starts_with("./") || path.starts_with("/./")) {
            path.remove_prefix(2);
        } else if (path == "/." || path == "/..") {
            if (path == "/..") {
                result.resize(std::min(result.size(), result.rfind('/')));
            }
            path = "/";
        } else if (path.starts_with("/../")) {
            path.remove_prefix(3);
            result.resize(std::min(result.size(), result.rfind('/')));
        } else if (path == "." || path == "..") {
            path = {};
        } else {
            const auto next = std::min(path.find('/', 1), path.size());
            result += path.substr(0, next);
            path.remove_prefix(next);
        }
    }
    return result;
}

// RFC 3986, 5.2.3.
std::string mergedPath(const UrlParts& base, std::string_view path) {
    if (base.hasAuthority && base.path.empty()) {
        return "/" + std::string(path);
    }
    const auto slash = base.path.rfind('/');
    return std::string(base.path.substr(0, slash == std::string_view::npos ? 0 : slash + 1)) +
           std::string(path);
}

std::string composed(const UrlParts& parts) {
    std::string url = asciiLower(parts.scheme) + ":";
    if (parts.hasAuthority) {
        url.append("//").append(parts.authority);
    }
    url += parts.path;
    if (parts.hasQuery) {
        url.append("?").append(parts.query);
    }
    if (parts.hasFragment) {
        url.append("#").append(parts.fragment);
    }
    return url;
}

std::string resolveParts(const UrlParts& base, UrlParts reference) {
    std::string path(reference.path);
    if (!reference.scheme.empty()) {
        path = reference.hasAuthority ? withoutDotSegments(path) : path;
    } else {
        if (base.scheme.empty()) {
            return {};
        }
        reference.scheme = base.scheme;
        if (reference.hasAuthority) {
            path = withoutDotSegments(path);
        } else {
            reference.hasAuthority = base.hasAuthority;
            reference.authority = base.authority;
            if (path.empty()) {
                path = base.path;
                if (!reference.hasQuery) {
                    reference.hasQuery = base.hasQuery;
                    reference.query = base.query;
                }
            } else {
                path = withoutDotSegments(path[0] == '/' ? path : mergedPath(base, path));
            }
        }
    }
    if (reference.hasAuthority && path.empty()) {
        path = "/";
    }
    reference.path = path;
    if (isWebScheme(asciiLower(reference.scheme))) {
        // A name and a password are for who wrote the address, and disguise its host to who reads
        // it.
        const auto at = reference.authority.rfind('@');
        reference.authority.remove_prefix(at == std::string_view::npos ? 0 : at + 1);
    }
    return composed(reference);
}

std::string_view withoutFragment(std::string_view url) { return url.substr(0, url.find('#')); }

/// Whether the address leads into the page, whatever else either of them tells the site.
bool leadsInto(const PageAddress& page, const std::string& url, const UrlParts& parts) {
    return parts.hasFragment && !parts.fragment.empty() &&
           withoutFragment(withoutTracking(url)) == withoutFragment(withoutTracking(page.page));
}

std::optional<int> hexValue(char c) {
    if (isAsciiDigit(c)) {
        return c - '0';
    }
    const char small = asciiLower(c);
    return small >= 'a' && small <= 'f' ? std::optional(small - 'a' + 10) : std::nullopt;
}

}  // namespace

// RFC 3986, appendix B.
UrlParts splitUrl(std::string_view url) {
    UrlParts parts;
    if (const auto hash = url.find('#'); hash != std::string_view::npos) {
        parts.hasFragment = true;
        parts.fragment = url.substr(hash + 1);
        url = url.substr(0, hash);
    }
    if (const auto mark = url.find('?'); mark != std::string_view::npos) {
        parts.hasQuery = true;
        parts.query = url.substr(mark + 1);
        url = url.substr(0, mark);
    }
    const auto colon = url.find(':');
    if (colon != std::string_view::npos && isScheme(url.substr(0, colon))) {
        parts.scheme = url.substr(0, colon);
        url.remove_prefix(colon + 1);
    }
    if (url.starts_with("//")) {
        parts.hasAuthority = true;
        const auto slash = std::min(url.find('/', 2), url.size());
        parts.authority = url.substr(2, slash - 2);
        url.remove_prefix(slash);
    }
    parts.path = url;
    return parts;
}

std::string resolveUrl(std::string_view base, std::string_view reference) {
    std::string target = cleaned(reference);
    const std::string start = cleaned(base);
    const UrlParts baseParts = splitUrl(start);
    const std::string_view scheme = splitUrl(target).scheme;
    if (isWebScheme(asciiLower(scheme.empty() ? baseParts.scheme : scheme))) {
        slashBackslashes(target);
    }
    return resolveParts(baseParts, splitUrl(target));
}

std::string withoutCredentials(std::string_view url) {
    const UrlParts parts = splitUrl(url);
    const auto at = parts.authority.rfind('@');
    if (!isWebScheme(asciiLower(parts.scheme)) || at == std::string_view::npos) {
        return std::string(url);
    }
    const auto host = static_cast<std::size_t>(parts.authority.data() - url.data());
    return std::string(url.substr(0, host)).append(url.substr(host + at + 1));
}

std::string linkAddress(const PageAddress& page, std::string_view reference) {
    const std::string target = cleaned(reference);
    if (target.starts_with('#')) {
        return target.size() > 1 ? target : std::string();
    }
    const std::string url = resolveUrl(page.base, target);
    const UrlParts parts = splitUrl(url);
    if (isWebScheme(parts.scheme)) {
        return leadsInto(page, url, parts) ? "#" + std::string(parts.fragment)
               : parts.authority.empty()   ? std::string()
                                           : withoutTracking(url);
    }
    if (parts.scheme == "file" && splitUrl(page.page).scheme == "file") {
        return leadsInto(page, url, parts) ? "#" + std::string(parts.fragment) : url;
    }
    const bool reachesPerson = parts.scheme == "mailto" || parts.scheme == "tel";
    return reachesPerson && !parts.path.empty() ? withoutAttachments(url) : std::string();
}

std::string resourceAddress(const PageAddress& page, std::string_view reference) {
    if (trimAscii(reference).empty()) {
        return {};
    }
    const std::string url = resolveUrl(page.base, reference);
    const UrlParts parts = splitUrl(url);
    const bool isLocal = parts.scheme == "file" && splitUrl(page.page).scheme == "file";
    return (isWebScheme(parts.scheme) && !parts.authority.empty()) || isLocal ? url : std::string();
}

std::string_view hostOf(std::string_view url) {
    std::string_view host = splitUrl(url).authority;
    if (const auto at = host.rfind('@'); at != std::string_view::npos) {
        host.remove_prefix(at + 1);
    }
    if (!host.starts_with('[')) {
        host = host.substr(0, host.find(':'));
    }
    return host.starts_with("www.") ? host.substr(4) : host;
}

std::string percentDecoded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%' && at + 2 < text.size() && hexValue(text[at + 1]) &&
            hexValue(text[at + 2])) {
            result += static_cast<char>(*hexValue(text[at + 1]) * 16 + *hexValue(text[at + 2]));
            at += 2;
        } else {
            result += text[at];
        }
    }
    return result;
}

}  // namespace klartext::core
