// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTextLength>
#include <vector>

namespace klartext::ui {

/// What the columns of a table need, and how wide that makes them. Lengths are pixels.
class TableColumns {
public:
    struct Need {
        qreal word = 0;  ///< width of the longest word, with the space around it
        qreal text = 0;  ///< width of the longest text on one line, with the space around it
    };

    TableColumns(std::vector<Need> needs, qreal em);

    /// One share of `available` a column: enough for its longest word if possible, the rest by how
    /// much text it holds. Where `mayExceed` and the words do not fit, widths that read well: their
    /// sum is more than is available.
    [[nodiscard]] QList<QTextLength> widths(qreal available, bool mayExceed) const;

private:
    [[nodiscard]] std::vector<qreal> comfortable() const;

    std::vector<Need> m_needs;
    qreal m_em;
};

}  // namespace klartext::ui
