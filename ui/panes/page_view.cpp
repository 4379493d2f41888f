// SPDX-License-Identifier: MIT
#include "panes/page_view.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>
#include <chrono>

#include "accessibility/page_accessible.h"
#include "boxes/box_layer.h"
#include "boxes/side_shift.h"
#include "document/chips.h"
#include "document/decorations.h"
#include "document/documents_beside.h"
#include "document/layout_steps.h"
#include "focus/smooth_scroll.h"
#include "panes/page_marks.h"
#include "panes/scroll_guide.h"

namespace klartext::ui {

namespace {

constexpr int topMargin = 56;
constexpr int leastSideMargin = 16;
constexpr int mostSideMargin = 40;
/// Images this many characters away are asked for too, so that they are there when they are
/// reached.
constexpr int leastLookahead = 3000;
constexpr std::chrono::milliseconds untilNobodyWaits(300);

/// A slim bar without buttons: it shows where one is and stays out of the way of reading.
QString scrollBarStyle(const Theme& theme) {
    return QStringLiteral(
               "QScrollBar { background: transparent; width: 14px; margin: 0; border: none; }"
               "QScrollBar::handle { background: %1; border-radius: 4px; margin: 3px;"
               " min-height: 40px; }"
               "QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %2; }"
               "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
               "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
        .arg(theme.color(ColorId::ChromeBorder).name(), theme.color(ColorId::MutedText).name());
}

}  // namespace

PageView::PageView(QWidget* parent)
    : QTextBrowser(parent),
      m_marks(new PageMarks(*this)),
      m_boxes(new BoxLayer(*this)),
      m_steps(new SmoothScroll(*verticalScrollBar(), this)) {
    makePagesAccessible();
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    addLayer(*m_boxes);
    addLayer(*m_marks);
    // The text as a whole stands still; what is wide scrolls by itself.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { horizontalScrollBar()->setValue(horizontalScrollBar()->minimum()); });
    connect(this, &QTextBrowser::anchorClicked, this, &PageView::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_guide != nullptr && !m_placing) {
            m_guide->settle();
        }
        tellScrolled();
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageView::tellScrolled);
    connect(this, &QTextBrowser::cursorPositionChanged, this, [this] {
        if (hasFocus()) {
            Q_EMIT blockPicked(m_page->blockAt(textCursor().position()));
        }
    });
    connect(this, &PageView::scrolled, &m_imageTimer, qOverload<>(&QTimer::start));
    m_imageTimer.setSingleShot(true);
    m_imageTimer.setInterval(0);
    connect(&m_imageTimer, &QTimer::timeout, this, qOverload<>(&PageView::askForImages));
    setPage(std::make_unique<PageDocument>(DocumentStyle()));
}

PageView::~PageView() {
    // The document goes before the base class, which still holds it, and whoever listens may be
    // gone already.
    const QSignalBlocker silence(this);
    setDocument(nullptr);
}

void PageView::setPage(std::unique_ptr<PageDocument> page) {
    m_marks->clear();
    m_steps->stop();
    if (m_guide != nullptr && isFar(*page, 0)) {
        m_approach.begin({});
    } else {
        m_approach.end();
    }
    adopt(std::move(page));
    scrollToTop();
    QAccessibleEvent loaded(this, QAccessible::DocumentLoadComplete);
    QAccessible::updateAccessibility(&loaded);
}

void PageView::replacePage(std::unique_ptr<PageDocument> page) {
    const bool atTop = verticalScrollBar()->value() == 0 && !isOnItsWay();
    const Anchor place = anchorIn(*page);
    if ((!atTop || m_guide != nullptr) && isFar(*page, place.position)) {
        m_approach.begin(place);
    }
    const core::BlockId at = blockAtCursor();
    page->shareImages(*m_page);
    page->setTint(m_page->tint());
    adopt(std::move(page));
    putCursorInto(at);
    if (atTop) {
        scrollToTop();
    } else {
        scrollTo(place);
    }
}

core::BlockId PageView::blockAtCursor() const {
    const int position = textCursor().selectionStart();
    const PageDocument::Aside* aside = m_page->asideAt(position);
    return aside == nullptr ? m_page->blockAt(position) : aside->blocks.front();
}

/// So that the keyboard goes on where it was.
void PageView::putCursorInto(core::BlockId block) {
    const PageDocument::Aside* aside = m_page->asideOf(block);
    const int position = aside == nullptr ? m_page->positionOf(block) : aside->from;
    if (position > 0) {
        setCursorWhenLaidOut(position);
    }
}

/// A cursor has the text laid out up to where it is put.
void PageView::setCursorWhenLaidOut(int position) {
    const int before = textCursor().position();
    m_page->layoutSteps().await(position, [this, position, before] {
        // Unless a person has put it elsewhere.
        if (textCursor().position() == before) {
            const QSignalBlocker silence(this);
            QTextCursor cursor(m_page.get());
            cursor.setPosition(position);
            setTextCursor(cursor);
        }
    });
}

void PageView::adopt(std::unique_ptr<PageDocument> page) {
    connect(page.get(), &PageDocument::imageAboutToChange, this,
            [this] { m_imageAnchor = anchor(); });
    connect(page.get(), &PageDocument::imageChanged, this, [this] {
        scrollTo(m_imageAnchor);
        viewport()->update();
    });
    const QScopedValueRollback placing(m_placing, true);
    auto before = std::exchange(m_page, std::move(page));
    m_boxes->pageReplaced();
    // Not in the document before, which would be laid out for the other column once more.
    setDocument(nullptr);
    fitColumn();
    m_marks->pageReplaced();
    setDocument(m_page.get());
    if (!isOnItsWay()) {
        dress();
    }
    m_imageTimer.start();
    if (before != nullptr) {
        // Taking a long text apart is left for when nobody waits.
        before->layoutSteps().forget();
        before->disconnect(this);
        before->setParent(this);
        PageDocument* old = before.release();
        QTimer::singleShot(untilNobodyWaits, this,
                           [old] { drop(std::unique_ptr<PageDocument>(old)); });
    }
    Q_EMIT pageShown();
}

void PageView::tellScrolled() {
    // Between two pages the bar moves for reasons of its own.
    if (document() == m_page.get()) {
        Q_EMIT scrolled();
    }
}

void PageView::dress() {
    const Theme& theme = m_page->style().theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(ColorId::Paper));
    setPalette(palette);
    verticalScrollBar()->setStyleSheet(scrollBarStyle(theme));
}

