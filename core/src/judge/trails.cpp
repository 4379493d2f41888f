// SPDX-License-Identifier: MIT
#include "judge/trails.h"

#include <algorithm>
#include <unordered_map>

namespace klartext::core {

namespace {

struct MarkRow {
    std::uint64_t phrases;
    std::uint64_t hints;
};

constexpr std::array<MarkRow, endMarkCount> marks = {{
    {maskOf({Phrase::Related, Phrase::ReadMore}),
     maskOf({BoxHint::Related, BoxHint::Teaser, BoxHint::Carousel})},
    {maskOf({Phrase::Comments, Phrase::Reply}), maskOf({BoxHint::Comment})},
    {maskOf({Phrase::Share, Phrase::Follow, Phrase::SocialNetwork}),
     maskOf({BoxHint::Share, BoxHint::Social})},
    {maskOf({Phrase::Author}), maskOf({BoxHint::Author})},
    {maskOf({Phrase::Newsletter, Phrase::Email, Phrase::Subscription}),
     maskOf({BoxHint::Newsletter, BoxHint::Subscription})},
    {maskOf({Phrase::Tags, Phrase::Pagination}), maskOf({BoxHint::Tags, BoxHint::Pagination})},
    {maskOf({Phrase::Copyright, Phrase::Legal, Phrase::Imprint}), maskOf({BoxHint::Footer})},
}};

// A block this short may announce what follows; a longer one only mentions it.
constexpr int longestAnnouncement = 12;

class Walk {
public:
    Walk(const PageTree& page, const Measures& measures, const Landmarks& landmarks)
        : m_page(page), m_measures(measures), m_landmarks(landmarks) {
        m_spoken.fill(-1);
        m_named.fill(-1);
    }

    std::vector<Trail> run() {
        const auto& texts = m_measures.texts;
        std::vector<Trail> rows(texts.size());
        for (const BlockId id : texts) {
            ++m_copies[m_measures.blocks[id].textHash];
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            step(texts[i], static_cast<std::int64_t>(i), rows[i]);
        }
        std::uint32_t next = farAway;
        for (std::size_t i = texts.size(); i-- > 0;) {
            rows[i].nextProse = next;
            next = m_measures.blocks[texts[i]].isProse() ? 1 : std::min(next + 1, farAway);
        }
        return rows;
    }

private:
    static std::uint32_t since(std::int64_t place, std::int64_t now) {
        return place < 0 ? farAway
                         : static_cast<std::uint32_t>(std::min<std::int64_t>(now - place, farAway));
    }

    void step(BlockId id, std::int64_t now, Trail& row) {
        const BlockMeasures& block = m_measures.blocks[id];
        if (id == m_landmarks.title) {
            m_spoken.fill(-1);
            m_named.fill(-1);
            m_proseWords = 0;
        }
        if (isHeading(m_page.node(m_page.block(id).container).tag)) {
            m_heading = now;
            m_headingBlock = id;
        }
        noteBoxes(id, now);
        row.heading = since(m_heading, now);
        row.headingBlock = m_headingBlock;
        row.prose = since(m_prose, now);
        row.proseWordsBefore = m_proseWords;
        for (std::size_t mark = 0; mark < marks.size(); ++mark) {
            row.spoken[mark] = since(m_spoken[mark], now);
            row.named[mark] = since(m_named[mark], now);
            if (block.words <= longestAnnouncement && block.phrases.hasAny(marks[mark].phrases)) {
                m_spoken[mark] = now;
            }
        }
        row.copiesBefore = m_seen[block.textHash]++;
        row.copies = m_copies[block.textHash];
        if (block.isProse()) {
            m_prose = now;
            m_proseWords += block.words;
        }
    }

    /// The boxes that begin between the block before and this one.
    void noteBoxes(BlockId id, std::int64_t now) {
        const NodeId first = m_page.block(id).first;
        for (; m_node <= first; ++m_node) {
            const BoxMeasures& box = m_measures.boxes[m_node];
            if (m_page.node(m_node).tag == Tag::Footer) {
                m_named[static_cast<std::size_t>(EndMark::Footer)] = now;
            }
            if (box.hints == 0) {
                continue;
            }
            for (std::size_t mark = 0; mark < marks.size(); ++mark) {
                if ((box.hints & marks[mark].hints) != 0) {
                    m_named[mark] = now;
                }
            }
        }
    }

    const PageTree& m_page;
    const Measures& m_measures;
    const Landmarks& m_landmarks;
    std::unordered_map<std::uint64_t, int> m_copies;
    std::unordered_map<std::uint64_t, int> m_seen;
    std::array<std::int64_t, endMarkCount> m_spoken{};
    std::array<std::int64_t, endMarkCount> m_named{};
    NodeId m_node = 0;
    std::int64_t m_heading = -1;
    BlockId m_headingBlock = noBlock;
    std::int64_t m_prose = -1;
    int m_proseWords = 0;
};

}  // namespace

std::vector<Trail> followTrails(const PageTree& page, const Measures& measures,
                                const Landmarks& landmarks) {
    return Walk(page, measures, landmarks).run();
}

}  // namespace klartext::core
