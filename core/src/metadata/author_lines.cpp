// SPDX-License-Identifier: MIT
#include "metadata/author_lines.h"

#include <algorithm>

#include "metadata/dates.h"
#include "metadata/names.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using enum AuthorSign;
using Names = std::vector<std::string>;

/// "May 2, 2024 by Ann Lee" → " by Ann Lee".
std::string_view behindDate(std::string_view text) {
    for (const std::string_view word :
         {" by ", " By ", " von ", " Von ", " par ", " por ", " di "}) {
        if (const std::size_t at = text.find(word); at != std::string_view::npos) {
            return text.substr(at);
        }
    }
    return {};
}

/// A label is a by-word that nothing follows.
std::string withWord(std::string_view label) { return std::string(label) + " x"; }

bool isLongLabel(std::string_view text) {
    constexpr std::size_t longLabel = 6;
    return text.size() >= longLabel && isAuthorLabel(text);
}

Names namesInLongLine(std::string_view text) {
    constexpr int longestByline = 12;
    constexpr std::size_t longByWord = 8;
    const std::string_view rest = afterByWord(text);
    return !rest.empty() && text.size() - rest.size() >= longByWord &&
                   countWords(text) <= longestByline
               ? namesIn(text, NameTrust::Shown)
               : Names();
}

/// Reads the lines near the title one by one.
class Lines {
public:
    explicit Lines(const Sources& sources)
        : m_sources(sources), m_page(sources.page), m_whereabouts(sources.page) {}

    std::vector<FoundNames> run() {
        const auto end =
            std::min<BlockId>(m_sources.masthead.end, static_cast<BlockId>(m_page.blocks().size()));
        for (BlockId id = m_sources.masthead.begin; id < end; ++id) {
            if (mayBeByline(id)) {
                readLine(id, m_page.text(m_page.block(id)), end);
            }
        }
        readLongLines();
        return std::move(m_found);
    }

private:
    /// Whether a block is a short line about this text.
    [[nodiscard]] bool mayBeByline(BlockId id) {
        constexpr int longest = 24;
        const Block& block = m_page.block(id);
        const Masthead& head = m_sources.masthead;
        if (block.image || id == head.title || countWords(m_page.text(block)) > longest) {
            return false;
        }
        const bool below = head.title != noBlock && id > head.title && id < head.firstText;
        return below ? !m_whereabouts.isAboutOthers(block.first)
                     : !m_whereabouts.isElsewhere(block.first);
    }

    void add(Names names, AuthorSign sign) {
        constexpr std::size_t most = 24;
        if (!names.empty() && m_found.size() < most) {
            m_found.push_back({std::move(names), sign});
        }
    }

    void readLine(BlockId id, std::string_view text, BlockId end) {
        const auto date = findDate(text, m_sources.dayOrder);
        if (isAuthorLabel(text) && id + 1 < end) {
            // A picture may stand between the label and the name.
            const BlockId next = m_page.block(id + 1).image && id + 2 < end ? id + 2 : id + 1;
            add(namesIn(m_page.text(m_page.block(next)), NameTrust::Marked), AfterLabel);
        } else if (!afterByWord(text).empty()) {
            constexpr int onlyName = 3;
            const bool bare = date || countWords(text) <= onlyName;
            add(namesIn(text, bare ? NameTrust::Marked : NameTrust::Shown), ByLine);
        } else if (date) {
            const Names behind = namesIn(behindDate(text), NameTrust::Shown);
            add(behind, ByLine);
            if (behind.empty()) {
                add(namesIn(text, NameTrust::Shown), BesideDate);
            }
        } else if (isBesideTitle(id)) {
            constexpr int longestName = 4;
            if (countWords(text) <= longestName &&
                m_page.closest(m_page.block(id).first, Tag::H1) == noNode) {
                add(namesIn(text, NameTrust::Shown), NextToTitle);
            }
        }
    }

    /// Whether a line stands right below the title or next to a date: names stand there.
    [[nodiscard]] bool isBesideTitle(BlockId id) const {
        constexpr BlockId below = 2;
        const BlockId title = m_sources.masthead.title;
        if (title != noBlock && id > title && id <= title + below) {
            return true;
        }
        const auto shows = [this](BlockId other) {
            constexpr std::size_t longest = 60;
            const Block& block = m_page.block(other);
            const std::string_view text = m_page.text(block);
            return !block.image && text.size() <= longest && findDate(text, m_sources.dayOrder);
        };
        return (id > 0 && shows(id - 1)) || (id + 1 < m_page.blocks().size() && shows(id + 1));
    }

    /// "Written by Ann Lee" anywhere on the page, or such a label with the name below it:
    /// signatures that no element marks.
    void readLongLines() {
        constexpr std::size_t mostBlocks = 3000;
        constexpr std::size_t longest = 120;
        const std::span<const Block> blocks = m_page.blocks();
        bool labelled = false;
        for (std::size_t i = 0; i < std::min(mostBlocks, blocks.size()); ++i) {
            const std::string_view text = m_page.text(blocks[i]);
            if (blocks[i].image || text.size() > longest || afterByWord(withWord(text)).empty() ||
                m_whereabouts.isElsewhere(blocks[i].first)) {
                continue;
            }
            if (!labelled && isLongLabel(text) && i + 1 < blocks.size()) {
                Names names = namesIn(m_page.text(blocks[i + 1]), NameTrust::Shown);
                labelled = !names.empty();
                add(std::move(names), AwayLabel);
            }
            if (Names names = namesInLongLine(text); !names.empty()) {
                add(std::move(names), LongByLine);
                return;
            }
        }
    }

    const Sources& m_sources;
    const PageTree& m_page;
    Whereabouts m_whereabouts;
    std::vector<FoundNames> m_found;
};

}  // namespace

bool isAuthorLabel(std::string_view text) {
    constexpr std::size_t longest = 24;
    return text.size() <= longest && afterByWord(withWord(text)) == "x";
}

std::vector<FoundNames> namesInLines(const Sources& sources) { return Lines(sources).run(); }

}  // namespace klartext::core
