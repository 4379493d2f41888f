// SPDX-License-Identifier: MIT
#include <QAction>
#include <QMenu>
#include <QStackedWidget>

#include "actions/action_set.h"
#include "hearing/player_bar.h"
#include "hearing/qt_speech.h"
#include "hearing/read_aloud.h"
#include "main_window.h"
#include "models/page_model.h"
#include "models/sentences.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "widgets/status_line.h"
#include "words/words.h"

// Reading aloud, and what can be done with words.
namespace klartext::ui {

void MainWindow::buildReadAloud() {
    m_readAloud =
        new ReadAloud(*m_reading->view(), m_settings, [] { return std::make_unique<QtSpeech>(); });
    m_player = new PlayerBar(*m_readAloud, *m_actions, m_settings, m_panes->parentWidget());
    // Before the page is shown: what was being read ends with the page it was on.
    connect(m_page, &PageModel::pageChanged, m_readAloud, [this] {
        m_readAloud->stop();
        m_readAloud->setLanguage(m_page->hasPage() ? toText(m_page->article().metadata.language)
                                                   : QString());
    });
    connectReadAloud();
}

void MainWindow::connectReadAloud() {
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, m_readAloud, slot);
    };
    connect((*m_actions)[ActionId::ReadAloud], &QAction::triggered, this, &MainWindow::readAloud);
    on(ActionId::SentenceBack, &ReadAloud::back);
    on(ActionId::SentenceForward, &ReadAloud::forward);
    on(ActionId::Faster, &ReadAloud::faster);
    on(ActionId::Slower, &ReadAloud::slower);
    on(ActionId::StopReading, &ReadAloud::stop);
    connect(m_readAloud, &ReadAloud::stateChanged, this, &MainWindow::updateReadAloud);
    connect(m_player, &PlayerBar::left, m_reading, qOverload<>(&QWidget::setFocus));
    connect(m_reading, &ReadingPane::menuFilled, this, [this](QMenu& menu, int position) {
        menu.addSeparator();
        menu.addAction((*m_actions)[ActionId::ReadAloud]->icon(), tr("Read aloud from &here"), this,
                       [this, position] { m_readAloud->startAt(position); });
    });
}

void MainWindow::readAloud() {
    (*m_actions)[ActionId::Compare]->setChecked(false);
    m_readAloud->toggle();
}

void MainWindow::updateReadAloud() {
    const bool reading = m_readAloud->state() != ReadAloud::State::Off;
    const bool text = m_page->hasPage() && m_page->article().tally.blocksKept > 0;
    (*m_actions)[ActionId::ReadAloud]->setEnabled(text);
    for (const ActionId id :
         {ActionId::SentenceBack, ActionId::SentenceForward, ActionId::StopReading}) {
        (*m_actions)[id]->setEnabled(reading);
    }
}

void MainWindow::buildWords() {
    m_words = new Words(*m_reading, m_settings, *m_actions);
    const auto take = [this] {
        if (m_page->hasPage()) {
            m_words->setArticle(m_page->shareArticle(), m_address);
        } else {
            m_words->clear();
        }
    };
    connect(m_page, &PageModel::pageChanged, m_words, take);
    connect(m_page, &PageModel::overridesChanged, m_words, take);
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, m_words, slot);
    };
    on(ActionId::LookUp, qOverload<>(&Words::lookUp));
    on(ActionId::SearchWeb, qOverload<>(&Words::searchWeb));
    on(ActionId::CopyMarkdown, &Words::copyMarkdown);
    QAction* bar = (*m_actions)[ActionId::SelectionBar];
    bar->setChecked(m_settings.selectionBar.value());
    connect(bar, &QAction::triggered, this,
            [this](bool shown) { m_settings.selectionBar.setValue(shown); });
    connect(&m_settings.selectionBar, &SettingBase::changed, bar,
            [this, bar] { bar->setChecked(m_settings.selectionBar.value()); });
    connect(m_words, &Words::lookUpRequested, this, &MainWindow::lookUpRequested);
    connect(m_words, &Words::openRequested, this, &MainWindow::openElsewhere);
    connect(m_words, &Words::announced, this,
            [this](const QString& sentence) { m_status->announce(sentence); });
}

void MainWindow::showLookUp(const WordLookup& lookup) { m_words->showLookUp(lookup); }

}  // namespace klartext::ui