void PageView::fitColumn() {
    const DocumentStyle& style = m_page->style();
    const int room = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const qreal em = QFontInfo(bodyFont(style.typography, style.zoom)).pixelSize();
    const int side = std::clamp(room / 20, leastSideMargin, mostSideMargin) +
                     std::min(qRound(style.typography.margin * em), room / 4);
    const int wanted = columnPixels(style.typography, style.zoom) + 2 * side;
    const int width = std::max(std::min(wanted, room), 1);
    // Centred in the whole width, so that the text stands still when the scroll bar comes and goes.
    const int left = std::max(0, std::min((contentsRect().width() - width) / 2, room - width));
    setViewportMargins(left, 0, std::max(0, room - left - width), 0);
    // The last page may hold a single line, and begins at the view's top nevertheless.
    const qreal below = m_guide != nullptr ? height() : height() / 3.0;
    const PageDocument::Margins margins{static_cast<qreal>(side), static_cast<qreal>(topMargin),
                                        std::max<qreal>(topMargin, below)};
    if (m_page->hasColumn(width, margins) && lineWrapColumnOrWidth() == width) {
        return;
    }
    // Down to where it stands, the view would have the text laid out at once; under a guide all of
    // it.
    const QScopedValueRollback placing(m_placing, true);
    const auto needed = [this] {
        return m_guide != nullptr                 ? m_page->characterCount()
               : verticalScrollBar()->value() > 0 ? anchor().position
                                                  : 0;
    };
    if (document() == m_page.get() && needed() >= LayoutSteps::charactersUnnoticed) {
        m_approach.begin(anchor());
        verticalScrollBar()->setValue(0);
    }
    m_page->setColumn(width, margins);
    setLineWrapColumnOrWidth(width);
}

