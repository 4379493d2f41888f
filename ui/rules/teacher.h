// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <vector>

#include "core/site_rules.h"

class QWidget;

namespace klartext::ui {

class ActionSet;
class OfferBar;
class PageModel;
class RuleLibrary;
class RuleManager;

/// Offers to make a rule of what a person did to a page, and opens what shows the rules.
class Teacher : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; `window` is what dialogs stand before.
    Teacher(PageModel& page, RuleLibrary& library, ActionSet& actions, OfferBar& bar,
            QWidget* window);

Q_SIGNALS:
    /// Why there is nothing to be done.
    void told(const QString& sentence);

private:
    /// Of a large page what can be offered is found beside the window.
    void offer(const QList<core::BlockId>& blocks, bool keep);
    void present(std::vector<core::SiteRule> rules);
    void withdraw();
    /// The page is that of a file that says of no site that it comes from there, or was pasted.
    [[nodiscard]] bool lacksSite() const;
    /// When the person took it back meanwhile, there is nothing to offer.
    void review();
    void openDialog();
    void openManager();
    void make(const core::SiteRule& rule);

    PageModel& m_page;
    RuleLibrary& m_library;
    ActionSet& m_actions;
    OfferBar& m_bar;
    QWidget* m_window;
    QList<core::BlockId> m_blocks;        ///< that were decided on
    bool m_keep = false;                  ///< what was decided
    int m_number = 0;                     ///< of the decision; another when it is not to be offered
    bool m_seeks = false;                 ///< what can be offered
    std::vector<core::SiteRule> m_rules;  ///< those that are offered
    QPointer<RuleManager> m_manager;
};

}  // namespace klartext::ui
