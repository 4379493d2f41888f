// SPDX-License-Identifier: MIT
#include "library/hit_marks.h"

#include <algorithm>
#include <bit>
#include <vector>

#include "library/kept_list.h"
#include "library/search_tokens.h"

namespace klartext::app {

namespace {

constexpr qsizetype mostWords = 32;
// Words that stand before the first hit.
constexpr int wordsBefore = 6;

struct Token {
    qsizetype begin;
    qsizetype end;
    quint32 equals;  ///< the words of the search that it is, a bit each
};

struct Hit {
    std::size_t first;
    std::size_t last;
    quint32 phrase;  ///< its bit
};

}  // namespace

struct HitMarks::Text {
    std::vector<Token> tokens;
    std::vector<Hit> hits;  ///< in the order of the text
};

HitMarks::HitMarks(const QList<SearchPhrase>& phrases) : m_phrases(phrases) {}

HitMarks::Text HitMarks::read(QByteArrayView utf8) const {
    struct Wanted {
        QByteArrayView word;
        bool prefix;
    };
    std::vector<Wanted> wanted;
    for (const SearchPhrase& phrase : m_phrases) {
        for (const QByteArray& word : phrase.words) {
            wanted.push_back({word, phrase.prefix && &word == &phrase.words.constLast()});
        }
    }
    wanted.resize(std::min<std::size_t>(wanted.size(), mostWords));
    Text text;
    forEachToken(utf8, [&](const SearchToken& token) {
        quint32 equals = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const bool same = wanted[i].prefix ? token.word.startsWith(wanted[i].word)
                                               : token.word == wanted[i].word;
            if (same) equals |= 1u << i;
        }
        text.tokens.push_back({token.begin, token.end, equals});
        return true;
    });
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        std::size_t word = 0;
        for (qsizetype phrase = 0; phrase < m_phrases.size(); ++phrase) {
            const auto length = static_cast<std::size_t>(m_phrases[phrase].words.size());
            const std::size_t begin = word;
            word += length;
            if (word > wanted.size()) break;
            bool stands = at + length <= text.tokens.size();
            for (std::size_t i = 0; stands && i < length; ++i) {
                stands = ((text.tokens[at + i].equals >> (begin + i)) & 1u) != 0;
            }
            if (stands) text.hits.push_back({at, at + length - 1, 1u << phrase});
        }
    }
    return text;
}

quint32 HitMarks::phrasesIn(QByteArrayView utf8) const {
    quint32 found = 0;
    for (const Hit& hit : read(utf8).hits) found |= hit.phrase;
    return found;
}

quint32 HitMarks::allPhrases() const {
    quint32 all = 0;
    qsizetype words = 0;
    for (qsizetype phrase = 0; phrase < m_phrases.size(); ++phrase) {
        words += m_phrases[phrase].words.size();
        if (words > mostWords) break;
        all |= 1u << phrase;
    }
    return all;
}

namespace {

/// The part of a text from one token to another, its hits marked; overlapping ones are one.
QString part(QByteArrayView utf8, const std::vector<Token>& tokens, const std::vector<Hit>& hits,
             qsizetype begin, qsizetype end) {
    QByteArray marked;
    qsizetype at = begin;
    for (std::size_t i = 0; i < hits.size();) {
        const qsizetype from = tokens[hits[i].first].begin;
        qsizetype to = tokens[hits[i].last].end;
        for (++i; i < hits.size() && tokens[hits[i].first].begin < to; ++i) {
            to = std::max(to, tokens[hits[i].last].end);
        }
        if (from < at || to > end) continue;
        marked += utf8.sliced(at, from - at).toByteArray();
        marked += QString(KeptSnippet::hitBegins).toUtf8();
        marked += utf8.sliced(from, to - from).toByteArray();
        marked += QString(KeptSnippet::hitEnds).toUtf8();
        at = to;
    }
    return QString::fromUtf8(marked + utf8.sliced(at, end - at).toByteArray());
}

/// The first hit of those that say most within so many words: different phrases before repeated
/// ones, the earlier before the later.
std::size_t bestHit(const std::vector<Hit>& hits, std::size_t words) {
    std::size_t best = 0;
    int bestScore = -1;
    for (std::size_t first = 0; first < hits.size(); ++first) {
        quint32 phrases = 0;
        int count = 0;
        for (std::size_t i = first; i < hits.size() && hits[i].last < hits[first].first + words;
             ++i) {
            phrases |= hits[i].phrase;
            ++count;
        }
        const int score = 1000 * std::popcount(phrases) + count;
        if (score > bestScore) {
            bestScore = score;
            best = first;
        }
    }
    return best;
}

bool endsSentence(QByteArrayView between) {
    return between.contains('\n') || between.contains(". ") || between.contains("? ") ||
           between.contains("! ");
}

}  // namespace

QString HitMarks::marked(QByteArrayView utf8) const {
    const Text text = read(utf8);
    return part(utf8, text.tokens, text.hits, 0, utf8.size());
}

QString HitMarks::snippet(QByteArrayView utf8, int words) const {
    const Text text = read(utf8);
    if (text.hits.empty()) return {};
    const auto length = static_cast<std::size_t>(words);
    const std::size_t hit = text.hits[bestHit(text.hits, length - wordsBefore)].first;
    std::size_t first = hit;
    // From the begin of the sentence where that is near.
    for (int back = 0; back < wordsBefore && first > 0; ++back) {
        const qsizetype end = text.tokens[first - 1].end;
        if (endsSentence(utf8.sliced(end, text.tokens[first].begin - end))) break;
        --first;
    }
    const std::size_t last = std::min(text.tokens.size(), first + length) - 1;
    const bool isEnd = last + 1 == text.tokens.size();
    const qsizetype begin = first == 0 ? 0 : text.tokens[first].begin;
    const qsizetype end = isEnd ? utf8.size() : text.tokens[last].end;
    const QString shown = part(utf8, text.tokens, text.hits, begin, end).simplified();
    return (first == 0 ? QString() : QStringLiteral("…")) + shown +
           (isEnd ? QString() : QStringLiteral("…"));
}

}  // namespace klartext::app
