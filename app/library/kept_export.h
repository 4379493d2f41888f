// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <vector>

#include "judge/extractor.h"
#include "library/kept_page.h"
#include "save/exporter.h"

namespace klartext::app {

/// Kept pages as articles to be written: each is read from the library when its turn comes, with
/// its corrections, tags and pictures. `databasePath` is the library's file, which is opened anew:
/// the exporter works on a thread of its own. A page of which only the link is kept is an error.
[[nodiscard]] std::vector<ExportItem> exportItems(const QString& databasePath,
                                                  const QList<KeptPage>& pages,
                                                  Extractor extractor = core::extract);

}  // namespace klartext::app
