// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <memory>
#include <vector>

#include "core/site_rules.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace klartext::ui {

class RuleLibrary;

/// Lets a person choose among rules by what each would do: to the page on show and to the kept
/// pages of its site. Open it with open(); it deletes itself.
class TeachDialog : public QDialog {
    Q_OBJECT

public:
    using SharedPage = std::shared_ptr<const core::Extraction>;

    /// `rules` is not empty, all of one site; `library` must outlive the dialog.
    TeachDialog(std::vector<core::SiteRule> rules, SharedPage page, RuleLibrary& library,
                QWidget* parent = nullptr);

    [[nodiscard]] const core::SiteRule& chosen() const;

Q_SIGNALS:
    void approved(const klartext::core::SiteRule& rule);

private:
    void build();
    void showEffects();
    void addPage(const SharedPage& page);
    void showEffect(QTreeWidgetItem& item, const core::Extraction& page) const;
    void showWhetherRefused();

    std::vector<core::SiteRule> m_rules;
    std::vector<SharedPage> m_pages;  ///< the one on show first
    QListWidget* m_choice;
    QTreeWidget* m_effects;
    QLabel* m_others;
    QLabel* m_refusal;
    QPushButton* m_accept;
};

}  // namespace klartext::ui
