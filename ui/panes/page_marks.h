// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRectF>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QVariantAnimation>
#include <optional>

#include "core/page_tree.h"

class QPainter;

namespace klartext::ui {

class PageView;

/// Marks a PageView paints over its text: the gap a removed block left, and blocks that were put
/// back. They belong to one page and move with it; the text below a marked gap moves down a little
/// to make room for the mark.
class PageMarks : public QObject {
    Q_OBJECT

public:
    explicit PageMarks(PageView& view);

    /// Marks the gap after the block, or above the article's text for core::noBlock. One at a time.
    void setGapAfter(core::BlockId before);
    /// Marks blocks as put back: a glow that fades and a bar beside them that stays.
    void setRestored(const QSet<core::BlockId>& blocks);
    void clear();
    /// Makes room for the mark in the view's page, which is another one than before.
    void pageReplaced();
    [[nodiscard]] bool isEmpty() const { return !m_gap && m_restored.isEmpty(); }

    /// The middle of the marked gap in viewport coordinates.
    [[nodiscard]] std::optional<int> gapY() const;
    void paint(QPainter& painter) const;

private:
    /// The paragraph below the marked gap; not valid at the end of the text.
    [[nodiscard]] QTextBlock belowGap() const;
    [[nodiscard]] QRectF pillRect() const;
    void openGap();
    void closeGap();
    void paintGap(QPainter& painter) const;
    void paintRestored(QPainter& painter) const;

    PageView& m_view;
    std::optional<core::BlockId> m_gap;
    QSet<core::BlockId> m_restored;
    QVariantAnimation m_glow;
    QTextCursor m_opened;  ///< in the paragraph that was moved down
    qreal m_marginBefore = 0;
};

}  // namespace klartext::ui
