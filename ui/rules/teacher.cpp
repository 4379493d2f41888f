// SPDX-License-Identifier: MIT
#include "rules/teacher.h"

#include <QAction>
#include <QUndoCommand>
#include <algorithm>

#include "actions/action_set.h"
#include "models/page_model.h"
#include "models/sentences.h"
#include "rules/offer_bar.h"
#include "rules/rule_library.h"
#include "rules/rule_manager.h"
#include "rules/teach_dialog.h"

namespace klartext::ui {

namespace {

class RuleCommand : public QUndoCommand {
public:
    RuleCommand(RuleLibrary& library, const core::SiteRule& rule)
        : QUndoCommand(Teacher::tr("New rule")), m_library(library), m_rules{{0, rule, {}, 0}} {}

    void redo() override { m_rules = m_library.put(m_rules); }
    void undo() override { m_library.remove({m_rules.constFirst().id}); }

private:
    RuleLibrary& m_library;
    QList<RuleEntry> m_rules;
};

}  // namespace

Teacher::Teacher(PageModel& page, RuleLibrary& library, ActionSet& actions, OfferBar& bar,
                 QWidget* window)
    : QObject(window),
      m_page(page),
      m_library(library),
      m_actions(actions),
      m_bar(bar),
      m_window(window) {
    connect(&page, &PageModel::decided, this, &Teacher::offer);
    connect(&page, &PageModel::overridesChanged, this, &Teacher::review);
    connect(&page, &PageModel::pageChanged, this, &Teacher::withdraw);
    connect(actions[ActionId::TeachSite], &QAction::triggered, this, &Teacher::openDialog);
    connect(actions[ActionId::Rules], &QAction::triggered, this, &Teacher::openManager);
    withdraw();
}

void Teacher::offer(const QList<core::BlockId>& blocks, bool keep) {
    m_blocks = blocks;
    m_rules =
        core::propose(m_page.extraction(), {blocks.constData(), std::size_t(blocks.size())}, keep);
    if (m_rules.empty()) {
        withdraw();
        return;
    }
    m_actions[ActionId::TeachSite]->setEnabled(true);
    m_bar.offer(toText(m_rules.front().site), keep);
}

void Teacher::withdraw() {
    m_rules.clear();
    m_bar.hide();
    m_actions[ActionId::TeachSite]->setEnabled(false);
}

void Teacher::review() {
    const bool holds = !m_rules.empty() && m_page.hasPage() &&
                       std::ranges::all_of(m_blocks, [this](core::BlockId block) {
                           return m_page.isKept(block) == m_rules.front().keep;
                       });
    if (!holds) {
        withdraw();
    }
}

void Teacher::openDialog() {
    if (m_rules.empty()) {
        return;
    }
    auto* dialog = new TeachDialog(m_rules, m_page.share(), m_library, m_window);
    connect(dialog, &TeachDialog::approved, this, &Teacher::make);
    dialog->open();
}

void Teacher::make(const core::SiteRule& rule) {
    m_page.undoStack().push(new RuleCommand(m_library, rule));
    withdraw();
}

void Teacher::openManager() {
    if (m_manager == nullptr) {
        m_manager = new RuleManager(m_library, m_window);
    }
    m_manager->show();
    m_manager->raise();
    m_manager->activateWindow();
}

}  // namespace klartext::ui
