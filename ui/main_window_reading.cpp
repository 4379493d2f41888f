// SPDX-License-Identifier: MIT
#include <QAction>
#include <QScrollBar>
#include <array>
#include <utility>

#include "actions/action_set.h"
#include "focus/auto_scroll.h"
#include "focus/reading_aids.h"
#include "focus/reading_footer.h"
#include "main_window.h"
#include "models/sentences.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"

// How a person moves through the text.
namespace klartext::ui {

namespace {

void bind(QAction* action, Setting<bool>& setting) {
    const auto show = [action, &setting] { action->setChecked(setting.value()); };
    show();
    QObject::connect(&setting, &SettingBase::changed, action, show);
    QObject::connect(action, &QAction::triggered, action,
                     [&setting](bool on) { setting.setValue(on); });
}

}  // namespace

void MainWindow::connectReading() {
    bind((*m_actions)[ActionId::Paged], m_settings.paged);
    bind((*m_actions)[ActionId::LineFocus], m_settings.lineFocus);
    bind((*m_actions)[ActionId::SmoothScrolling], m_settings.smoothScrolling);
    bind((*m_actions)[ActionId::ReadingFooter], m_settings.readingFooter);
    constexpr std::array counts{std::pair(ActionId::FocusOneLine, 1),
                                std::pair(ActionId::FocusThreeLines, 3),
                                std::pair(ActionId::FocusFiveLines, 5)};
    for (const auto& [id, count] : counts) {
        QAction* action = (*m_actions)[id];
        const auto show = [this, action, lines = count] {
            action->setChecked(m_settings.focusLines.value() == lines);
        };
        show();
        connect(&m_settings.focusLines, &SettingBase::changed, action, show);
        connect(action, &QAction::triggered, this, [this, show, lines = count] {
            m_settings.focusLines.setValue(lines);
            m_settings.lineFocus.setValue(true);
            show();
        });
    }
    AutoScroll& scroll = m_reading->aids().autoScroll();
    QAction* byItself = (*m_actions)[ActionId::AutoScroll];
    connect(byItself, &QAction::triggered, this, [this, &scroll](bool on) {
        (*m_actions)[ActionId::Compare]->setChecked(false);
        on ? scroll.start() : scroll.pause();
    });
    connect(&scroll, &AutoScroll::runningChanged, byItself, &QAction::setChecked);
    connect((*m_actions)[ActionId::ScrollFaster], &QAction::triggered, &scroll,
            [&scroll] { scroll.changeSpeed(true); });
    connect((*m_actions)[ActionId::ScrollSlower], &QAction::triggered, &scroll,
            [&scroll] { scroll.changeSpeed(false); });
    connect(&m_reading->aids(), &ReadingAids::trailChanged, this, &MainWindow::updateActions);
    connect(m_reading, &ReadingPane::progressChanged, this, &MainWindow::setRead);
}

void MainWindow::goBack() {
    // In the comparison there is no way back within the page.
    if (m_reading->isVisible() && m_reading->aids().canGoBack()) {
        m_reading->aids().goBack();
    } else if (m_canGoBack) {
        Q_EMIT backRequested();
    }
}

void MainWindow::goForward() {
    if (m_reading->isVisible() && m_reading->aids().canGoForward()) {
        m_reading->aids().goForward();
    } else if (m_canGoForward) {
        Q_EMIT forwardRequested();
    }
}

void MainWindow::setRead(double share) {
    const int read = percentRead(share);
    if (read != std::exchange(m_percentRead, read)) {
        showTitle();
    }
}

void MainWindow::showTitle() {
    if (m_title.isEmpty()) {
        setWindowTitle(tr("Klartext"));
        return;
    }
    const bool inOneSight = m_reading->view()->verticalScrollBar()->maximum() == 0;
    //: The title of an article and how much of it is read: "A river rises (43 %) — Klartext".
    setWindowTitle(inOneSight || !m_reading->hasArticle()
                       ? tr("%1 — Klartext").arg(m_title)
                       : tr("%1 (%2) — Klartext").arg(m_title, percent(m_percentRead / 100.0)));
}

}  // namespace klartext::ui
