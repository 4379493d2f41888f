// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "core/site_rules.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace klartext::ui {

/// Lets a person change the parts of a rule, and says what they mean. Open it with open(); it
/// deletes itself.
class RuleEditor : public QDialog {
    Q_OBJECT

public:
    explicit RuleEditor(const core::SiteRule& rule, QWidget* parent = nullptr);

Q_SIGNALS:
    void approved(const klartext::core::SiteRule& rule);

private:
    void build();
    void review();

    core::SiteRule m_rule;
    QComboBox* m_verdict;
    QLineEdit* m_path;
    QComboBox* m_shape;
    QLineEdit* m_begins;
    QLabel* m_sentence;
    QPushButton* m_accept = nullptr;
};

}  // namespace klartext::ui
