// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "actions/key_map.h"
#include "settings/settings.h"

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace klartext::ui {

/// Lists every action with its keys, and changes them. Open it with show(); it deletes itself.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit ShortcutsDialog(Settings& settings, QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void showCurrent();
    void showConflict();
    void setKeys(const QKeySequence& keys);
    void reset();
    void resetAll();
    void keep(const KeyMap& keys);
    [[nodiscard]] const ActionSpec* current() const;

    Settings& m_settings;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_set;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QLabel* m_message;
};

}  // namespace klartext::ui
