// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "library/database.h"

namespace klartext::app {

/// "(3, 17, 4)", for "IN".
[[nodiscard]] QString idList(const QList<qint64>& ids);
/// A tag as it is told from others: letter case and outer spaces do not count.
[[nodiscard]] QString foldedTag(const QString& tag);
/// Within a transaction; false when it could not be written. An empty tag is no tag.
[[nodiscard]] bool addTagRow(Database& database, qint64 page, const QString& tag);

}  // namespace klartext::app
