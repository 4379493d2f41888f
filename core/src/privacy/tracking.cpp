// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "core/privacy.h"
#include "project/url.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

// Only names that one service or one tool reserved for itself, so that no site can mean anything
// else by them: "ref", "source" or "cid" may well choose the page.

/// What begins so: web analytics (Urchin and its heirs, Matomo, Piwik), HubSpot's mails.
constexpr std::array<std::string_view, 8> prefixes{"utm_",   "mtm_",   "matomo_", "piwik_",
                                                   "pk_cam", "pk_kwd", "hsa_",    "_hs"};

/// Click and mail identifiers, by the services that add them.
constexpr std::array<std::string_view, 38> names{
    "__hsfp",        "__hssc",          "__hstc",        "__s",           "_branch_match_id",
    "_bta_c",        "_bta_tid",        "_ga",           "_gl",           "_openstat",
    "bsft_clkid",    "bsft_uid",        "dclid",         "ef_id",         "epik",
    "fb_action_ids", "fb_action_types", "fb_source",     "fbclid",        "gbraid",
    "gclid",         "gclsrc",          "hsctatracking", "igshid",        "li_fat_id",
    "mc_cid",        "mc_eid",          "mkt_tok",       "ml_subscriber", "ml_subscriber_hash",
    "msclkid",       "oly_anon_id",     "oly_enc_id",    "rb_clickid",    "ttclid",
    "twclid",        "wbraid",          "yclid"};

std::string nameOf(std::string_view parameter) {
    return asciiLower(parameter.substr(0, parameter.find('=')));
}

bool isTracking(std::string_view parameter) {
    const std::string name = nameOf(parameter);
    return std::ranges::any_of(prefixes, [&](auto prefix) { return name.starts_with(prefix); }) ||
           std::ranges::binary_search(names, name);
}

/// What signatures are called, by themselves or as a part of a longer name.
constexpr std::array<std::string_view, 13> signatureParts{
    "sig",  "token", "hmac", "hash",    "digest", "md5",  "sha256",
    "auth", "hdnts", "key-", "expires", "policy", "verif"};
/// Of services that call theirs by a letter or two.
constexpr std::array<std::string_view, 3> signatureNames{"oe", "oh", "s"};
// Nobody writes such a number by hand.
constexpr std::size_t fewestSignatureDigits = 20;

bool isHexNumber(std::string_view value) {
    return value.size() >= fewestSignatureDigits && std::ranges::all_of(value, [](char c) {
               const char lower = asciiLower(c);
               return isAsciiDigit(c) || (lower >= 'a' && lower <= 'f');
           });
}

bool isSignature(std::string_view parameter) {
    const std::string name = nameOf(parameter);
    const auto equals = std::min(parameter.find('='), parameter.size());
    return std::ranges::any_of(signatureParts,
                               [&](auto part) { return name.find(part) != std::string::npos; }) ||
           std::ranges::find(signatureNames, name) != signatureNames.end() ||
           isHexNumber(parameter.substr(std::min(equals + 1, parameter.size())));
}

bool isSigned(std::string_view query) {
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const std::string_view parameter = query.substr(0, end);
        if (!isTracking(parameter) && isSignature(parameter)) {
            return true;
        }
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return false;
}

}  // namespace

std::string withoutTrackingUnlessSigned(std::string_view url) {
    return isSigned(splitUrl(url).query) ? std::string(url) : withoutTracking(url);
}

std::string withoutTracking(std::string_view url) {
    const UrlParts parts = splitUrl(url);
    const std::string scheme = asciiLower(parts.scheme);
    if (!parts.hasQuery || (scheme != "http" && scheme != "https")) {
        return std::string(url);
    }
    std::string kept;
    std::string_view rest = parts.query;
    bool lost = false;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('&'), rest.size());
        const std::string_view parameter = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (isTracking(parameter)) {
            lost = true;
        } else {
            kept += (kept.empty() ? "" : "&") + std::string(parameter);
        }
    }
    if (!lost) {
        return std::string(url);
    }
    const auto query = static_cast<std::size_t>(parts.query.data() - url.data());
    std::string result(url.substr(0, kept.empty() ? query - 1 : query));
    result += kept;
    if (parts.hasFragment) {
        result.append("#").append(parts.fragment);
    }
    return result;
}

}  // namespace klartext::core
