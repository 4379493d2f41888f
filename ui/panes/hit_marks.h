// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>
#include <vector>

namespace klartext::ui {

class PageDocument;
class PageSearch;
class PageView;

/// Shows on the scroll bar of a PageView where the hits of a search stand.
class HitMarks : public QWidget {
    Q_OBJECT

public:
    /// A child of the view's scroll bar. `search` must outlive it.
    HitMarks(PageView& view, const PageSearch& search);

    /// The heights of the marks in pixels of the bar, ascending, each once.
    [[nodiscard]] const std::vector<int>& marks() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct State {
        QPointer<PageDocument> page;
        QString text;
        int count = 0;
        int height = 0;
        int range = 0;
        friend bool operator==(const State&, const State&) = default;
    };
    [[nodiscard]] State state() const;
    void cover();

    PageView& m_view;
    const PageSearch& m_search;
    mutable State m_state;  ///< that m_marks were made for
    mutable std::vector<int> m_marks;
};

}  // namespace klartext::ui
