// SPDX-License-Identifier: MIT
#include "document/paragraph_room.h"

#include <QChar>
#include <utility>

namespace klartext::ui {

namespace {

constexpr int mostOfProse = 16'000;
constexpr int pieceOfProse = 20;
// Code is not broken into lines, and its pieces are colours of one font.
constexpr int mostOfCode = 30'000;
constexpr int pieceOfCode = 4;

// What Qt does for a paragraph of one word grows as the square of its length.
constexpr int mostOfWord = 1000;
constexpr int costInLongWord = 4;
constexpr int costInLongWordOfCode = 2;

// With so little room left the next line end is taken, then the next blank: pieces are short.
constexpr int untilLineEnd = 3000;
constexpr int untilBlank = 1000;

bool isMark(QChar c) {
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining ||
           c.category() == QChar::Mark_Enclosing;
}

/// Of one of so many characters in a row that add nothing to the width of their line.
int costOf(QChar c, int narrow) {
    // No writing has more on a letter. Qt ends a step of its layout after a height, which lines of
    // hundreds of marks hardly reach.
    constexpr int mostNarrow = 16;
    constexpr int costOfHeap = 400;
    constexpr char16_t firstOfOtherScripts = 0x0590;
    if (narrow > mostNarrow) {
        return costOfHeap;
    }
    if (isMark(c)) {
        return 10;
    }
    if (c.category() == QChar::Other_Format || c.isSurrogate()) {
        return 4;
    }
    return c.unicode() < firstOfOtherScripts ? 1 : 2;
}

/// Of the cost of a word's letter, when the word has so many.
int factorOf(int letters, ParagraphRoom::Text text) {
    if (letters <= mostOfWord) {
        return 1;
    }
    return text == ParagraphRoom::Text::Code ? costInLongWordOfCode : costInLongWord;
}

bool endsWord(QChar c) { return c == u' ' || c == QChar::LineSeparator; }

}  // namespace

void ParagraphRoom::renew(Text text) {
    m_text = text;
    m_left = text == Text::Code ? mostOfCode : mostOfProse;
    m_narrow = 0;
    m_word = 0;
    m_begins = true;
}

qsizetype ParagraphRoom::take(QStringView text) {
    const bool begins = std::exchange(m_begins, false);
    m_left -= m_text == Text::Code ? pieceOfCode : pieceOfProse;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (m_left < untilLineEnd && c == QChar::LineSeparator) {
            return at;
        }
        if (m_left < untilBlank && at > 0 && text[at - 1] == u' ') {
            return at;
        }
        const bool isNarrow = isMark(c) || c.category() == QChar::Other_Format;
        m_narrow = isNarrow ? m_narrow + 1 : 0;
        m_word = endsWord(c) ? 0 : m_word + 1;
        m_left -= costOf(c, m_narrow) * factorOf(m_word, m_text);
        if (m_left < 0 && !c.isLowSurrogate()) {
            return at == 0 && begins ? 1 : at;
        }
    }
    return text.size();
}

}  // namespace klartext::ui
