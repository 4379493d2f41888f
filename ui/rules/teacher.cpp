// SPDX-License-Identifier: MIT
#include "rules/teacher.h"

#include <QAction>
#include <QThreadPool>
#include <QUndoCommand>
#include <algorithm>
#include <utility>

#include "actions/action_set.h"
#include "models/page_model.h"
#include "models/projections.h"
#include "models/sentences.h"
#include "models/work_beside.h"
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
    withdraw();
    m_blocks = blocks;
    m_keep = keep;
    const auto propose = [page = m_page.share(), blocks, keep] {
        return core::propose(*page, {blocks.constData(), std::size_t(blocks.size())}, keep);
    };
    if (isSmall(m_page.extraction())) {
        present(propose());
        return;
    }
    m_seeks = true;
    workBeside(*this, *QThreadPool::globalInstance(), propose,
               [this, number = m_number](std::vector<core::SiteRule> rules) {
                   if (number == m_number) {
                       present(std::move(rules));
                   }
               });
}

void Teacher::present(std::vector<core::SiteRule> rules) {
    m_seeks = false;
    m_rules = std::move(rules);
    if (m_rules.empty()) {
        return;
    }
    m_actions[ActionId::TeachSite]->setEnabled(true);
    m_bar.offer(toText(m_rules.front().site), m_keep);
}

void Teacher::withdraw() {
    ++m_number;
    m_seeks = false;
    m_rules.clear();
    m_bar.hide();
    // Nothing that is decided on such a page changes that, so it is said when it is asked for.
    m_actions[ActionId::TeachSite]->setEnabled(lacksSite());
}

bool Teacher::lacksSite() const {
    return m_page.hasPage() && core::siteOf(m_page.extraction()).empty();
}

void Teacher::review() {
    const bool holds = (m_seeks || !m_rules.empty()) && m_page.hasPage() &&
                       std::ranges::all_of(m_blocks, [this](core::BlockId block) {
                           return m_page.isKept(block) == m_keep;
                       });
    if (!holds) {
        withdraw();
    }
}

void Teacher::openDialog() {
    if (m_rules.empty()) {
        if (lacksSite()) {
            Q_EMIT told(
                tr("Rules are made for the pages of a site, and this one comes from none: it is a "
                   "file or pasted text."));
        }
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
