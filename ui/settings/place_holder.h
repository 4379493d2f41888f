// SPDX-License-Identifier: MIT
#pragma once

namespace klartext::ui {

/// What may stand where a file should be: one or nothing, a folder, or a pipe or a device.
enum class PlaceHolder { File, Folder, Special };

}  // namespace klartext::ui
