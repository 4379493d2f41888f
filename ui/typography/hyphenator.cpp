// SPDX-License-Identifier: MIT
#include "typography/hyphenator.h"

#include <hyphen.h>

#include <QFile>
#include <cstdlib>

namespace klartext::ui {

namespace {

/// Shorter words are never broken.
constexpr qsizetype fewestLetters = 6;
/// Longer ones are no words.
constexpr qsizetype mostLetters = 100;
/// So many words are remembered, which is more than a long book has.
constexpr qsizetype mostKnown = 100'000;

bool isLetter(QChar character) { return character.isLetter() || character.isMark(); }

/// What the library says of one word, freed as it asks.
struct Answer {
    explicit Answer(std::size_t bytes) : marks(bytes + 5) {}
    ~Answer() {
        for (std::size_t i = 0; replacements != nullptr && i < marks.size() - 5; ++i) {
            std::free(replacements[i]);
        }
        std::free(replacements);
        std::free(positions);
        std::free(cuts);
    }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    /// Whether the word may be broken behind the character, its letters unchanged ("Schif-fahrt"
    /// was "Schiff-fahrt" in the old spelling).
    [[nodiscard]] bool breaksBehind(std::size_t character) const {
        return (marks[character] & 1) != 0 &&
               (replacements == nullptr || replacements[character] == nullptr);
    }

    std::vector<char> marks;  ///< one a character, odd where the word may be broken behind it
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
};

}  // namespace

std::unique_ptr<Hyphenator> Hyphenator::fromFile(const QString& path) {
    HyphenDict* dictionary = hnj_hyphen_load(QFile::encodeName(path).constData());
    std::unique_ptr<Hyphenator> hyphenator(dictionary == nullptr ? nullptr
                                                                 : new Hyphenator(dictionary));
    return hyphenator && hyphenator->m_encoder.isValid() ? std::move(hyphenator) : nullptr;
}

Hyphenator::Hyphenator(_HyphenDict* dictionary)
    : m_dictionary(dictionary), m_encoder(dictionary->cset) {}

Hyphenator::~Hyphenator() { hnj_hyphen_free(m_dictionary); }

const std::vector<int>& Hyphenator::breaksOf(const QString& word) const {
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd()) {
        return *known;
    }
    if (m_known.size() >= mostKnown) {
        m_known.clear();
    }
    return *m_known.insert(word, foundBreaks(word));
}

std::vector<int> Hyphenator::foundBreaks(const QString& word) const {
    std::vector<int> breaks;
    const QString lower = word.toLower();
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(lower);
    if (m_encoder.hasError() || lower.size() != word.size()) {
        return breaks;
    }
    Answer answer(static_cast<std::size_t>(bytes.size()));
    const int failed = hnj_hyphen_hyphenate2(
        m_dictionary, bytes.constData(), static_cast<int>(bytes.size()), answer.marks.data(),
        nullptr, &answer.replacements, &answer.positions, &answer.cuts);
    for (qsizetype i = 0; failed == 0 && i + 1 < word.size(); ++i) {
        if (answer.breaksBehind(static_cast<std::size_t>(i))) {
            breaks.push_back(static_cast<int>(i) + 1);
        }
    }
    return breaks;
}

QString Hyphenator::hyphenated(const QString& text) const {
    const std::scoped_lock lock(m_mutex);
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isLetter(text[end])) {
            ++end;
        }
        if (end == at) {
            result += text[at++];
            continue;
        }
        const QString word = text.mid(at, end - at);
        int from = 0;
        if (word.size() >= fewestLetters && word.size() <= mostLetters) {
            for (const int place : breaksOf(word)) {
                result += QStringView(word).mid(from, place - from);
                result += QChar::SoftHyphen;
                from = place;
            }
        }
        result += QStringView(word).mid(from);
        at = end;
    }
    return result;
}

QString withoutSoftHyphens(QString text) { return text.remove(QChar::SoftHyphen); }

}  // namespace klartext::ui
