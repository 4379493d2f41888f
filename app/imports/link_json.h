// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "imports/imported.h"

namespace klartext::app {

/// A link as one line of JSON, and back. Total: what is missing in the text is empty in the link.
[[nodiscard]] QString linkToJson(const ImportedLink& link);
[[nodiscard]] ImportedLink linkFromJson(const QString& json);

}  // namespace klartext::app
