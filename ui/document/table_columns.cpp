// SPDX-License-Identifier: MIT
#include "document/table_columns.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace klartext::ui {

namespace {

using Need = TableColumns::Need;

/// In a table that scrolls, a column is that wide for a text that is longer, and no wider for a
/// word that is: addresses may be broken. In em of the running text.
constexpr qreal comfortableText = 11;
constexpr qreal widestWord = 20;

qreal sumOf(const std::vector<qreal>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The width that, when no column is given more, makes all of them fit.
qreal fittingLimit(const std::vector<Need>& needs, qreal available) {
    std::vector<qreal> words;
    std::transform(needs.begin(), needs.end(), std::back_inserter(words),
                   [](const Need& need) { return need.word; });
    std::sort(words.begin(), words.end());
    auto left = static_cast<qreal>(words.size());
    for (const qreal word : words) {
        if (word * left >= available) {
            break;
        }
        available -= word;
        --left;
    }
    return available / std::max(left, 1.0);
}

/// Shares `available` among columns.
std::vector<qreal> share(const std::vector<Need>& needs, qreal available) {
    qreal words = 0;
    qreal texts = 0;
    for (const Need& need : needs) {
        words += need.word;
        texts += need.text;
    }
    const qreal limit = fittingLimit(needs, available);
    const qreal spare = std::max(0.0, std::min(available, texts) - words);
    std::vector<qreal> widths;
    for (const Need& need : needs) {
        const qreal wish = texts > words ? (need.text - need.word) / (texts - words) : 0;
        widths.push_back(words > available ? std::min(need.word, limit) : need.word + spare * wish);
    }
    return widths;
}

}  // namespace

TableColumns::TableColumns(std::vector<Need> needs, qreal em)
    : m_needs(std::move(needs)), m_em(em) {}

std::vector<qreal> TableColumns::comfortable() const {
    std::vector<qreal> widths;
    for (const Need& need : m_needs) {
        widths.push_back(std::max(std::min(need.word, widestWord * m_em),
                                  std::min(need.text, comfortableText * m_em)));
    }
    return widths;
}

QList<QTextLength> TableColumns::widths(qreal available, bool mayExceed) const {
    qreal words = 0;
    for (const Need& need : m_needs) {
        words += std::min(need.word, widestWord * m_em);
    }
    QList<QTextLength> lengths;
    if (mayExceed && words > available) {
        for (const qreal width : comfortable()) {
            lengths.append(QTextLength(QTextLength::FixedLength, width));
        }
        return lengths;
    }
    const std::vector<qreal> shares = share(m_needs, available);
    const qreal total = std::max(sumOf(shares), available);
    for (const qreal width : shares) {
        lengths.append(QTextLength(QTextLength::PercentageLength, 100 * width / total));
    }
    return lengths;
}

}  // namespace klartext::ui
