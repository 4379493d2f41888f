// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QRectF>

#include "document/page_document.h"

class QTextTable;

namespace klartext::ui {

/// Where a box of a page stands, in document coordinates.
struct BoxPlace {
    QRectF frame;           ///< what is seen of it: as wide as the column
    qreal excess = 0;       ///< pixels of its content that do not fit into the frame
    bool mirrored = false;  ///< it begins at the right

    [[nodiscard]] bool isWide() const { return excess >= 1; }
};

/// Measures the boxes of one page after another; what was measured of a text is remembered as long
/// as the page is the same.
class BoxGeometry {
public:
    /// `page` must outlive its use.
    void setPage(const PageDocument* page);

    /// The box at the position, or -1.
    [[nodiscard]] int boxAt(int position) const;
    /// The first box that ends behind the position; the number of boxes when none does.
    [[nodiscard]] int firstFrom(int position) const;
    /// Lays out the text up to there.
    [[nodiscard]] BoxPlace placeOf(int box) const;

private:
    [[nodiscard]] BoxPlace placeOfCode(int index) const;
    [[nodiscard]] BoxPlace placeOfTable(int index) const;
    [[nodiscard]] QRectF rowsOf(const QTextTable& table) const;
    [[nodiscard]] qreal widestLine(int index, const QTextBlock& block) const;

    const PageDocument* m_page = nullptr;
    mutable QHash<int, qreal> m_widestLines;
};

}  // namespace klartext::ui
