// SPDX-License-Identifier: MIT
#include "completeness/state_text.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "completeness/data_text.h"
#include "metadata/json_text.h"
#include "metadata/similarity.h"
#include "text/ascii.h"
#include "text/words.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

using Json = nlohmann::json;

constexpr int fewestProseWords = 12;

bool isMarkup(std::string_view text) {
    return text.find("</") != std::string_view::npos || text.find("<br") != std::string_view::npos;
}

/// Words of a string that is running text, 0 of a key, an address, a style sheet, a program.
int proseWords(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \n\r\t");
    const bool data = first != std::string::npos && (text[first] == '{' || text[first] == '[');
    const bool code = !isMarkup(text) && text.find_first_of("{}") != std::string::npos;
    if (data || code || text.find(' ') == std::string::npos) {
        return 0;
    }
    const int words = countWords(isMarkup(text) ? textOfHtml(text) : text);
    return words < fewestProseWords ? 0 : words;
}

/// What the members of a state weigh, each measured once.
class State {
public:
    State(const Json& root, std::string_view title, std::span<const std::string> openings)
        : m_title(squeezed(title)), m_openings(openings) {
        weigh(root);
    }

    /// Whether the state is of the page that has this title or these paragraphs.
    [[nodiscard]] bool knowsPage(const Json& root) const {
        constexpr double most = 0.7;
        return m_openings.empty() ? m_knowsTitle
                                  : weight(root) >= most * static_cast<double>(m_openings.size());
    }
    [[nodiscard]] int weight(const Json& value) const {
        const auto found = m_weights.find(&value);
        return found == m_weights.end() ? 0 : found->second;
    }

    /// The innermost value that holds most of what all that it stands in weighs; of a single
    /// paragraph the list that it stands in.
    [[nodiscard]] const Json& densest(const Json& root) const {
        constexpr double most = 0.6;
        constexpr int longestParagraph = 200;  // words
        const Json* value = &root;
        const Json* list = &root;
        while (value->is_structured()) {
            const auto heaviest = std::ranges::max_element(
                *value, {}, [this](const Json& child) { return weight(child); });
            if (heaviest == value->end() || weight(*heaviest) < most * weight(*value)) {
                break;
            }
            list = value->is_array() ? value : list;
            value = &*heaviest;
        }
        const bool single = value->is_string() &&
                            proseWords(value->get_ref<const std::string&>()) <= longestParagraph;
        return single && list->is_array() ? *list : *value;
    }

private:
    int weigh(const Json& value) {
        int words = 0;
        if (value.is_string()) {
            const auto& text = value.get_ref<const std::string&>();
            words = m_openings.empty() ? proseWords(text) : openingsIn(text);
            constexpr std::size_t longestTitle = 400;
            m_knowsTitle |=
                !m_title.empty() && text.size() < longestTitle && squeezed(text) == m_title;
        } else if (value.is_structured()) {
            for (const Json& child : value) {
                words += weigh(child);
            }
        }
        if (words > 0) {
            m_weights[&value] = words;
        }
        return words;
    }

    /// How many of the article's paragraphs begin in a string.
    [[nodiscard]] int openingsIn(const std::string& text) const {
        if (proseWords(text) == 0) {
            return 0;
        }
        const std::string letters = squeezed(isMarkup(text) ? textOfHtml(text) : text);
        return static_cast<int>(std::ranges::count_if(m_openings, [&](const std::string& opening) {
            return letters.find(opening) != std::string::npos;
        }));
    }

    std::string m_title;
    std::span<const std::string> m_openings;
    std::map<const Json*, int> m_weights;
    bool m_knowsTitle = false;
};

/// 1 to 6 where a member says that it is a heading ("h2", "heading-2", {"level": 2}), else 0.
int headingLevelOf(const Json& block) {
    if (!block.is_object()) {
        return 0;
    }
    for (const auto& [key, value] : block.items()) {
        if (!value.is_string()) {
            continue;
        }
        const std::string word = asciiLower(value.get_ref<const std::string&>());
        const bool named = word.starts_with("heading") || (word.size() == 2 && word[0] == 'h');
        if (named && word.back() >= '1' && word.back() <= '6') {
            return word.back() - '0';
        }
        if (word == "heading" || word == "header") {
            return 2;
        }
    }
    return 0;
}

