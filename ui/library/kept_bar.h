// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "library/shelf.h"

class QLabel;
class QPushButton;

namespace klartext::ui {

/// The line above a page that is shown as it was kept: since when, whether its text changed, and
/// the way to what stands on the web now.
class KeptBar : public QFrame {
    Q_OBJECT

public:
    explicit KeptBar(QWidget* parent = nullptr);

    void showPage(const ShownPage& page);

Q_SIGNALS:
    void currentRequested();
    void changesRequested();

private:
    QLabel* m_sentence;
    QPushButton* m_changes;
};

}  // namespace klartext::ui
