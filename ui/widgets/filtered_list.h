// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTreeWidget;

namespace klartext::ui {

/// A list below a field whose words narrow it, and a sentence in its place where there is nothing
/// to be seen. The first column is searched; what stands below an entry that matches is shown with
/// it. Down leads from the field into the list, Escape empties the field.
class FilteredList : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString hint;     ///< in the empty field
        QString field;    ///< names for screen readers
        QString list;     //
        QString nothing;  ///< in place of a list without entries
    };
    explicit FilteredList(const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    /// To be called when the tree was filled.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool narrow();

    QLineEdit* m_field;
    QStackedWidget* m_stack;
    QTreeWidget* m_tree;
};

}  // namespace klartext::ui
