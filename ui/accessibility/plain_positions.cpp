// SPDX-License-Identifier: MIT
#include "accessibility/plain_positions.h"

#include <QTextDocument>
#include <algorithm>

namespace klartext::ui {

namespace {

/// As QTextDocument::toPlainText() says what is no letter.
QChar said(QChar character) {
    switch (character.unicode()) {
        case 0xfdd0:  // the beginning and the end of a frame
        case 0xfdd1:
        case QChar::ParagraphSeparator:
        case QChar::LineSeparator:
            return u'\n';
        case QChar::Nbsp:
            return u' ';
        default:
            return character;
    }
}

}  // namespace

PlainPositions::PlainPositions(const QTextDocument& document) {
    const QString raw = document.toRawText();
    m_text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == QChar::SoftHyphen) {
            m_hyphens.push_back(static_cast<int>(i));
        } else {
            m_text += said(raw[i]);
        }
    }
}

int PlainPositions::plain(int position) const {
    const auto before = std::ranges::lower_bound(m_hyphens, position) - m_hyphens.begin();
    return position - static_cast<int>(before);
}

int PlainPositions::position(int plain) const {
    // The hyphen with n hyphens before it stands behind (its position − n) letters.
    int before = 0;
    auto left = static_cast<int>(m_hyphens.size());
    while (left > 0) {
        const int half = left / 2;
        if (m_hyphens[static_cast<std::size_t>(before + half)] - (before + half) < plain) {
            before += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    return plain + before;
}

QString PlainPositions::between(int from, int to) const {
    const int first = plain(from);
    return m_text.mid(first, plain(to) - first);
}

}  // namespace klartext::ui
