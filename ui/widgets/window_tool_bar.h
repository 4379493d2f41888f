// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

#include "actions/action_set.h"

class QMenu;
class QToolButton;

namespace klartext::ui {

class AddressBar;

/// The window's toolbar: where to go, what to see, and the address between.
class WindowToolBar : public QToolBar {
    Q_OBJECT

public:
    /// `menu` opens from a button at the end that is seen only while setMenuShown(true).
    WindowToolBar(const ActionSet& actions, QMenu* menu, QWidget* parent = nullptr);

    [[nodiscard]] AddressBar* addressBar() const { return m_address; }
    /// The button below which the typography panel opens.
    [[nodiscard]] QWidget* typographyButton() const { return m_typography; }
    /// Stop stands in reload's place while a page loads.
    void setLoading(bool loading);
    void setMenuShown(bool shown);
    void openMenu();

private:
    QWidget* add(QAction* action);

    QAction* m_reload;
    QAction* m_stop;
    AddressBar* m_address;
    QWidget* m_typography = nullptr;
    QToolButton* m_menuButton;
    QAction* m_menuPlace = nullptr;
};

}  // namespace klartext::ui
