// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QWidget>

#include "typography/theme.h"

class QLabel;
class QPlainTextEdit;

namespace klartext::ui {

/// Everything about one removed entry: its kind, its whole text, the reasons and how sure they are.
class EntryDetails : public QWidget {
    Q_OBJECT

public:
    explicit EntryDetails(QWidget* parent = nullptr);

    /// `index` is one of a RemovedModel or of a proxy of it; an invalid one empties the details.
    void show(const QModelIndex& index, const Theme& theme);

private:
    QLabel* m_icon;
    QLabel* m_kind;
    QLabel* m_reason;
    QPlainTextEdit* m_text;
};

}  // namespace klartext::ui
