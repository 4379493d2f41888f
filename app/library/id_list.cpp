// SPDX-License-Identifier: MIT
#include "library/id_list.h"

#include <QStringList>

namespace klartext::app {

QString idList(const QList<qint64>& ids) {
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids) numbers.append(QString::number(id));
    return u'(' + numbers.join(u',') + u')';
}

QString foldedTag(const QString& tag) { return tag.simplified().toCaseFolded(); }

bool addTagRow(Database& database, qint64 page, const QString& tag) {
    const QString folded = foldedTag(tag);
    return folded.isEmpty() ||
           database
               .run(QStringLiteral("INSERT OR IGNORE INTO kept_tags (page, folded, tag) "
                                   "SELECT ?, ?, coalesce((SELECT tag FROM kept_tags WHERE "
                                   "folded = ? LIMIT 1), ?)"),
                    {page, folded, folded, tag.simplified()})
               .isActive();
}

}  // namespace klartext::app
