// SPDX-License-Identifier: MIT
#include "library/shelf.h"

namespace klartext::ui {

Shelf::Shelf(QObject* parent) : QObject(parent) {}

Shelf::~Shelf() = default;

}  // namespace klartext::ui
