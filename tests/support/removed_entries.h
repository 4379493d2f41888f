// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/projection.h"

namespace klartext::test {

/// Entries from a picture, one a line: kind, number of the run, text. Block ids count from 10.
///
///     navigation 1 Home
inline std::vector<core::RemovedEntry> removedEntries(const QString& picture) {
    std::vector<core::RemovedEntry> entries;
    const QStringList lines = picture.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList words = line.simplified().split(QLatin1Char(' '));
        core::RemovedEntry entry;
        entry.block = static_cast<core::BlockId>(10 + entries.size());
        entry.confidence = 0.97F;
        entry.group = words.value(1).toUInt();
        entry.text = words.mid(2).join(QLatin1Char(' ')).toStdString();
        for (int kind = 0; kind < core::boilerplateKindCount; ++kind) {
            if (core::kindId(core::BoilerplateKind(kind)) == words.value(0).toStdString()) {
                entry.kind = core::BoilerplateKind(kind);
            }
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// A tree model as a picture: two spaces a level.
template <typename Model>
QString treePicture(const Model& model, const QModelIndex& parent = {}, int level = 0) {
    QString picture;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        picture += QString(2 * level, QLatin1Char(' ')) + index.data().toString() +
                   QLatin1Char('\n') + treePicture(model, index, level + 1);
    }
    return picture;
}

}  // namespace klartext::test
