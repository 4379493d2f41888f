// SPDX-License-Identifier: MIT
#include "highlights/highlight_store.h"

namespace klartext::ui {

HighlightStore::HighlightStore(QObject* parent) : QObject(parent) {}

HighlightStore::~HighlightStore() = default;

}  // namespace klartext::ui
