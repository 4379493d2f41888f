// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <vector>

#include "focus/text_pages.h"
#include "panes/page_layer.h"
#include "panes/scroll_guide.h"

namespace klartext::ui {

class PageView;
class TextLines;

/// Shows the text of a PageView page by page: whole lines, turned by keys, the wheel and clicks on
/// the margins. Whatever scrolls the view, such as a search, leads to the page it leads to. The
/// line being read stays on the page that is shown when the pages are laid anew. All the text must
/// be laid out to know the pages; until a long one is, the view is on its way.
class PageTurner : public QObject, public PageLayer, public ScrollGuide {
    Q_OBJECT

public:
    /// Both must outlive it. The view has to be given it as a layer.
    PageTurner(PageView& view, const TextLines& lines);
    ~PageTurner() override;

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Counted from 0. Lays out all the text: not to be asked while the view is on its way.
    [[nodiscard]] int page() const;
    /// The same.
    [[nodiscard]] int count() const;
    /// How many lines the page holds that is shown.
    [[nodiscard]] int linesOnPage() const;
    /// Goes on by so many pages, back when negative; false where the text ends.
    bool turn(int by);

    bool press(const QMouseEvent& event) override;
    bool key(const QKeyEvent& event) override;
    bool wheel(const QWheelEvent& event) override;
    [[nodiscard]] std::optional<Hint> hintAt(const QPoint& point) const override;

    [[nodiscard]] QRect shownRect() const override;
    [[nodiscard]] int readingPosition() const override { return m_position; }
    int valueFor(int position) override;
    void settle() override;

Q_SIGNALS:
    /// The page or their count is another.
    void changed();

private:
    [[nodiscard]] const std::vector<TextPage>& pages() const;
    [[nodiscard]] const TextPage& shown() const;
    [[nodiscard]] std::size_t pageAt(qreal y) const;
    [[nodiscard]] int sideOf(const QPoint& point) const;
    [[nodiscard]] bool isHidden(const QPoint& point) const;
    [[nodiscard]] int inset() const;
    void show(std::size_t page);
    void forget();

    PageView& m_view;
    const TextLines& m_lines;
    mutable std::vector<TextPage> m_pages;  ///< empty: not known
    mutable int m_height = 0;               ///< of the view they are made for
    bool m_on = false;
    bool m_turning = false;
    int m_position = 0;  ///< what is being read
    std::size_t m_page = 0;
    QTimer m_relay;
    int m_angle = 0;  ///< of the wheel, since the last page
    QElapsedTimer m_wheeled;
};

}  // namespace klartext::ui
