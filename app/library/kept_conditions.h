// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

#include "library/kept_query.h"
#include "library/search_query.h"

namespace klartext::app {

/// A condition on the columns of kept_pages, with the values for its places.
struct KeptCondition {
    QStringList parts;
    QVariantList values;

    void add(const QString& part, const QVariantList& more = {}) {
        parts.append(part);
        values += more;
    }
    [[nodiscard]] QString text() const { return parts.join(QLatin1String(" AND ")); }
};

/// What a query asks of a page beside the words of its text.
[[nodiscard]] KeptCondition conditionOf(const KeptQuery& query, const SearchQuery& search);
/// " ORDER BY …"; by relevance as by the time of keeping.
[[nodiscard]] QString orderOf(const KeptQuery& query);

}  // namespace klartext::app
