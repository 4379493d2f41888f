// SPDX-License-Identifier: MIT
#include "metadata/json_text.h"

#include <algorithm>

#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::size_t maxSize = 1024 * 1024;
constexpr int maxDepth = 32;

/// The text from its first to its last bracket: comment marks and semicolons fall off.
std::string_view bracketed(std::string_view text) {
    constexpr std::string_view cdata = "<![CDATA[";
    if (const std::size_t at = text.find(cdata); at != std::string_view::npos) {
        text = text.substr(at + cdata.size());
        text = text.substr(0, text.rfind("]]>"));
    }
    const std::size_t begin = text.find_first_of("{[");
    const std::size_t end = text.find_last_of("}]");
    return begin == std::string_view::npos || end == std::string_view::npos || end < begin
               ? std::string_view()
               : text.substr(begin, end - begin + 1);
}

/// Whether brackets outside strings nest no deeper than the limit.
bool isShallow(std::string_view json) {
    int depth = 0;
    bool inString = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inString) {
            at += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth) {
                return false;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

}  // namespace

nlohmann::json parseJsonText(std::string_view text) {
    const std::string_view json = bracketed(text);
    if (json.empty() || json.size() > maxSize || !isShallow(json)) {
        return nlohmann::json(nlohmann::json::value_t::discarded);
    }
    // JSON forbids control characters in strings and pages write them; outside they are white
    // space.
    std::string clean(json);
    std::ranges::replace_if(
        clean, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return nlohmann::json::parse(clean, nullptr, false, true);
}

std::vector<nlohmann::json> parseJsonScripts(std::span<const std::string> scripts) {
    std::vector<nlohmann::json> documents;
    std::size_t read = 0;
    for (const std::string& script : scripts) {
        read += script.size();
        if (read > maxSize) {
            break;
        }
        if (nlohmann::json document = parseJsonText(script); !document.is_discarded()) {
            documents.push_back(std::move(document));
        }
    }
    return documents;
}

}  // namespace klartext::core
