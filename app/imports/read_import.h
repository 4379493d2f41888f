// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

#include "archive/packed_file.h"
#include "archive/unpack_budget.h"
#include "errors/error.h"
#include "imports/import_sink.h"
#include "imports/imported.h"

namespace klartext::app {

/// A larger file is refused unread.
inline constexpr qint64 largestImport = qint64{200} << 20;

/// What the reading of a file of this size may take: as long as a page, and for each further eight
/// megabytes a second more, since of a long list nobody wants a part.
[[nodiscard]] UnpackLimits importLimits(std::uint64_t size);

/// Finds out by its content which program wrote a file, and reads it. Total: a broken row costs
/// itself and is told. Ends when the budget is spent. An error, and nothing told, when the whole is
/// nothing that is known; `name` is the file in that sentence. Throws std::bad_alloc.
[[nodiscard]] Expected<void> readImport(std::string bytes, const QString& name, ImportSink& sink,
                                        UnpackBudget& budget);

/// The same as a list. An error, too, when the file takes too much before anything was read.
[[nodiscard]] Expected<ImportList> readImport(const QByteArray& bytes, const QString& name);

/// The same of a file that is open. Blocks; any thread. When `stop` is requested it ends soon, with
/// a result nobody looks at.
[[nodiscard]] Expected<ImportList> readImport(const PackedFile& file,
                                              const std::stop_token& stop = {});

}  // namespace klartext::app
