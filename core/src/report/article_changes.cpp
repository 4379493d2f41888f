// SPDX-License-Identifier: MIT
#include "core/article_changes.h"

#include <algorithm>
#include <cstdint>

namespace klartext::core {

namespace {

constexpr std::size_t mostCells = 4'000'000;

using Lines = std::vector<std::string_view>;

Lines linesOf(std::string_view text) {
    constexpr std::string_view blank = " \t\r\v\f";
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        line.remove_prefix(std::min(line.find_first_not_of(blank), line.size()));
        line = line.substr(0, line.find_last_not_of(blank) + 1);
        if (!line.empty()) lines.push_back(line);
    }
    return lines;
}

/// How long the longest common subsequence of the rests is that begin at each pair of lines.
class CommonLengths {
public:
    CommonLengths(const Lines& before, const Lines& after)
        : m_width(after.size() + 1), m_lengths((before.size() + 1) * m_width) {
        for (std::size_t i = before.size(); i-- > 0;) {
            for (std::size_t j = after.size(); j-- > 0;) {
                m_lengths[i * m_width + j] = before[i] == after[j]
                                                 ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    [[nodiscard]] std::uint32_t at(std::size_t i, std::size_t j) const {
        return m_lengths[i * m_width + j];
    }

private:
    std::size_t m_width;
    std::vector<std::uint32_t> m_lengths;
};

void add(std::vector<ParagraphChange>& changes, bool added, std::string_view line) {
    changes.push_back({added, std::string(line)});
}

std::vector<ParagraphChange> compare(const Lines& before, const Lines& after) {
    std::vector<ParagraphChange> changes;
    std::size_t i = 0;
    std::size_t j = 0;
    if ((before.size() + 1) * (after.size() + 1) <= mostCells) {
        const CommonLengths common(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                ++i;
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                add(changes, false, before[i++]);
            } else {
                add(changes, true, after[j++]);
            }
        }
    }
    while (i < before.size()) add(changes, false, before[i++]);
    while (j < after.size()) add(changes, true, after[j++]);
    return changes;
}

}  // namespace

std::vector<ParagraphChange> changesBetween(std::string_view before, std::string_view after) {
    Lines old = linesOf(before);
    Lines now = linesOf(after);
    const auto start = std::ranges::mismatch(old, now);
    old.erase(old.begin(), start.in1);
    now.erase(now.begin(), start.in2);
    while (!old.empty() && !now.empty() && old.back() == now.back()) {
        old.pop_back();
        now.pop_back();
    }
    return compare(old, now);
}

}  // namespace klartext::core
