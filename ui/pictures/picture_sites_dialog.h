// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace klartext::ui {

class Settings;

/// The sites whose pictures are always loaded, to take them back. Open it with open(); it deletes
/// itself. `settings` must outlive it.
class PictureSitesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PictureSitesDialog(Settings& settings, QWidget* parent = nullptr);

private:
    void build();
    void showSites();
    void removeSelected();

    Settings& m_settings;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QPushButton* m_remove;
};

}  // namespace klartext::ui