/// Writes the running text below a value.
class Writer {
public:
    /// `value` is a text or a list (isReadable()).
    explicit Writer(const Json& value) { countKeys(value, {}); }

    void write(const Json& value) {
        if (value.is_string()) {
            addBlock(value.get<std::string>(), 0);
            return;
        }
        for (const Json& block : value) {
            addBlock(textOf(block, {}, block.is_string()), headingLevelOf(block));
        }
    }

    [[nodiscard]] std::string take() { return std::move(m_html); }

private:
    /// What stands under one key.
    struct KeyUse {
        int strings = 0;
        int ofWords = 0;  ///< strings of several words
        bool prose = false;
    };

    void countKeys(const Json& value, const std::string& key) {
        if (value.is_string()) {
            const auto& text = value.get_ref<const std::string&>();
            KeyUse& use = m_keys[key];
            ++use.strings;
            use.ofWords += text.find(' ') != std::string::npos ? 1 : 0;
            use.prose |= proseWords(text) > 0;
        } else if (value.is_object()) {
            for (const auto& [name, member] : value.items()) {
                countKeys(member, name);
            }
        } else if (value.is_array()) {
            for (const Json& member : value) {
                countKeys(member, key);
            }
        }
    }

    /// Whether a key is for text: running text stands under it, and shorter pieces, but not mostly
    /// names and settings.
    [[nodiscard]] bool isTextKey(const std::string& key) const {
        constexpr double most = 0.6;
        const auto found = m_keys.find(key);
        return found != m_keys.end() && found->second.prose &&
               found->second.ofWords >= most * found->second.strings;
    }

    [[nodiscard]] std::string textOf(const Json& value, const std::string& key, bool wanted) const {
        std::string text;
        if (value.is_string() && (wanted || isTextKey(key))) {
            text = value.get_ref<const std::string&>();
        } else if (value.is_object()) {
            for (const auto& [name, member] : value.items()) {
                text += textOf(member, name, false);
            }
        } else if (value.is_array()) {
            for (const Json& member : value) {
                text += textOf(member, key, false);
            }
        }
        return text;
    }

    void addBlock(const std::string& text, int level) {
        const bool markup = isMarkup(text);
        const std::string letters = squeezed(markup ? textOfHtml(text) : text);
        // States often hold a text twice: as markup and as plain text.
        if (letters.empty() || m_letters.find(letters) != std::string::npos) {
            return;
        }
        m_letters += letters;
        const std::string tag = level == 0 ? "p" : "h" + std::to_string(level);
        const bool boxes = markup && (text.find("<p") != std::string::npos ||
                                      text.find("<div") != std::string::npos ||
                                      text.find("<ul") != std::string::npos);
        m_html +=
            boxes ? text : "<" + tag + ">" + (markup ? text : escapeHtml(text)) + "</" + tag + ">";
    }

    std::map<std::string, KeyUse> m_keys;
    std::string m_letters;
    std::string m_html;
};

/// Whether running text stands in a value.
bool holdsText(const Json& value) {
    if (value.is_string()) {
        return proseWords(value.get_ref<const std::string&>()) > 0;
    }
    return value.is_structured() &&
           std::ranges::any_of(value, [](const Json& child) { return holdsText(child); });
}

/// Whether a value is one text, or a list of little else than pieces of text: the members of an
/// object have no order, and a list of everything is not an article.
bool isReadable(const Json& value) {
    constexpr double most = 0.5;
    const auto holdsProse = [](const Json& block) { return holdsText(block); };
    return value.is_string() ||
           (value.is_array() && static_cast<double>(std::ranges::count_if(value, holdsProse)) >=
                                    most * static_cast<double>(value.size()));
}

}  // namespace

std::string textOfState(std::string_view json, std::string_view title,
                        std::span<const std::string> openings) {
    const Json root = parseJsonText(json);
    if (root.is_discarded()) {
        return {};
    }
    const State state(root, title, openings);
    if (!state.knowsPage(root) || state.weight(root) == 0) {
        return {};
    }
    const Json& text = state.densest(root);
    if (!isReadable(text)) {
        return {};
    }
    Writer writer(text);
    writer.write(text);
    return writer.take();
}

}  // namespace klartext::core
