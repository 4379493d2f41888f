// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QWidget>

#include "settings/settings.h"
#include "typography/theme.h"

class QLabel;
class QToolButton;

namespace klartext::ui {

class FittedText;

/// Everything about one removed entry: its kind, its whole text, why it was removed and how sure
/// that is. "Why?" unfolds the evidence.
class EntryDetails : public QWidget {
    Q_OBJECT

public:
    /// `settings` must outlive the details.
    explicit EntryDetails(Settings& settings, QWidget* parent = nullptr);

    /// `index` is one of a RemovedModel or of a proxy of it; an invalid one empties the details.
    void show(const QModelIndex& index, const Theme& theme);

private:
    void unfoldEvidence();

    Settings& m_settings;
    QLabel* m_icon;
    QLabel* m_kind;
    QLabel* m_reason;
    QToolButton* m_why;
    QLabel* m_evidence;
    FittedText* m_text;
};

}  // namespace klartext::ui
