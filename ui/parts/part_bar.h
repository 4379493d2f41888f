// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "parts/part_list.h"

class QAction;
class QLabel;
class QToolButton;

namespace klartext::ui {

class ElidedLabel;

/// The line above a page that came out of a file with several: which one it is, and the way to the
/// others. Hidden for every other page.
class PartBar : public QFrame {
    Q_OBJECT

public:
    /// The actions list the parts and step to the one before and the next; the bar enables them.
    PartBar(QAction& list, QAction& previous, QAction& next, QWidget* parent = nullptr);

    void setParts(const PartList& list);
    [[nodiscard]] const PartList& parts() const { return m_list; }

    /// Opens the dialog to choose from.
    void choose();
    void step(int by);

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    void open(qsizetype part);

    QAction& m_all;
    QAction& m_previous;
    QAction& m_next;
    QToolButton* m_button;
    QLabel* m_count;
    PartList m_list;
};

}  // namespace klartext::ui
