// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "cookies/cookie_desk.h"

class QLabel;
class QMenu;
class QPushButton;
class QTreeWidget;

namespace klartext::ui {

class FilteredList;
class Settings;

/// Lists the sites whose login the program uses, and adds and removes them. Not modal; it deletes
/// itself when closed.
class CookieDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive it.
    CookieDialog(CookieDesk& desk, Settings& settings, QWidget* parent = nullptr);

private:
    void build();
    void fillProfiles();
    void showSites();
    void chooseFile();
    void chooseProfileFolder();
    void offer(const CookieDesk::Offer& offer);
    void removeSelected();
    void tell(const QString& sentence);

    CookieDesk& m_desk;
    Settings& m_settings;
    FilteredList* m_filtered;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_fromFile;
    QPushButton* m_fromFirefox;
    QPushButton* m_remove;
    QMenu* m_profiles;
};

}  // namespace klartext::ui
