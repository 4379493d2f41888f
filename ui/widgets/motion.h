// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace klartext::ui {

class SystemAppearance;

/// Whether things may move on the screen: one answer for the whole program, which every animation
/// asks when it starts. Reduced where the desktop asks for that, and where the person does.
///
///     animation->setDuration(Motion::ofTheProgram().duration(200));
class Motion : public QObject {
    Q_OBJECT

public:
    /// Needs a QGuiApplication, and lives as long as it.
    [[nodiscard]] static Motion& ofTheProgram();

    explicit Motion(QObject* parent = nullptr);

    [[nodiscard]] bool isReduced() const;
    /// So many milliseconds, or 0 where motion is reduced: then the end is shown at once.
    [[nodiscard]] int duration(int milliseconds) const { return isReduced() ? 0 : milliseconds; }
    /// The person's word. Without it the desktop's holds.
    void setReduced(bool reduced);

Q_SIGNALS:
    /// isReduced() is another than before.
    void changed();

private:
    void update();

    SystemAppearance* m_system;
    bool m_wished = false;
    bool m_reduced = false;
};

}  // namespace klartext::ui
