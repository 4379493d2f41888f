// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <utility>

namespace klartext::ui {

/// Shows which paragraphs a better judge put into a kept page and which it took out.
class ChangesDialog : public QDialog {
    Q_OBJECT

public:
    /// Each change: whether it was put in, and its text.
    explicit ChangesDialog(const QList<std::pair<bool, QString>>& changes,
                           QWidget* parent = nullptr);
};

}  // namespace klartext::ui
