// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRect>

#include "panes/page_layer.h"

namespace klartext::ui {

class PageView;
class TextLines;
struct TextLine;
class Theme;

/// Dims the text of a PageView but for the lines being read. Up and Down lead it on by a line,
/// Space by all of its lines, and it follows the pointer when that moves. When the text is scrolled
/// it stands still and the text moves below it. It needs no line far from what is seen, so that it
/// is there at once on a long text, too.
class LineFocus : public QObject, public PageLayer {
    Q_OBJECT

public:
    /// Both must outlive it. The view has to be given it as a layer.
    LineFocus(PageView& view, const TextLines& lines);

    /// How many lines stand out, an odd number; 0 ends it.
    void setLines(int count);
    [[nodiscard]] int lines() const { return m_count; }
    /// What stands out, from edge to edge of the viewport. It may lie out of sight.
    [[nodiscard]] QRect focusRect() const;

    void paintAbove(QPainter& painter) const override;
    bool key(const QKeyEvent& event) override;
    bool wheel(const QWheelEvent& event) override;
    void hover(std::optional<QPoint> point) override;

Q_SIGNALS:
    /// A person pressed Esc; it is still there until setLines() ends it.
    void endRequested();

private:
    [[nodiscard]] bool holdsText() const;
    [[nodiscard]] int heightInSight() const;
    [[nodiscard]] qreal place() const;
    void put(const TextLine& line);
    void step(int by);
    void bringIntoSight();
    void followScrolling();
    void begin();
    void settle();

    PageView& m_view;
    const TextLines& m_lines;
    int m_count = 0;
    int m_height = 0;          ///< where the line in the middle stands in the viewport
    bool m_holdsText = false;  ///< moves with the text while that is scrolled
    int m_position = 0;        ///< in the line that is held
};

/// How much of the paper's colour lies over what steps back, 0 to 1: as much as leaves its text the
/// contrast of 3 : 1, which WCAG 2.1 asks of large text.
[[nodiscard]] qreal dimming(const Theme& theme);

}  // namespace klartext::ui
