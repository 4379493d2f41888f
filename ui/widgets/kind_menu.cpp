// SPDX-License-Identifier: MIT
#include "widgets/kind_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "models/sentences.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

KindMenu::KindMenu(QWidget* parent) : QMenu(parent) {
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const auto kind = core::BoilerplateKind(i);
        m_kinds[i] = addAction(kindLabel(kind));
        m_kinds[i]->setCheckable(true);
        connect(m_kinds[i], &QAction::triggered, this, [this, kind](bool shown) {
            m_hidden.set(kind, !shown);
            m_all->setEnabled(!m_hidden.isEmpty());
            Q_EMIT hiddenChanged(m_hidden);
        });
    }
    addSeparator();
    m_all = addAction(tr("Show &All Kinds"));
    connect(m_all, &QAction::triggered, this, [this] { Q_EMIT hiddenChanged(KindSet()); });
}

void KindMenu::show(const KindSet& present, const KindSet& hidden, const Theme& theme) {
    m_hidden = hidden;
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const auto kind = core::BoilerplateKind(i);
        m_kinds[i]->setVisible(present.contains(kind) || hidden.contains(kind));
        m_kinds[i]->setChecked(!hidden.contains(kind));
        m_kinds[i]->setIcon(kindIcon(kind, theme.tintText(kind)));
    }
    m_all->setEnabled(!hidden.isEmpty());
}

bool KindMenu::toggle(QAction* action) {
    if (action == nullptr || !action->isCheckable()) {
        return false;
    }
    action->trigger();
    return true;
}

void KindMenu::mouseReleaseEvent(QMouseEvent* event) {
    if (!toggle(actionAt(event->position().toPoint()))) {
        QMenu::mouseReleaseEvent(event);
    }
}

void KindMenu::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || !toggle(activeAction())) {
        QMenu::keyPressEvent(event);
    }
}

}  // namespace klartext::ui
