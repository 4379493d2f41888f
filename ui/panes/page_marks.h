// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRectF>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QVariantAnimation>
#include <optional>
#include <vector>

#include "core/page_tree.h"
#include "panes/page_layer.h"

class QPainter;

namespace klartext::ui {

class PageView;

/// Marks a PageView paints over its text: the gap a removed block left, and blocks that were put
/// back, with a small cross that dismisses them. They belong to one page and move with it; the text
/// below a marked gap moves down a little to make room for the mark.
class PageMarks : public QObject, public PageLayer {
    Q_OBJECT

public:
    explicit PageMarks(PageView& view);

    /// Marks the gap after the block, or above the article's text for core::noBlock. One at a time.
    void setGapAfter(core::BlockId before);
    void clearGap();
    /// Marks more blocks as put back: a glow that fades and a bar beside them that stays.
    void addRestored(const QSet<core::BlockId>& blocks);
    /// Forgets the marks of blocks that the article does not hold any more.
    void keepRestored(const QSet<core::BlockId>& blocks);
    void clear();
    /// Whether a cross is there, in viewport coordinates.
    [[nodiscard]] bool isCross(const QPoint& point) const;
    /// Dismisses the marks of the blocks whose cross is there; false when none is.
    bool dismissAt(const QPoint& point);
    /// Makes room for the mark in the view's page, which is another one than before.
    void pageReplaced();
    [[nodiscard]] bool isEmpty() const { return !m_gap && m_restored.isEmpty(); }

    /// The middle of the marked gap in viewport coordinates.
    [[nodiscard]] std::optional<int> gapY() const;
    /// The position below the marked gap, or the text's last one.
    [[nodiscard]] int gapPosition() const;

    void paintAbove(QPainter& painter) const override;
    bool press(const QMouseEvent& event) override;
    [[nodiscard]] std::optional<Hint> hintAt(const QPoint& point) const override;

Q_SIGNALS:
    /// Marks came or went.
    void changed();

private:
    struct Run {
        QRectF box;
        QSet<core::BlockId> blocks;
    };
    /// The paragraph below the marked gap; not valid at the end of the text.
    [[nodiscard]] QTextBlock belowGap() const;
    [[nodiscard]] QRectF pillRect() const;
    void openGap();
    void closeGap();
    void paintGap(QPainter& painter) const;
    void paintRestored(QPainter& painter) const;
    void paintCross(QPainter& painter, const QRectF& box) const;
    /// Marked blocks in sight, neighbours together.
    [[nodiscard]] std::vector<Run> runs() const;
    [[nodiscard]] QRectF crossOf(const Run& run) const;

    PageView& m_view;
    std::optional<core::BlockId> m_gap;
    QSet<core::BlockId> m_restored;
    QSet<core::BlockId> m_glowing;
    QVariantAnimation m_glow;
    QTextCursor m_opened;  ///< in the paragraph that was moved down
    qreal m_marginBefore = 0;
};

}  // namespace klartext::ui
