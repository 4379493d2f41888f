// SPDX-License-Identifier: MIT
#include "rules/rule_library.h"

namespace klartext::ui {

RuleLibrary::RuleLibrary(QObject* parent) : QObject(parent) {}

RuleLibrary::~RuleLibrary() = default;

}  // namespace klartext::ui
