// SPDX-License-Identifier: MIT
#include "cookies/cookie_desk.h"

namespace klartext::ui {

CookieDesk::CookieDesk(QObject* parent) : QObject(parent) {}

CookieDesk::~CookieDesk() = default;

}  // namespace klartext::ui
