// SPDX-License-Identifier: MIT
#include "labels.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "text/words.h"

namespace klartext::core {

namespace {

using Token = int;

/// Numbers for words, the same word the same number.
class Vocabulary {
public:
    std::vector<Token> tokens(std::string_view text) {
        std::vector<Token> result;
        const std::string lower = toLower(text);
        forEachWord(lower, [&](std::string_view word) {
            const auto next = static_cast<Token>(m_numbers.size());
            result.push_back(m_numbers.try_emplace(std::string(word), next).first->second);
        });
        return result;
    }

private:
    std::unordered_map<std::string, Token> m_numbers;
};

/// A sequence and which of its tokens are matched already.
struct Side {
    std::vector<Token> tokens;
    std::vector<bool> matched;

    std::vector<std::size_t> left() const {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!matched[i]) {
                places.push_back(i);
            }
        }
        return places;
    }
};

enum Step : std::uint8_t { Up, Left, Run };

/// One alignment of what is left of both sides.
///
/// best(i, j) is the score of the prefixes, run(i, j) that of those that end in a match of i and j.
void alignOnce(Side& page, Side& truth, float cost) {
    const auto rows = page.left();
    const auto columns = truth.left();
    const std::size_t width = columns.size() + 1;
    constexpr std::size_t largestTable = 1'500'000'000;
    if (rows.empty() || columns.empty() || (rows.size() + 1) * width > largestTable) {
        return;
    }
    std::vector<std::uint8_t> steps((rows.size() + 1) * width, Up);
    constexpr float never = -1e9F;
    std::vector<float> best(width, 0);
    std::vector<float> run(width, never);
    std::vector<float> nextBest(width, 0);
    std::vector<float> nextRun(width, never);
    std::vector<bool> continues((rows.size() + 1) * width, false);
    for (std::size_t i = 1; i <= rows.size(); ++i) {
        const Token token = page.tokens[rows[i - 1]];
        for (std::size_t j = 1; j < width; ++j) {
            float score = best[j];
            std::uint8_t step = Up;
            if (nextBest[j - 1] > score) {
                score = nextBest[j - 1];
                step = Left;
            }
            nextRun[j] = never;
            if (truth.tokens[columns[j - 1]] == token) {
                const bool goesOn = run[j - 1] >= best[j - 1] - cost;
                nextRun[j] = 1 + (goesOn ? run[j - 1] : best[j - 1] - cost);
                continues[i * width + j] = goesOn;
                if (nextRun[j] > score) {
                    score = nextRun[j];
                    step = Run;
                }
            }
            nextBest[j] = score;
            steps[i * width + j] = step;
        }
        best.swap(nextBest);
        run.swap(nextRun);
    }
    std::size_t i = rows.size();
    std::size_t j = columns.size();
    bool inRun = false;
    while (i > 0 && j > 0) {
        const std::uint8_t step = inRun ? std::uint8_t{Run} : steps[i * width + j];
        if (step == Run) {
            page.matched[rows[i - 1]] = true;
            truth.matched[columns[j - 1]] = true;
            inRun = continues[i * width + j];
            --i;
            --j;
        } else if (step == Left) {
            --j;
        } else {
            --i;
        }
    }
}

std::vector<BlockId> textBlocks(const PageTree& page) {
    std::vector<BlockId> ids;
    for (BlockId id = 0; id < page.blocks().size(); ++id) {
        if (!page.block(id).image) {
            ids.push_back(id);
        }
    }
    return ids;
}

/// Short blocks amid positives are often passed over by the alignment though the truth has them.
void fillGaps(std::vector<Label>& labels, const Side& page, const Side& truth) {
    std::unordered_map<Token, int> spare;
    for (std::size_t i = 0; i < truth.tokens.size(); ++i) {
        spare[truth.tokens[i]] += truth.matched[i] ? 0 : 1;
    }
    const auto positiveNear = [&](std::size_t block, int direction) {
        for (int step = 1; step <= 2; ++step) {
            const auto place = static_cast<std::ptrdiff_t>(block) + direction * step;
            if (place >= 0 && place < static_cast<std::ptrdiff_t>(labels.size()) &&
                labels[static_cast<std::size_t>(place)].positive >= 0.5F) {
                return true;
            }
        }
        return false;
    };
    std::size_t begin = 0;
    for (std::size_t block = 0; block < labels.size(); ++block) {
        const auto words = static_cast<std::size_t>(labels[block].words);
        const auto inTruth = [&](Token token) { return spare[token] > 0; };
        const auto* first = page.tokens.data() + begin;
        if (words > 0 && words <= 4 && labels[block].positive < 0.5F && positiveNear(block, -1) &&
            positiveNear(block, 1) && std::all_of(first, first + words, inTruth)) {
            labels[block].positive = 1;
        }
        begin += words;
    }
}

std::string folded(std::string_view text) {
    std::string result;
    forEachWord(toLower(text), [&](std::string_view word) { result.append(word) += ' '; });
    return result;
}

}  // namespace

std::vector<Label> labelByText(const PageTree& page, std::string_view truthText) {
    Vocabulary vocabulary;
    Side pageSide;
    Side truth{vocabulary.tokens(truthText), {}};
    std::vector<Label> labels;
    for (const BlockId id : textBlocks(page)) {
        const auto tokens = vocabulary.tokens(page.text(page.block(id)));
        pageSide.tokens.insert(pageSide.tokens.end(), tokens.begin(), tokens.end());
        labels.push_back({0, static_cast<int>(tokens.size())});
    }
    pageSide.matched.resize(pageSide.tokens.size());
    truth.matched.resize(truth.tokens.size());
    for (const float cost : {1.5F, 2.5F, 2.5F, 3.5F}) {
        alignOnce(pageSide, truth, cost);
    }
    std::size_t next = 0;
    for (Label& label : labels) {
        int matched = 0;
        for (int word = 0; word < label.words; ++word) {
            matched += pageSide.matched[next++] ? 1 : 0;
        }
        label.positive = label.words == 0 ? 0.0F : float(matched) / float(label.words);
    }
    fillGaps(labels, pageSide, truth);
    return labels;
}

std::vector<Label> labelBySnippets(const PageTree& page, std::string_view snippets) {
    std::vector<std::pair<std::string, bool>> wanted;
    while (!snippets.empty()) {
        const std::size_t end = std::min(snippets.find('\n'), snippets.size());
        if (end > 1) {
            wanted.emplace_back(folded(snippets.substr(1, end - 1)), snippets[0] == '+');
        }
        snippets.remove_prefix(std::min(end + 1, snippets.size()));
    }
    std::vector<Label> labels;
    for (const BlockId id : textBlocks(page)) {
        const std::string text = " " + folded(page.text(page.block(id)));
        Label label{-1, countWords(text)};
        for (const auto& [snippet, positive] : wanted) {
            if (snippet.size() > 1 && text.find(" " + snippet) != std::string::npos) {
                label.positive = positive ? 1 : 0;
            }
        }
        labels.push_back(label);
    }
    return labels;
}

}  // namespace klartext::core
