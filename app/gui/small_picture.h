// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include "library/kept_page.h"

namespace klartext::gui {

/// The first picture that is one, made as small as the list of pages shows it, encoded; empty when
/// there is none. Any thread.
[[nodiscard]] QByteArray smallPicture(const QList<QUrl>& order, const app::KeptImages& images);

}  // namespace klartext::gui
