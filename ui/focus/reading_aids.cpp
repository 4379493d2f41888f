// SPDX-License-Identifier: MIT
#include "focus/reading_aids.h"

#include <QScrollBar>
#include <QStyle>
#include <algorithm>

#include "focus/auto_scroll.h"
#include "focus/back_pill.h"
#include "focus/line_focus.h"
#include "focus/page_turner.h"
#include "focus/passing_note.h"
#include "focus/reading_footer.h"
#include "focus/resting_pointer.h"
#include "focus/text_lines.h"
#include "panes/page_view.h"
#include "settings/settings.h"
#include "widgets/motion.h"

namespace klartext::ui {

ReadingAids::ReadingAids(PageView& view, Settings& settings)
    : QObject(&view),
      m_view(view),
      m_settings(settings),
      m_lines(new TextLines(view)),
      m_lineFocus(new LineFocus(view, *m_lines)),
      m_pages(new PageTurner(view, *m_lines)),
      m_autoScroll(new AutoScroll(view, *m_lines, *m_pages, settings.autoScrollSpeed)),
      m_note(new PassingNote(view)),
      m_pill(new BackPill(view)),
      m_footer(new ReadingFooter),
      m_pointer(new RestingPointer(*view.viewport())) {
    // The last one draws above the others and is asked first: keys of arrows are for the lines
    // before they turn pages.
    view.addLayer(*m_pages);
    view.addLayer(*m_lineFocus);
    view.addLayer(*m_autoScroll);
    m_footerTimer.setSingleShot(true);
    m_footerTimer.setInterval(0);
    connect(&m_footerTimer, &QTimer::timeout, this, &ReadingAids::refreshFooter);
    connectView();
    follow(settings);
}

void ReadingAids::connectView() {
    connect(&m_view, &PageView::scrolled, &m_footerTimer, qOverload<>(&QTimer::start));
    connect(&m_view, &PageView::scrolled, this, &ReadingAids::hidePillWhereItLeads);
    connect(m_pages, &PageTurner::changed, &m_footerTimer, qOverload<>(&QTimer::start));
    connect(&m_view, &PageView::aboutToJump, this, [this] {
        m_trail.leave(placeIn(m_view));
        m_pill->offer();
        Q_EMIT trailChanged();
    });
    connect(m_pill, &BackPill::backRequested, this, [this] {
        m_view.setFocus();
        goBack();
    });
    connect(m_pill, &BackPill::dismissed, &m_view, qOverload<>(&QWidget::setFocus));
    connect(m_autoScroll, &AutoScroll::noticed, m_note, &PassingNote::say);
    connect(m_lineFocus, &LineFocus::endRequested, this,
            [this] { m_settings.lineFocus.setValue(false); });
}

void ReadingAids::follow(const Settings& settings) {
    connect(&settings.paged, &SettingBase::changed, this, &ReadingAids::applyPaged);
    connect(&settings.lineFocus, &SettingBase::changed, this, &ReadingAids::applyLineFocus);
    connect(&settings.focusLines, &SettingBase::changed, this, &ReadingAids::applyLineFocus);
    connect(&settings.smoothScrolling, &SettingBase::changed, this, &ReadingAids::applyMotion);
    connect(&settings.readingFooter, &SettingBase::changed, this, &ReadingAids::showFooter);
    connect(&Motion::ofTheProgram(), &Motion::changed, this, &ReadingAids::applyMotion);
    applyPaged();
    applyLineFocus();
    applyMotion();
}

void ReadingAids::beginText(int minutesToRead) {
    m_trail.clear();
    m_pill->hide();
    m_autoScroll->pause();
    changeText(minutesToRead);
    Q_EMIT trailChanged();
}

void ReadingAids::changeText(int minutesToRead) {
    m_minutes = minutesToRead;
    m_footerTimer.start();
}

void ReadingAids::setTheme(const Theme& theme) {
    m_footer->setTheme(theme);
    m_note->setTheme(theme);
    m_pill->setTheme(theme);
}

void ReadingAids::setFullScreen(bool full) {
    m_fullScreen = full;
    m_pointer->setOn(full);
    showFooter();
}

bool ReadingAids::dismiss() {
    const bool offered = m_pill->isVisible();
    m_pill->hide();
    return offered;
}

void ReadingAids::goBack() {
    if (const auto place = m_trail.back(placeIn(m_view))) {
        m_pill->hide();
        goTo(m_view, *place);
        Q_EMIT trailChanged();
    }
}

void ReadingAids::goForward() {
    if (const auto place = m_trail.forward(placeIn(m_view))) {
        goTo(m_view, *place);
        m_pill->offer();
        Q_EMIT trailChanged();
    }
}

void ReadingAids::hidePillWhereItLeads() {
    const ReadingPlace* last = m_trail.last();
    if (!m_pill->isVisible() || last == nullptr) {
        return;
    }
    const bool top = last->block == core::noBlock;
    const int position = m_view.page()->positionOf(last->block) + last->character;
    const PageView::Range seen = m_view.visibleRange();
    if (top ? m_view.verticalScrollBar()->value() == 0
            : position >= seen.from && position < seen.to) {
        m_pill->hide();
    }
}

void ReadingAids::applyPaged() {
    m_pages->setOn(m_settings.paged.value());
    showFooter();
    m_footerTimer.start();
}

void ReadingAids::applyLineFocus() {
    m_lineFocus->setLines(m_settings.lineFocus.value() ? m_settings.focusLines.value() : 0);
}

void ReadingAids::applyMotion() {
    const bool still = Motion::ofTheProgram().isReduced();
    const bool animated =
        m_view.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &m_view) != 0;
    m_view.setGliding(m_settings.smoothScrolling.value() && animated && !still);
    m_autoScroll->setByLine(still);
}

void ReadingAids::showFooter() {
    m_footer->setVisible(m_settings.readingFooter.value() && (!m_fullScreen || m_pages->isOn()));
}

QString ReadingAids::headingBeingRead() const {
    // What stands in the upper quarter is what was gone to.
    const QRect seen = m_view.shownRect();
    const QPoint line(static_cast<int>(m_view.page()->margins().side) + 1,
                      seen.top() + seen.height() / 4);
    const int position = m_view.cursorForPosition(line).position();
    const auto& headings = m_view.page()->headings();
    const auto next =
        std::ranges::upper_bound(headings, position, {}, &PageDocument::Heading::position);
    return next == headings.begin() ? QString() : std::prev(next)->text;
}

void ReadingAids::refreshFooter() {
    if (m_footer->isHidden()) {
        return;
    }
    m_footer->setHeading(headingBeingRead());
    if (m_pages->isOn() && !m_view.isOnItsWay()) {
        m_footer->setPage(m_pages->page(), m_pages->count());
    } else {
        m_footer->setPage(0, 0);
    }
    m_footer->setProgress(shareRead(m_view), m_minutes * (1 - shareAbove(m_view)));
}

}  // namespace klartext::ui
