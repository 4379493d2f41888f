// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QUndoStack>

#include "rules/rule_library.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace klartext::ui {

class FilteredList;
class RuleFiles;

/// The list of all rules: find, switch off, change, delete, write to a file and read from one.
/// Not modal; what it does can be undone while it is open. It deletes itself when closed.
class RuleManager : public QDialog {
    Q_OBJECT

public:
    /// `library` must outlive it.
    explicit RuleManager(RuleLibrary& library, QWidget* parent = nullptr);
    ~RuleManager() override;

private:
    void build();
    void connectParts();
    [[nodiscard]] QWidget* createButtons();
    void showRules();
    void addRule(QTreeWidgetItem& site, qsizetype row);
    void updateButtons();
    void toggle(QTreeWidgetItem* item);

    /// The rules that are selected; those of a site when the site is.
    [[nodiscard]] QList<RuleEntry> selected() const;
    void edit();
    void removeSelected();
    void change(const QString& name, const QList<RuleEntry>& before, const QList<RuleEntry>& after);
    void tell(const QString& sentence);

    RuleLibrary& m_library;
    QList<RuleEntry> m_entries;
    QUndoStack m_undo;
    FilteredList* m_filtered;
    QTreeWidget* m_tree;
    QLabel* m_message;
    RuleFiles* m_files;
    QPushButton* m_edit = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_undoButton = nullptr;
    QPushButton* m_export = nullptr;
    bool m_showing = false;  ///< the tree is being filled
};

}  // namespace klartext::ui
