// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/extraction.h"

class QLabel;
class QToolButton;
class QTreeWidget;

namespace klartext::ui {

/// What the page would have loaded from elsewhere in a browser and was not loaded here: one line
/// that unfolds into a list of hosts.
class PrivacySection : public QWidget {
    Q_OBJECT

public:
    explicit PrivacySection(QWidget* parent = nullptr);

    /// Folds it, too. Nothing is shown while there is no page.
    void show(const core::Extraction& extraction);

private:
    void unfold(bool open);

    QToolButton* m_header;
    QLabel* m_notes;
    QTreeWidget* m_list;
};

}  // namespace klartext::ui
