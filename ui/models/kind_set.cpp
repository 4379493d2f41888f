// SPDX-License-Identifier: MIT
#include "models/kind_set.h"

namespace klartext::ui {

namespace {

QString nameOf(core::BoilerplateKind kind) {
    const std::string_view id = core::kindId(kind);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

}  // namespace

KindSet::KindSet(const QStringList& names) {
    for (int i = 0; i < core::boilerplateKindCount; ++i) {
        const auto kind = core::BoilerplateKind(i);
        set(kind, names.contains(nameOf(kind)));
    }
}

QStringList KindSet::names() const {
    QStringList names;
    for (int i = 0; i < core::boilerplateKindCount; ++i) {
        if (contains(core::BoilerplateKind(i))) {
            names.append(nameOf(core::BoilerplateKind(i)));
        }
    }
    return names;
}

}  // namespace klartext::ui
