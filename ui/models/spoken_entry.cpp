// SPDX-License-Identifier: MIT
#include "models/spoken_entry.h"

#include <QCoreApplication>
#include <QStringList>

#include "models/removed_model.h"
#include "models/sentences.h"

namespace klartext::ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("SpokenEntry", text); }

QString stateText(RemovedModel::State state) {
    switch (state) {
        case RemovedModel::State::Restored:
            return say(QT_TRANSLATE_NOOP("SpokenEntry", "put back"));
        case RemovedModel::State::Mixed:
            return say(QT_TRANSLATE_NOOP("SpokenEntry", "put back in part"));
        case RemovedModel::State::Removed:
            break;
    }
    return {};
}

}  // namespace

QString spokenEntry(const QModelIndex& entry) {
    const auto type = RemovedModel::ItemType(entry.data(RemovedModel::TypeRole).toInt());
    const int count = entry.data(RemovedModel::CountRole).toInt();
    const auto kind = core::BoilerplateKind(entry.data(RemovedModel::KindRole).toInt());
    const bool isKind = type == RemovedModel::ItemType::Kind;
    QStringList parts{isKind ? entry.data(Qt::DisplayRole).toString() : kindLabel(kind)};
    if (entry.data(RemovedModel::ByPersonRole).toBool() && !isKind) {
        parts = {say(QT_TRANSLATE_NOOP("SpokenEntry", "Removed by you"))};
    } else if (!isKind) {
        parts += entry.data(RemovedModel::CertaintyWordRole).toString();
        if (entry.data(RemovedModel::UncertainRole).toBool()) {
            parts += say(QT_TRANSLATE_NOOP("SpokenEntry", "may belong to the article"));
        }
    }
    parts += stateText(RemovedModel::State(entry.data(RemovedModel::StateRole).toInt()));
    if (isKind || count > 1) {
        parts += QCoreApplication::translate("SpokenEntry", "%n block(s)", nullptr, count);
    }
    parts.removeAll(QString());
    const QString head = parts.join(QStringLiteral(", "));
    return isKind ? head
                  : QStringLiteral("%1: %2").arg(head, entry.data(Qt::DisplayRole).toString());
}

}  // namespace klartext::ui
