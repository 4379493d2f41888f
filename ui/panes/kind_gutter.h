// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "models/page_model.h"
#include "typography/theme.h"

namespace klartext::ui {

class PageView;

/// The margin beside the original that names the kind of each removed run, by icon and word, and
/// says what is hidden on the page as published and what is uncertain. The name of a run that
/// begins above the view stays at the top while the run is seen.
class KindGutter : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the gutter; `theme` may be replaced by setTheme().
    KindGutter(const PageView& view, const PageModel& page, const Theme& theme,
               QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The removed block that the reader is at, or core::noBlock.
    void setCurrent(core::BlockId block);
    /// To be called when the page is another one or narrower.
    void fitWidth(bool wide);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void blockActivated(klartext::core::BlockId block);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Label {
        core::BlockId block;
        bool kept;
        core::BoilerplateKind kind;
        QString note;  ///< below the name
        QRect rect;
        friend bool isSameRun(const Label& one, const Label& other) {
            return one.kept == other.kept && one.kind == other.kind && one.note == other.note;
        }
    };
    [[nodiscard]] Label labelOf(core::BlockId block) const;
    void paintLabel(QPainter& painter, const Label& label) const;
    [[nodiscard]] std::vector<Label> labels() const;
    [[nodiscard]] const Label* labelAt(const std::vector<Label>& labels, const QPoint& point) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int textHeight(const QString& text) const;
    [[nodiscard]] int heightOf(const Label& label) const;

    const PageView& m_view;
    const PageModel& m_page;
    const Theme* m_theme;
    core::BlockId m_current = core::noBlock;
    bool m_wide = true;
};

}  // namespace klartext::ui
