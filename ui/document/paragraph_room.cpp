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

int costOf(QChar c) {
    constexpr char16_t firstOfOtherScripts = 0x0590;
    switch (c.category()) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_SpacingCombining:
        case QChar::Mark_Enclosing:
            return 10;
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
            return 4;
        default:
            return c.unicode() < firstOfOtherScripts ? 1 : 2;
    }
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

void ParagraphRoom::renew() { m_left = most; }

qsizetype ParagraphRoom::take(QStringView text) {
    const bool begins = m_left == most;
    m_left -= costOfPiece;
    for (qsizetype at = 0; at < text.size(); ++at) {
        m_left -= costOf(text[at]);
        if (m_left < 0) {
            return at == 0 ? (begins ? 1 : 0) : partBefore(text, at);
        }
    }
    return text.size();
}

}  // namespace klartext::ui
