// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <array>

#include "actions/key_map.h"

class QAction;
class QMenu;
class QWidget;

namespace klartext::ui {

/// The QActions of the table, made once for a window. All live as long as the window.
class ActionSet : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work in `window`, except those of the removed panel's list.
    explicit ActionSet(QWidget* window);

    /// Gives the actions the keys of the map.
    void setKeys(const KeyMap& keys);
    /// All of them, in the table's order.
    [[nodiscard]] QList<QAction*> all() const { return {m_actions.begin(), m_actions.end()}; }

    [[nodiscard]] QAction* operator[](ActionId id) const {
        return m_actions[static_cast<std::size_t>(id)];
    }
    /// The menus with every action of the table, in its order; `recent` stands below "paste".
    /// A menu that stands in another one is not listed.
    [[nodiscard]] QList<QMenu*> createMenus(QWidget* parent, QMenu* recent) const;

private:
    std::array<QAction*, actionCount> m_actions{};
};

}  // namespace klartext::ui
