// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QString>

namespace klartext::ui {

/// What a screen reader says of a row of the RemovedModel: what it is, how sure the program is,
/// whether it was put back, and its text. "Navigation, certain, 2 blocks: Home · Politics"
[[nodiscard]] QString spokenEntry(const QModelIndex& entry);

}  // namespace klartext::ui
