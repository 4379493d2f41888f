// SPDX-License-Identifier: MIT
#include "metadata/names.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "metadata/dates.h"
#include "metadata/name_words.h"
#include "metadata/similarity.h"
#include "text/ascii.h"
#include "text/tidy.h"
#include "text/utf8.h"
#include "text/words.h"

namespace klartext::core {

namespace {

std::string_view trimPunctuation(std::string_view text) {
    constexpr std::string_view marks = " \t\n,;:|/-*.!\"'<>[]{}+=_~";
    while (!text.empty()) {
        const std::size_t begin = text.find_first_not_of(marks);
        text.remove_prefix(std::min(begin, text.size()));
        bool cut = false;
        for (const std::string_view mark : {"–", "—", "·", "•", "›", "»", "«", "„", "“", "”"}) {
            cut = cut || text.starts_with(mark);
            text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
            cut = cut || text.ends_with(mark);
            text.remove_suffix(text.ends_with(mark) ? mark.size() : 0);
        }
        const std::size_t end = text.find_last_not_of(" \t\n,;:|/-*!\"'<>[]{}+=_~");
        text = text.substr(0, end == std::string_view::npos ? 0 : end + 1);
        if (!cut) {
            break;
        }
    }
    return text;
}

/// Takes out what stands in brackets, but for a nickname: "Uwe Baum (mit dpa)" → "Uwe Baum ".
std::string withoutBrackets(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool opens = text[at] == '(' || text[at] == '[';
        const std::size_t end =
            opens ? text.find(text[at] == '(' ? ')' : ']', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            result += text[at++];
            continue;
        }
        const std::string_view inside = text.substr(at + 1, end - at - 1);
        if (countWords(inside) == 1 && !hasRole(inside) && text[at] == '(') {
            result += text.substr(at, end + 1 - at);
        }
        at = end + 1;
    }
    return result;
}

/// Names apart by what parts them in a byline. A comma parts too; credentials behind one are joined
/// to their name again by whoever joins the names.
std::vector<std::string_view> split(std::string_view text, NameTrust trust) {
    constexpr auto separators = std::to_array<std::string_view>(
        {",",     ";",    "|",   "•",   "·",    "–",     "—",     "\n",
         "»",     "›",    " / ", " - ", " & ",  " + ",   " and ", " AND ",
         " und ", " et ", " y ", " e ", " en ", " och ", " og ",  " i "});
    // In a line that people wrote more than names may follow.
    constexpr auto endings = std::to_array<std::string_view>(
        {"/", " with ", " mit ", " for ", " für ", " in ", " on ", " aus ", " from ", " via ",
         " am ", " at ", " updated ", " im "});
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        const auto see = [&](std::string_view separator) {
            if (text.substr(at).starts_with(separator)) {
                length = std::max(length, separator.size());
            }
        };
        std::ranges::for_each(separators, see);
        if (trust != NameTrust::Declared) {
            std::ranges::for_each(endings, see);
        }
        if (length > 0) {
            parts.push_back(text.substr(begin, at - begin));
            begin = at + length;
        }
        at += std::max<std::size_t>(length, 1);
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::vector<std::string_view> splitAt(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// "Roy, Ann" → "Ann Roy".
std::string givenNameFirst(std::string_view name) {
    const std::size_t comma = name.find(',');
    return comma == std::string_view::npos ? std::string(name)
                                           : std::string(trimAscii(name.substr(comma + 1))) + " " +
                                                 std::string(name.substr(0, comma));
}

bool isAddress(std::string_view text) {
    return text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos ||
           startsWithNoCase(text, "www.") || text.find("http") == 0;
}

/// "MD", "Ph.D.", "RDN": letters behind a name that are no name.
bool isCredential(std::string_view text) {
    constexpr std::size_t longest = 8;
    if (text.size() > longest || text.empty()) {
        return false;
    }
    const auto upper = std::ranges::count_if(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    const auto lower = std::ranges::count_if(text, [](char c) { return c >= 'a' && c <= 'z'; });
    return upper >= 2 && upper > lower;
}

bool isAcceptable(std::string_view name, NameTrust trust, bool first) {
    constexpr int mostWords = 6;
    constexpr std::size_t longest = 80;
    if (isNobody(name) || isAddress(name) || isLicence(name) || name.size() > longest ||
        countWords(name) > mostWords) {
        return false;
    }
    if (trust == NameTrust::Declared) {
        return first ||
               (!hasRole(name) && name.find_first_of("0123456789") == std::string_view::npos);
    }
    if (isDayOrLabel(name)) {
        return false;
    }
    if (trust == NameTrust::Marked) {
        return !hasRole(name) && name.size() > 2 &&
               name.find_first_of("?!:") == std::string_view::npos;
    }
    return looksLikeName(name) && !hasRole(name);
}

/// Names of one byline, each once, with their credentials.
class Names {
public:
    void add(std::string name) {
        settle();
        m_lastKey = squeezed(name);
        if (m_lastKey.empty() || m_known.insert(m_lastKey).second) {
            m_names.push_back(std::move(name));
        } else {
            m_lastKey = squeezed(m_names.back());
        }
    }

    void addCredential(std::string_view credential) {
        // Nobody has more of them.
        constexpr std::size_t longest = 300;
        if (m_names.back().size() < longest) {
            m_names.back() += ", " + std::string(credential);
            m_grown = true;
        }
    }

    [[nodiscard]] bool empty() const { return m_names.empty(); }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_names); }

private:
    /// With its credentials the last name is another one.
    void settle() {
        if (m_grown) {
            m_known.erase(m_lastKey);
            m_known.insert(squeezed(m_names.back()));
            m_grown = false;
        }
    }

    std::vector<std::string> m_names;
    std::unordered_set<std::string> m_known;  ///< squeezed
    std::string m_lastKey;                    ///< of the last name, without what it has grown by
    bool m_grown = false;
};

}  // namespace

bool looksLikeName(std::string_view text) {
    constexpr int mostWords = 5;
    constexpr std::size_t longest = 60;
    if (text.size() > longest ||
        text.find_first_of("0123456789?!:;=#%$€\"") != std::string_view::npos) {
        return false;
    }
    int words = 0;
    int capital = 0;
    bool odd = false;
    forEachWord(text, [&](std::string_view word) {
        ++words;
        const auto first = static_cast<UChar32>(codePointAt(word, 0).value);
        const bool upper =
            u_isupper(first) != 0 || (u_isalpha(first) != 0 && u_islower(first) == 0);
        capital += upper ? 1 : 0;
        odd = odd || (!upper && word.size() > 1 && !isParticle(word));
    });
    return !odd && words >= 2 && words <= mostWords && capital >= 2;
}

std::vector<std::string> namesIn(std::string_view byline, NameTrust trust) {
    std::string text = foldSpace(withoutBrackets(decodeEntities(byline)));
    if (const std::string_view rest = afterByWord(text); !rest.empty()) {
        text = std::string(rest);
    }
    if (const auto date = findDate(text)) {
        text.replace(date->begin, date->end - date->begin, "|");
    }
    // "Roy, Ann; Patel, Jo": what parts the names is the stronger mark.
    const bool surnameFirst =
        text.find("; ") != std::string::npos && text.find(", ") != std::string::npos;
    Names names;
    for (const std::string_view part : surnameFirst ? splitAt(text, ';') : split(text, trust)) {
        std::string_view name = trimPunctuation(part);
        if (const std::string_view rest = afterByWord(name); !rest.empty()) {
            name = trimPunctuation(rest);
        }
        if (!names.empty() && isCredential(name)) {
            names.addCredential(name);
        } else if (isAcceptable(name, trust, names.empty())) {
            names.add(surnameFirst ? givenNameFirst(name) : std::string(name));
            if (trust == NameTrust::Marked) {
                break;
            }
        } else if (trust == NameTrust::Shown && !names.empty()) {
            break;
        }
    }
    return names.take();
}

std::string joinNames(const std::vector<std::string>& names) {
    std::string joined;
    for (const std::string& name : names) {
        joined += (joined.empty() ? "" : ", ") + name;
    }
    return joined;
}

}  // namespace klartext::core
