// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSlider>
#include <QPixmap>
#include <vector>

#include "models/kind_set.h"
#include "models/page_model.h"
#include "panes/page_outline.h"
#include "typography/theme.h"

namespace klartext::ui {

class PageView;

/// The whole original beside its scroll bar: what was kept is a narrow grey line, what was removed
/// a broad one in the colour and the hatching of its kind; a frame shows what is seen.
///
/// A slider: it is pressed, dragged and moved by keys, and its value is the place in thousandths.
class PageStrip : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr int steps = 1000;

    /// All must outlive the strip; `theme` may be replaced by setTheme().
    PageStrip(PageView& view, const PageModel& page, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setHiddenKinds(const KindSet& kinds);
    /// To be called when the view shows another document.
    void documentChanged();
    /// To be called when blocks were put back or taken out.
    void overridesChanged();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    struct Part {
        double from;
        double to;
        core::BlockId block;
        bool kept;
    };

    void collectParts();
    void follow();
    void goTo(int y);
    [[nodiscard]] const Part* partAt(int y) const;
    [[nodiscard]] QRect rectOf(const Part& part) const;
    void repaintAll();
    void paintParts();
    void paintPart(QPainter& painter, const Part& part) const;

    PageView& m_view;
    const PageModel& m_page;
    const Theme* m_theme;
    KindSet m_hidden;
    PageOutline m_outline;
    std::vector<Part> m_parts;  ///< neighbours of one kind together
    QPixmap m_picture;          ///< of the parts; null when it is to be painted anew
    bool m_following = false;
};

}  // namespace klartext::ui
