// SPDX-License-Identifier: MIT
#include "panes/hit_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "panes/page_outline.h"
#include "panes/page_search.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr int markHeight = 2;
constexpr int currentHeight = 4;
constexpr int inset = 2;

/// Where everything stands in a document, as a share of its height; estimated while the text is not
/// laid out, for that takes long.
class Heights {
public:
    explicit Heights(const PageDocument& page)
        : m_page(page), m_laidOut(page.lastBlock().layout()->lineCount() > 0) {
        if (!m_laidOut) {
            m_outline = PageOutline(page, page.style().typography.columnWidth);
        }
    }

    [[nodiscard]] double of(int position) const {
        if (!m_laidOut) {
            return m_outline.shareOf(position);
        }
        const QTextBlock block = m_page.findBlock(position);
        const QRectF box = m_page.documentLayout()->blockBoundingRect(block);
        const qreal within = 1.0 * (position - block.position()) / std::max(block.length(), 1);
        const qreal height = m_page.documentLayout()->documentSize().height();
        return (box.top() + within * box.height()) / std::max(height, 1.0);
    }

private:
    const PageDocument& m_page;
    bool m_laidOut;
    PageOutline m_outline;
};

}  // namespace

HitMarks::HitMarks(PageView& view, const PageSearch& search)
    : QWidget(view.verticalScrollBar()), m_view(view), m_search(search) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    view.verticalScrollBar()->installEventFilter(this);
    connect(&search, &PageSearch::changed, this, qOverload<>(&QWidget::update));
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this,
            qOverload<>(&QWidget::update));
    cover();
}

void HitMarks::cover() { setGeometry(m_view.verticalScrollBar()->rect()); }

bool HitMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        cover();
    }
    return QWidget::eventFilter(watched, event);
}

HitMarks::State HitMarks::state() const {
    return {m_view.page(), m_search.text(), m_search.count(), height(),
            m_view.verticalScrollBar()->maximum()};
}

const std::vector<int>& HitMarks::marks() const {
    if (m_state == state()) {
        return m_marks;
    }
    m_state = state();
    m_marks.clear();
    const Heights heights(*m_view.page());
    for (int hit = 0; hit < m_search.count(); ++hit) {
        const int mark = qRound(heights.of(m_search.positionOf(hit)) * (height() - markHeight));
        if (m_marks.empty() || mark > m_marks.back()) {
            m_marks.push_back(mark);
        }
    }
    return m_marks;
}

void HitMarks::paintEvent(QPaintEvent* /*event*/) {
    if (m_search.count() == 0 || !m_search.isOf(m_view.page())) {
        return;
    }
    QPainter painter(this);
    const Theme& theme = m_view.page()->style().theme;
    for (const int mark : marks()) {
        painter.fillRect(inset, mark, width() - 2 * inset, markHeight,
                         theme.color(ColorId::CurrentHitPaper));
    }
    if (m_search.current() >= 0) {
        const double share = Heights(*m_view.page()).of(m_search.positionOf(m_search.current()));
        const int mark = qRound(share * (height() - currentHeight));
        painter.fillRect(0, mark, width(), currentHeight, theme.color(ColorId::Text));
    }
}

}  // namespace klartext::ui
