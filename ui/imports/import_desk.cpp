// SPDX-License-Identifier: MIT
#include "imports/import_desk.h"

namespace klartext::ui {

ImportDesk::ImportDesk(QObject* parent) : QObject(parent) {}

ImportDesk::~ImportDesk() = default;

}  // namespace klartext::ui
