// SPDX-License-Identifier: MIT
#include "settings/setting.h"

namespace klartext::ui {

SettingBase::SettingBase(QString key) : m_key(std::move(key)) {}

}  // namespace klartext::ui
