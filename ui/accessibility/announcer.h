// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace klartext::ui {

/// Has a screen reader say the sentence, as the name of `place` and by an alert. Costs nothing
/// where nobody listens.
void announce(QWidget& place, const QString& sentence);

}  // namespace klartext::ui
