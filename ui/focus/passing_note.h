// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include "focus/floating_frame.h"

class QLabel;

namespace klartext::ui {

/// A sentence that stands over the text for a moment and is in nobody's way.
class PassingNote : public FloatingFrame {
    Q_OBJECT

public:
    explicit PassingNote(QWidget& parent);

    void say(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_label;
    QTimer m_timer;
};

}  // namespace klartext::ui
