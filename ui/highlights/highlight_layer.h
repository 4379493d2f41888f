// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRect>
#include <functional>
#include <optional>
#include <vector>

#include "highlights/marked_parts.h"
#include "highlights/page_highlights.h"
#include "panes/page_layer.h"

namespace klartext::ui {

class PageModel;
class PageView;

/// Draws the highlights of the page under its text: a paper of their colour and a line below it,
/// and a small sign in the margin beside those with a note. A child of the view.
class HighlightLayer : public QObject, public PageLayer {
    Q_OBJECT

public:
    /// Which highlights are drawn.
    enum class Which {
        Shown,  ///< those in the text of the article
        Found,  ///< those in what is left out of it, too
    };

    /// All must outlive it.
    HighlightLayer(PageView& view, const PageModel& page, const PageHighlights& highlights,
                   Which which = Which::Shown);

    /// Where a highlight stands in the view's document, in its order.
    struct Drawn {
        qint64 id = 0;
        core::HighlightColor color = core::HighlightColor::Yellow;
        QString note;
        std::vector<DocumentRange> ranges;  ///< never empty
    };
    [[nodiscard]] const std::vector<Drawn>& drawn() const;
    /// The shortest highlight at a position of the document, or 0.
    [[nodiscard]] qint64 at(int position) const;
    /// Null for one that is not shown.
    [[nodiscard]] const Drawn* find(qint64 id) const;
    /// The box of the part of a highlight that is in sight, in coordinates of the viewport.
    [[nodiscard]] QRect boxOf(qint64 id) const;
    /// Draws this one stronger than the others; 0: none.
    void setCurrent(qint64 id);
    /// The places are looked up anew when they are needed next.
    void forget();

    void paintBelow(QPainter& painter) const override;
    void paintAbove(QPainter& painter) const override;
    bool press(const QMouseEvent& event) override;
    [[nodiscard]] std::optional<Hint> hintAt(const QPoint& point) const override;
    [[nodiscard]] std::optional<Said> saidAt(int position) const override;

Q_SIGNALS:
    /// A person clicked on a highlight, or on the sign of its note.
    void activated(qint64 id, bool note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Every line of every highlight in sight.
    void forEachBox(QPainter& painter,
                    const std::function<void(const Drawn&, const QRectF&)>& paint) const;
    [[nodiscard]] bool isSeen(const Drawn& drawn) const;
    [[nodiscard]] qint64 idAt(const QPoint& point) const;
    [[nodiscard]] QRectF signOf(const Drawn& drawn) const;
    [[nodiscard]] const Drawn* signAt(const QPoint& point) const;

    PageView& m_view;
    const PageModel& m_page;
    const PageHighlights& m_highlights;
    Which m_which;
    mutable std::optional<std::vector<Drawn>> m_drawn;
    qint64 m_current = 0;
    QPoint m_pressed;
};

}  // namespace klartext::ui
