// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <cstddef>
#include <memory>
#include <vector>

#include "core/site_rules.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace klartext::ui {

class RuleEffects;
class RuleLibrary;
struct ShownEffect;

/// Lets a person choose among rules by what each would do: to the page on show and to the kept
/// pages of its site. What takes long is found out beside the window; a rule can be approved once
/// it is known what it does to the page on show. Open it with open(); it deletes itself.
class TeachDialog : public QDialog {
    Q_OBJECT

public:
    using SharedPage = std::shared_ptr<const core::Extraction>;

    /// `rules` is not empty, all of one site; `library` must outlive the dialog.
    TeachDialog(std::vector<core::SiteRule> rules, SharedPage page, RuleLibrary& library,
                QWidget* parent = nullptr);
    ~TeachDialog() override;

    [[nodiscard]] const core::SiteRule& chosen() const;

Q_SIGNALS:
    void approved(const klartext::core::SiteRule& rule);

private:
    void build();
    void choose();
    void addPage(const SharedPage& page);
    void seekEffect(std::size_t page);
    void showEffect(std::size_t page, const ShownEffect& effect);
    void say(std::size_t page, const QString& what);
    void showWhetherRefused(bool refused);

    std::vector<core::SiteRule> m_rules;
    std::vector<SharedPage> m_pages;  ///< the one on show first
    QListWidget* m_choice;
    QTreeWidget* m_tree;
    RuleEffects* m_effects;
    QLabel* m_others;
    QLabel* m_refusal;
    QPushButton* m_accept;
};

}  // namespace klartext::ui
