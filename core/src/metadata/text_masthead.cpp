// SPDX-License-Identifier: MIT
#include "metadata/text_masthead.h"

#include <algorithm>
#include <array>
#include <vector>

#include "lexicon/phrases.h"
#include "metadata/dates.h"
#include "metadata/names.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr int mostWordsOfKicker = 5;
constexpr int mostWordsOfTitle = 25;
constexpr int fewestWordsOfLead = 8;
constexpr int mostWordsOfLead = 70;

/// The kept lines of a page and the masthead found in them, line by line from above.
class TextMasthead {
public:
    TextMasthead(const PageTree& page, std::span<const Verdict> verdicts, Metadata& metadata)
        : m_page(page), m_metadata(metadata) {
        for (BlockId id = 0; id < page.blocks().size(); ++id) {
            if (verdicts[id].kept && !page.block(id).image) {
                m_lines.push_back(id);
            }
        }
    }

    void read() {
        if (m_lines.empty()) {
            return;
        }
        readTitle();
        readBylineAndDate();
        readLead();
        readBylineAndDate();
        readCredit();
    }

private:
    [[nodiscard]] std::string_view textOf(std::size_t line) const {
        return line < m_lines.size() ? trimAscii(m_page.text(m_page.block(m_lines[line])))
                                     : std::string_view();
    }

    /// Whether a line could be a heading: short, and not a sentence that ends in a full stop.
    [[nodiscard]] bool isHeadline(std::size_t line) const {
        const std::string_view text = textOf(line);
        const int words = countWords(text);
        return words > 0 && words <= mostWordsOfTitle && !text.ends_with('.') &&
               !text.ends_with(':') && afterByWord(text).empty() && !isDateLine(line);
    }

    [[nodiscard]] bool isDateLine(std::size_t line) const {
        constexpr int mostWords = 14;
        const std::string_view text = textOf(line);
        return countWords(text) <= mostWords && findDate(text).has_value();
    }

    void readTitle() {
        const int first = countWords(textOf(0));
        const int second = countWords(textOf(1));
        if (!isHeadline(0)) {
            return;
        }
        if (first <= mostWordsOfKicker && second > first && isHeadline(1)) {
            m_metadata.kicker = textOf(0);
            m_metadata.kickerBlock = m_lines[0];
            m_next = 1;
        }
        m_metadata.title = textOf(m_next);
        m_metadata.titleBlock = m_lines[m_next];
        if (m_metadata.kicker.empty() && m_metadata.titleBlock > 0) {
            readRemovedKicker(m_metadata.titleBlock - 1);
        }
        ++m_next;
    }

    /// The credit stands behind the last paragraph, whether it was kept or not.
    void readCredit() {
        constexpr BlockId reach = 3;
        const BlockId last = m_lines.back();
        const auto count = static_cast<BlockId>(m_page.blocks().size());
        for (BlockId id = last > reach ? last - reach : 0; id < std::min(count, last + reach);
             ++id) {
            if (m_metadata.byline.empty()) {
                m_metadata.byline = trailingCredit(m_page.text(m_page.block(id)));
            }
        }
    }

    /// A word or two right above the title, which the judge alone cannot tell from a menu's.
    void readRemovedKicker(BlockId above) {
        constexpr int mostWords = 3;
        const std::string_view text = m_page.text(m_page.block(above));
        const int words = countWords(text);
        const bool bare = text.find_first_of(".,:;!?0123456789") == std::string_view::npos;
        if (words > 0 && words <= mostWords && bare && phrasesIn(text).mask == 0) {
            m_metadata.kicker = text;
            m_metadata.kickerBlock = above;
        }
    }

    void readBylineAndDate() {
        constexpr int mostWordsOfByline = 12;
        for (; m_next < m_lines.size(); ++m_next) {
            const std::string_view text = textOf(m_next);
            const bool byline = m_metadata.byline.empty() &&
                                countWords(text) <= mostWordsOfByline && !afterByWord(text).empty();
            const std::string names =
                byline ? joinNames(namesIn(text, NameTrust::Shown)) : std::string();
            const bool dated = m_metadata.date.empty() && isDateLine(m_next);
            if (names.empty() && !dated) {
                return;
            }
            if (!names.empty()) {
                m_metadata.byline = names;
                m_metadata.bylineBlocks.push_back(m_lines[m_next]);
            }
            if (dated) {
                m_metadata.date = findDate(text)->iso;
                m_metadata.dateBlocks.push_back(m_lines[m_next]);
            }
        }
    }

    /// Agencies begin the text itself with the place: "Brüssel – …", "ROM (ab) - …".
    [[nodiscard]] bool beginsWithPlace(std::size_t line) const {
        constexpr std::size_t longestPlace = 40;
        const std::string_view begin = textOf(line).substr(0, longestPlace);
        for (const std::string_view dash : {" – ", " — ", " - ", ". – ", ".- "}) {
            const std::size_t at = begin.find(dash);
            if (at != std::string_view::npos && countWords(begin.substr(0, at)) <= 4) {
                return true;
            }
        }
        return false;
    }

    void readLead() {
        const int words = countWords(textOf(m_next));
        const int following = countWords(textOf(m_next + 1));
        const bool shaped = words >= fewestWordsOfLead && words <= mostWordsOfLead;
        const bool bodyFollows = beginsWithPlace(m_next + 1) || following * 3 > words * 4;
        if (!m_metadata.title.empty() && shaped && bodyFollows && !beginsWithPlace(m_next)) {
            m_metadata.lead = textOf(m_next);
            m_metadata.leadBlock = m_lines[m_next];
            ++m_next;
        }
    }

    const PageTree& m_page;
    Metadata& m_metadata;
    std::vector<BlockId> m_lines;
    std::size_t m_next = 0;
};

bool isCreditWord(std::string_view word) {
    constexpr auto words = std::to_array<std::string_view>(
        {"mit",      "und",      "with",    "and",       "avec",    "et",
         "con",      "y",        "van",     "agenturen", "agentur", "agenturmaterial",
         "material", "agencies", "agences", "agencias",  "agenzie", "reuters",
         "red",      "redaktion"});
    constexpr std::size_t longestSignature = 4;
    const std::string lower = toLower(word);
    const bool signature = word.size() <= longestSignature &&
                           std::ranges::all_of(word, [](char c) { return isAsciiAlpha(c); });
    return signature || std::ranges::find(words, lower) != words.end();
}

}  // namespace

std::string trailingCredit(std::string_view text) {
    constexpr int mostWords = 6;
    const std::string_view line = trimAscii(text);
    const std::size_t begin = line.rfind('(');
    if (!line.ends_with(')') || begin == std::string_view::npos) {
        return {};
    }
    const std::string_view credit = trimAscii(line.substr(begin + 1, line.size() - begin - 2));
    int words = 0;
    bool all = true;
    forEachWord(credit, [&](std::string_view word) {
        ++words;
        all = all && isCreditWord(word);
    });
    // "(USA)" explains a word of the sentence; a signature follows the full stop.
    const std::string_view before = trimAscii(line.substr(0, begin));
    const bool afterSentence = before.empty() || before.find_last_of(".!?") == before.size() - 1 ||
                               before.ends_with("“") || before.ends_with("”") ||
                               before.ends_with('"');
    return words > 0 && words <= mostWords && all && afterSentence ? std::string(credit)
                                                                   : std::string();
}

void readTextMasthead(const PageTree& page, std::span<const Verdict> verdicts, Metadata& metadata) {
    TextMasthead(page, verdicts, metadata).read();
}

}  // namespace klartext::core
