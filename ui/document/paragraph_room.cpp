// SPDX-License-Identifier: MIT
#include "document/paragraph_room.h"

#include <QChar>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int most = 16'000;
constexpr int costOfPiece = 20;
/// Where no blank is so near, a word is broken: it is none.
constexpr qsizetype nearby = 500;

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

/// Where the text before `end` is parted best.
qsizetype partBefore(QStringView text, qsizetype end) {
    const qsizetype first = std::max<qsizetype>(1, end - nearby);
    for (qsizetype at = end; at >= first; --at) {
        if (text[at] == QChar::LineSeparator) {
            return at;
        }
        if (text[at - 1] == u' ') {
            return at;
        }
    }
    return end > 1 && text[end].isLowSurrogate() ? end - 1 : end;
}

}  // namespace

void ParagraphRoom::renew() {
    m_left = most;
    m_narrow = 0;
}

qsizetype ParagraphRoom::take(QStringView text) {
    const bool begins = m_left == most;
    m_left -= costOfPiece;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isNarrow = isMark(text[at]) || text[at].category() == QChar::Other_Format;
        m_narrow = isNarrow ? m_narrow + 1 : 0;
        m_left -= costOf(text[at], m_narrow);
        if (m_left < 0) {
            return at == 0 ? (begins ? 1 : 0) : partBefore(text, at);
        }
    }
    return text.size();
}

}  // namespace klartext::ui
