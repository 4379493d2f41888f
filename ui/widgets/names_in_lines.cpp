// SPDX-License-Identifier: MIT
#include "widgets/names_in_lines.h"

#include <QCoreApplication>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr qsizetype longestName = 80;

QString shortened(const QString& name) {
    if (name.size() <= longestName) return name;
    return name.first(longestName / 2) + QStringLiteral("…") + name.last(longestName / 2);
}

}  // namespace

QString namesInLines(const QStringList& names, qsizetype all) {
    QStringList lines;
    for (const QString& name : names.first(std::min(names.size(), mostNamesTold))) {
        lines += shortened(name);
    }
    if (const auto more = static_cast<int>(all - lines.size()); more > 0) {
        lines += QCoreApplication::translate("Names", "and %Ln more", nullptr, more);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace klartext::ui
