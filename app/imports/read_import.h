// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "errors/error.h"
#include "imports/imported.h"

namespace klartext::app {

/// Finds out by its content which program wrote a file, and reads it. Total: a broken row costs
/// itself and is listed. An error only when the whole is nothing that is known.
[[nodiscard]] Expected<ImportList> readImport(const QByteArray& bytes, const QString& name);

/// The same for a file, of at most 200 MB. Blocks; any thread.
[[nodiscard]] Expected<ImportList> readImportFile(const QString& path);

/// What the bytes look like, or nothing.
[[nodiscard]] std::optional<ImportFormat> recogniseImport(const QByteArray& bytes);

}  // namespace klartext::app
