// SPDX-License-Identifier: MIT
#include "panes/approach.h"

#include <QPainter>
#include <utility>

#include "document/layout_steps.h"
#include "panes/page_view.h"

namespace klartext::ui {

void Approach::keepSight() {
    if (!m_place && m_view.isVisible()) {
        m_sight = m_view.viewport()->grab();
    }
}

void Approach::begin(const Place& place) {
    if (m_sight.isNull()) {
        keepSight();
    }
    m_place = place;
}

void Approach::follow(std::function<void()> then) {
    LayoutSteps& steps = m_view.page()->layoutSteps();
    const int upTo = m_view.isGuided() ? m_view.page()->characterCount() - 1 : m_place->position;
    steps.await(upTo, [this, position = m_place->position, then = std::move(then)] {
        if (m_place && m_place->position == position) {
            then();
        }
    });
}

void Approach::end() {
    m_place.reset();
    m_sight = QPixmap();
}

void Approach::paint(QPainter& painter) const { painter.drawPixmap(0, 0, m_sight); }

}  // namespace klartext::ui