QRect PageView::shownRect() const {
    return m_guide != nullptr ? m_guide->shownRect() : viewport()->rect();
}

void PageView::setGuide(ScrollGuide* guide) {
    if (guide == m_guide) {
        return;
    }
    const QScopedValueRollback placing(m_placing, true);
    const bool atTop = verticalScrollBar()->value() == 0 && !isOnItsWay();
    // Without pages, the line at the top of the page is the one at the top of the view.
    const Anchor place = guide == nullptr ? Anchor{topPosition(), 0} : anchor();
    m_steps->stop();
    if (guide != nullptr && m_page->characterCount() >= LayoutSteps::charactersUnnoticed) {
        m_approach.begin(place);
    }
    m_guide = guide;
    fitColumn();
    if (atTop) {
        scrollToTop();
    } else {
        scrollTo(place);
    }
    Q_EMIT scrolled();
}

void PageView::setTint(TintSource tint) {
    m_page->setTint(std::move(tint));
    viewport()->update();
}

void PageView::setImage(const QUrl& url, const QByteArray& bytes) {
    const qreal width = m_page->columnWidth() * devicePixelRatioF();
    m_page->images().setBytes(url, bytes, std::max(1, qCeil(width)));
}

void PageView::setImageFailed(const QUrl& url) { m_page->images().setFailed(url); }

void PageView::askForImages() {
    if (isOnItsWay()) {
        return;
    }
    const Range seen = visibleRange();
    const int ahead = std::max(leastLookahead, 3 * (seen.to - seen.from));
    askForImages(seen.from, seen.to);
    askForImages(seen.to, seen.to + ahead);
    askForImages(seen.from - ahead, seen.from);
}

void PageView::askForImages(int from, int to) {
    const auto& places = m_page->imagePlaces();
    auto place = std::lower_bound(
        places.begin(), places.end(), from,
        [](const PageDocument::ImagePlace& each, int wanted) { return each.position < wanted; });
    for (; place != places.end() && place->position < to; ++place) {
        if (m_page->images().takeUnasked(place->url)) {
            Q_EMIT imageRequested(place->url);
        }
    }
}

QVariant PageView::loadResource(int /*type*/, const QUrl& /*name*/) { return {}; }

void PageView::paintEvent(QPaintEvent* event) {
    if (isOnItsWay()) {
        QPainter painter(viewport());
        m_approach.paint(painter);
        return;
    }
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF clip = QRectF(event->rect()).translated(offset);
    {
        QPainter painter(viewport());
        painter.translate(-offset);
        paintDecorations(painter, *m_page, clip);
        painter.resetTransform();
        for (const PageLayer* layer : m_layers) {
            painter.save();
            layer->paintBelow(painter);
            painter.restore();
        }
    }
    paintText(event->rect());
    QPainter painter(viewport());
    for (const PageLayer* layer : m_layers) {
        painter.save();
        layer->paintAbove(painter);
        painter.restore();
    }
    painter.translate(-offset);
    paintVeils(painter, *m_page, clip);
    painter.resetTransform();
    coverHidden(painter);
}

/// What the guide hides, whoever painted there.
void PageView::coverHidden(QPainter& painter) const {
    const QColor paper = m_page->style().theme.color(ColorId::Paper);
    const QRect all = viewport()->rect();
    const QRect seen = shownRect();
    painter.fillRect(0, 0, all.width(), seen.top(), paper);
    painter.fillRect(0, seen.bottom() + 1, all.width(), all.bottom() - seen.bottom(), paper);
}

void PageView::paintText(const QRect& area) {
    m_boxes->forEachStrip(area, [this](const QRect& strip, int offset) {
        const QPoint scrolled(offset, verticalScrollBar()->value());
        {
            QPainter painter(viewport());
            painter.setClipRect(strip);
            painter.translate(-scrolled);
            paintChips(painter, *m_page, QRectF(strip.translated(scrolled)));
        }
        const SideShift shift(*horizontalScrollBar(), offset);
        QPaintEvent part(strip);
        QTextBrowser::paintEvent(&part);
    });
}

void PageView::addLayer(PageLayer& layer) { m_layers.push_back(&layer); }

}  // namespace klartext::ui
