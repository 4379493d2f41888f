// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/rule_text.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::string_view header = "klartext-rules 1";
// A page has boxes of a few hundred levels; what is longer means nothing on any.
constexpr std::size_t longestPath = 16 * 1024;

/// As much of a mistake as a person reads of it.
std::string beginning(std::string_view text) {
    constexpr std::size_t longestSaid = 120;
    if (text.size() <= longestSaid) {
        return std::string(text);
    }
    std::size_t end = longestSaid;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

std::optional<TextShape> shapeNamed(std::string_view id) {
    for (const TextShape shape :
         {TextShape::Any, TextShape::Short, TextShape::Long, TextShape::MostlyLinks}) {
        if (shapeId(shape) == id) {
            return shape;
        }
    }
    return std::nullopt;
}

bool isSite(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || isAsciiAlpha(c) || isAsciiDigit(c) ||
               c == '.' || c == '-' || c == '[' || c == ']' || c == ':';
    });
}

/// Reads a file line by line. What belongs to a rule that is none is passed over.
class RuleReader {
public:
    ParsedRules read(std::string_view text) {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        text.remove_prefix(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
        bool begun = false;
        while (!text.empty() && !m_full) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view line = trimAscii(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
            ++m_line;
            if (line.empty() || line.starts_with('#')) {
                continue;
            }
            if (!begun && line != header) {
                break;
            }
            if (begun) {
                readLine(line);
            }
            begun = true;
        }
        if (!begun) {
            m_line = std::max(m_line, 1);
            complain(RuleMistake::NoHeader);
        }
        return std::move(m_result);
    }

private:
    enum class Rule : std::uint8_t { None, Whole, Broken };

    void readLine(std::string_view line) {
        const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
        const std::string_view word = line.substr(0, end);
        const std::string_view rest = trimAscii(line.substr(end));
        if (word == "site") {
            readSite(rest);
        } else if (word == "keep" || word == "remove") {
            readRule(word == "keep", rest);
        } else if (word == "text" || word == "begins" || word == "off") {
            readCondition(word, rest);
        } else {
            complain(RuleMistake::UnknownWord, word);
        }
    }

    void readSite(std::string_view site) {
        m_rule = Rule::None;
        m_site.clear();
        if (isSite(site)) {
            m_site = asciiLower(site);
            m_site.erase(0, m_site.starts_with("www.") ? 4 : 0);
        } else {
            complain(RuleMistake::BadSite, site);
        }
    }

    void readRule(bool keep, std::string_view path) {
        m_rule = Rule::Broken;
        std::optional<Selector> selector =
            path.size() <= longestPath ? parsePath(path) : std::nullopt;
        if (!selector) {
            complain(RuleMistake::BadPath, path);
        } else if (m_site.empty()) {
            complain(RuleMistake::NoSite);
        } else if (hasRoom()) {
            m_rule = Rule::Whole;
            m_result.rules.push_back({m_site, keep, true, std::move(*selector)});
        }
    }

    bool hasRoom() {
        if (m_result.rules.size() >= mostRulesOfFile) {
            fill();
            return false;
        }
        // Sites may come again: what counts is how many rules there are of each.
        const std::size_t count = ++m_rulesOf[m_site];
        if (count == mostRulesOfSite + 1) {
            complain(RuleMistake::TooManyHere, m_site);
        }
        return count <= mostRulesOfSite;
    }

    void readCondition(std::string_view word, std::string_view value) {
        if (m_rule == Rule::None) {
            complain(RuleMistake::NoRule);
        }
        if (m_rule != Rule::Whole) {
            return;
        }
        SiteRule& rule = m_result.rules.back();
        const std::optional<TextShape> shape = shapeNamed(value);
        if (word == "off") {
            rule.enabled = false;
        } else if (word == "begins" && !value.empty()) {
            rule.selector.begins = value;
        } else if (word == "text" && shape) {
            rule.selector.shape = *shape;
        } else {
            complain(word == "text" ? RuleMistake::BadShape : RuleMistake::NoText, value);
            // Without its condition the rule would mean more than was written.
            m_result.rules.pop_back();
            m_rule = Rule::Broken;
        }
    }

    void complain(RuleMistake mistake, std::string_view text = {}) {
        m_result.errors.push_back({m_line, mistake, beginning(text)});
        if (m_result.errors.size() >= mostRulesOfFile) {
            fill();
        }
    }

    void fill() {
        if (!m_full) {
            m_result.errors.push_back({m_line, RuleMistake::TooMany, {}});
        }
        m_full = true;
    }

    ParsedRules m_result;
    std::string m_site;
    std::map<std::string, std::size_t> m_rulesOf;  ///< by site
    Rule m_rule = Rule::None;
    int m_line = 0;
    bool m_full = false;
};

void appendRule(std::string& text, const SiteRule& rule) {
    text += rule.keep ? "keep " : "remove ";
    text += pathText(rule.selector) + "\n";
    if (rule.selector.shape != TextShape::Any) {
        text += "    text " + std::string(shapeId(rule.selector.shape)) + "\n";
    }
    if (!rule.selector.begins.empty()) {
        text += "    begins " + rule.selector.begins + "\n";
    }
    if (!rule.enabled) {
        text += "    off\n";
    }
}

/// Whether the text of the rule says this one rule. What pages call their elements may hold line
/// ends, and could write rules of its own, for other sites.
bool saysItself(const SiteRule& rule) {
    std::string text = std::string(header) + "\nsite " + rule.site + "\n";
    appendRule(text, rule);
    const ParsedRules parsed = RuleReader().read(text);
    if (!parsed.errors.empty() || parsed.rules.size() != 1) {
        return false;
    }
    SiteRule expected = rule;
    expected.site = parsed.rules[0].site;
    expected.selector.begins = trimAscii(rule.selector.begins);
    return rule.site.find_first_of(" \t\r\n") == std::string::npos && parsed.rules[0] == expected;
}

}  // namespace

std::string toText(std::span<const SiteRule> rules) {
    std::vector<std::string_view> sites;
    std::map<std::string_view, std::string> texts;
    for (const SiteRule& rule : rules) {
        if (!saysItself(rule)) {
            continue;
        }
        const auto [text, isNew] = texts.try_emplace(rule.site);
        if (isNew) {
            sites.push_back(rule.site);
        }
        appendRule(text->second, rule);
    }
    std::string text = std::string(header) + "\n";
    for (const std::string_view site : sites) {
        text += "\nsite " + std::string(site) + "\n" + texts[site];
    }
    return text;
}

ParsedRules parseRules(std::string_view text) { return RuleReader().read(text); }

}  // namespace klartext::core
