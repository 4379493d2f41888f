// SPDX-License-Identifier: MIT
#include "widgets/motion.h"

#include <QCoreApplication>
#include <QPointer>

#include "typography/system_appearance.h"

namespace klartext::ui {

Motion& Motion::ofTheProgram() {
    static QPointer<Motion> motion;
    if (!motion) {
        motion = new Motion(QCoreApplication::instance());
    }
    return *motion;
}

Motion::Motion(QObject* parent) : QObject(parent), m_system(new SystemAppearance(this)) {
    connect(m_system, &SystemAppearance::changed, this, &Motion::update);
    update();
}

bool Motion::isReduced() const { return m_reduced; }

void Motion::setReduced(bool reduced) {
    m_wished = reduced;
    update();
}

void Motion::update() {
    const bool reduced = m_wished || m_system->reducesMotion();
    if (reduced != m_reduced) {
        m_reduced = reduced;
        Q_EMIT changed();
    }
}

}  // namespace klartext::ui
