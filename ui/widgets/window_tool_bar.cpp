// SPDX-License-Identifier: MIT
#include "widgets/window_tool_bar.h"

#include <QLayout>
#include <QMenu>
#include <QToolButton>

#include "widgets/address_bar.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr QSize drawingSize(20, 20);
constexpr int buttonSpacing = 3;

}  // namespace

WindowToolBar::WindowToolBar(const ActionSet& actions, QMenu* menu, QWidget* parent)
    : QToolBar(parent),
      m_reload(actions[ActionId::Reload]),
      m_stop(actions[ActionId::Stop]),
      m_address(new AddressBar(this)),
      m_menuButton(new QToolButton(this)) {
    setObjectName(QStringLiteral("toolBar"));
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(drawingSize);
    layout()->setSpacing(buttonSpacing);

    add(actions[ActionId::Back]);
    add(actions[ActionId::Forward]);
    add(m_reload);
    add(m_stop);
    addWidget(m_address);
    add(actions[ActionId::Keep]);
    add(actions[ActionId::Save]);
    add(actions[ActionId::ReadAloud]);
    m_typography = add(actions[ActionId::Typography]);
    addSeparator();
    add(actions[ActionId::Library]);
    add(actions[ActionId::Compare]);
    add(actions[ActionId::RemovedPanel]);

    m_menuButton->setIcon(symbolicIcon(QStringLiteral("menu")));
    m_menuButton->setText(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (%1)").arg(QKeySequence(Qt::Key_F10).toString()));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setMenu(menu);
    m_menuPlace = addWidget(m_menuButton);
    setLoading(false);
}

void WindowToolBar::setLoading(bool loading) {
    m_reload->setVisible(!loading);
    m_stop->setVisible(loading);
}

void WindowToolBar::setMenuShown(bool shown) { m_menuPlace->setVisible(shown); }

void WindowToolBar::openMenu() {
    if (m_menuPlace->isVisible()) {
        m_menuButton->animateClick();
    }
}

QWidget* WindowToolBar::add(QAction* action) {
    addAction(action);
    QWidget* button = widgetForAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace klartext::ui
