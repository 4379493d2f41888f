// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

class QPrinter;

namespace klartext::ui {

/// Calls `paint`, which paints on the printer, or gives up and tells so. Where that writes a PDF
/// file, it is made elsewhere first, so that an older file of its name stays as it was unless the
/// new one is whole. Empty when all went well or was given up, else why not, in words for a person.
[[nodiscard]] QString printWhole(QPrinter& printer, const std::function<bool()>& paint);

}  // namespace klartext::ui
