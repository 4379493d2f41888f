// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

class QPrinter;

namespace klartext::ui {

/// Calls `paint`, which paints on the printer. Where that writes a PDF file, it is made elsewhere
/// first, so that an older file of its name stays as it was unless the new one is whole. Empty when
/// all went well, else why not, in words for a person.
[[nodiscard]] QString printWhole(QPrinter& printer, const std::function<void()>& paint);

}  // namespace klartext::ui
