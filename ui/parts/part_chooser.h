// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "parts/part_list.h"

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace klartext::ui {

/// Lists the pages of a file, or the chapters of a book, to choose one. Words in the field above
/// leave only those whose title or address has them all. It deletes itself when closed.
class PartChooser : public QDialog {
    Q_OBJECT

public:
    explicit PartChooser(const PartList& list, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An index into the list's parts.
    void chosen(qsizetype part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const PartList& list);
    void filter(const QString& words);
    void take();

    QLineEdit* m_filter;
    QTreeView* m_view;
    QSortFilterProxyModel* m_filtered;
    QPushButton* m_open;
};

}  // namespace klartext::ui
