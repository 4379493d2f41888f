// SPDX-License-Identifier: MIT
#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <algorithm>

#include "actions/action_set.h"
#include "document/trust_link.h"
#include "main_window.h"
#include "models/page_model.h"
#include "panes/notice_bar.h"
#include "panes/removed_pane.h"
#include "pictures/held_pictures.h"
#include "privacy/privacy_section.h"
#include "rules/teacher.h"
#include "widgets/progress_line.h"
#include "widgets/status_line.h"

// What a person asks for where it is said how far an article can be trusted.
namespace klartext::ui {

void MainWindow::setUnprotected(const QString& why) { m_removed->privacy().setUnprotected(why); }

void MainWindow::showNotice(const QString& sentence) { m_notice->say(sentence, false); }

void MainWindow::follow(const TrustLink& link) {
    switch (link.verb) {
        case TrustLink::Verb::ShowRemoved:
            (*m_actions)[ActionId::RemovedPanel]->setChecked(true);
            m_removed->setFocus();
            break;
        case TrustLink::Verb::ShowUncertain:
            showFirstUncertain();
            break;
        case TrustLink::Verb::Remedy:
            apply(link.remedy);
            break;
        case TrustLink::Verb::LoadPictures:
            m_pictures->loadAll();
            break;
        case TrustLink::Verb::AlwaysPictures:
            m_pictures->allowSite();
            break;
        case TrustLink::Verb::ReloadPictures:
            break;  // the pane's own
    }
}

void MainWindow::showFirstUncertain() {
    const std::vector<core::RemovedEntry> entries = m_page->removedEntries();
    const auto first = std::ranges::find_if(entries, &core::RemovedEntry::doubted);
    if (first != entries.end()) {
        m_removed->pick(first->block);
        showBlock(first->block, first->before);
        m_panes->currentWidget()->setFocus();
    }
}

void MainWindow::showJoining(int page, int most) {
    setLoading(true);
    m_progress->start();
    m_status->showActivity(tr("Loading page %1 of at most %2 …")
                               .arg(QLocale().toString(page), QLocale().toString(most)));
}

void MainWindow::showNotJoined(const QString& sentence) {
    setLoading(false);
    m_status->showPage(m_page->extraction(), m_page->article());
    m_status->announce(sentence);
}

void MainWindow::announce(const QString& sentence) { m_status->announce(sentence); }

void MainWindow::apply(core::Remedy remedy) {
    if (remedy == core::Remedy::OpenOriginal) {
        (*m_actions)[ActionId::OpenInBrowser]->trigger();
    } else {
        Q_EMIT remedyRequested(remedy);
    }
}

void MainWindow::setRules(RuleLibrary& library) {
    (*m_actions)[ActionId::Rules]->setEnabled(true);
    auto* teacher = new Teacher(*m_page, library, *m_actions, *m_offer, this);
    connect(teacher, &Teacher::told, this, &MainWindow::announce);
}

}  // namespace klartext::ui
