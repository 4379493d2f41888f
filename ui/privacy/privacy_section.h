// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include "core/extraction.h"
#include "core/privacy.h"
#include "pictures/held_pictures.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace klartext::ui {

/// What the page would have loaded from elsewhere in a browser and was not loaded here: one line
/// that unfolds into a list of hosts. A page that was read without protection says so there.
class PrivacySection : public QWidget {
    Q_OBJECT

public:
    explicit PrivacySection(QWidget* parent = nullptr);

    /// Folds it, too. Nothing is shown while there is no page.
    void show(core::PrivacyReport report, core::PageKind kind);
    /// Why the page that show() is told of next was read without protection; empty when it was not.
    void setUnprotected(const QString& why);
    /// The pictures of the page that were not loaded, beside what show() lists.
    void showPictures(const QList<BlockedPictures>& pictures);
    /// The ways to treat pictures, one of them checked, and what lists the sites that were said yes
    /// to; to be called once.
    void setPictureActions(const QList<QAction*>& ways, QAction* sites);

private:
    void fill();
    void unfold(bool open);

    QToolButton* m_header;
    QLabel* m_notes;
    QTreeWidget* m_list;
    QWidget* m_choices;
    QComboBox* m_ways;
    core::PrivacyReport m_report;
    QList<BlockedPictures> m_pictures;
    QString m_unprotected;
};

}  // namespace klartext::ui
