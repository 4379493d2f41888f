// SPDX-License-Identifier: MIT
#include "actions/action_set.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

QString withShortcut(const QString& hint, const QAction& action) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keys);
}

QString withoutMnemonic(QString text) {
    text.remove(QLatin1Char('&'));
    text.remove(QChar(u'…'));
    return text;
}

QAction* createAction(const ActionSpec& spec, QWidget* window) {
    auto* action = new QAction(QCoreApplication::translate("Action", spec.text), window);
    action->setObjectName(QLatin1String(spec.name));
    action->setCheckable(spec.checkable);
    const QString hint = *spec.hint != '\0' ? QCoreApplication::translate("Action", spec.hint)
                                            : withoutMnemonic(action->text());
    action->setStatusTip(hint);
    if (*spec.icon != '\0') {
        action->setIcon(symbolicIcon(QLatin1String(spec.icon)));
    }
    if (spec.inListOnly) {
        action->setShortcutContext(Qt::WidgetShortcut);
    } else {
        window->addAction(action);
    }
    return action;
}

}  // namespace

ActionSet::ActionSet(QWidget* window) : QObject(window) {
    for (const ActionSpec& spec : actionTable()) {
        m_actions[static_cast<std::size_t>(spec.id)] = createAction(spec, window);
    }
    setKeys({});
}

void ActionSet::setKeys(const KeyMap& keys) {
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = (*this)[spec.id];
        action->setShortcuts(keys.keysOf(spec.id));
        action->setToolTip(withShortcut(action->statusTip(), *action));
    }
}

QList<QMenu*> ActionSet::createMenus(QWidget* parent, QMenu* recent) const {
    QList<QMenu*> menus;
    for (int menu = 0; menu < menuCount; ++menu) {
        menus.append(
            new QMenu(QCoreApplication::translate("Menu", menuTitle(MenuId(menu))), parent));
    }
    for (const ActionSpec& spec : actionTable()) {
        QMenu* menu =
            spec.id == ActionId::ClearRecent ? recent : menus[static_cast<int>(spec.menu)];
        if (spec.startsSection) {
            menu->addSeparator();
        }
        menu->addAction((*this)[spec.id]);
        if (spec.id == ActionId::PastePage) {
            menu->addMenu(recent);
        } else if (spec.id == ActionId::Typography) {
            menu->addMenu(menus[static_cast<int>(MenuId::Reading)]);
            menu->addMenu(menus[static_cast<int>(MenuId::Pictures)]);
        } else if (spec.id == ActionId::CopyMarkdown) {
            menu->addMenu(menus[static_cast<int>(MenuId::Highlights)]);
        }
    }
    menus.resize(static_cast<int>(MenuId::Reading));
    return menus;
}

}  // namespace klartext::ui
