// SPDX-License-Identifier: MIT
#include "models/removed_filter.h"

#include <algorithm>
#include <cstddef>

#include "models/removed_model.h"
#include "models/sentences.h"

namespace klartext::ui {

namespace {

constexpr std::size_t mostKeptInPlace = 3000;

std::size_t entriesIn(const QAbstractItemModel* model) {
    const auto* removed = qobject_cast<const RemovedModel*>(model);
    return removed == nullptr ? 0 : static_cast<std::size_t>(removed->entryCount());
}

}  // namespace

RemovedFilter::RemovedFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void RemovedFilter::setWords(const QString& words) {
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted != m_words) {
        m_words = wanted;
        refilter();
    }
}

void RemovedFilter::setHiddenKinds(const KindSet& kinds) {
    if (kinds != m_hidden) {
        m_hidden = kinds;
        refilter();
    }
}

void RemovedFilter::refilter() {
    QAbstractItemModel* source = sourceModel();
    if (entriesIn(source) <= mostKeptInPlace) {
        invalidateFilter();
        return;
    }
    // Rows that go one by one cost as much each as there are rows.
    setSourceModel(nullptr);
    setSourceModel(source);
}

bool RemovedFilter::isHidden(const QModelIndex& index) const {
    const auto kind = core::BoilerplateKind(index.data(RemovedModel::KindRole).toInt());
    return m_hidden.contains(kind) && !index.data(RemovedModel::ByPersonRole).toBool();
}

bool RemovedFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty() && m_hidden.isEmpty()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (isHidden(index)) {
        return false;
    }
    const auto type = RemovedModel::ItemType(index.data(RemovedModel::TypeRole).toInt());
    if (m_words.isEmpty()) {
        return true;
    }
    // A kind is shown for what stands below it, so that the filter never shows an empty group.
    if (type == RemovedModel::ItemType::Kind) {
        return false;
    }
    const auto kind = core::BoilerplateKind(index.data(RemovedModel::KindRole).toInt());
    const QString searched = index.data(RemovedModel::TextRole).toString() + QLatin1Char('\n') +
                             kindLabel(kind) + QLatin1Char('\n') +
                             index.data(RemovedModel::ReasonRole).toString();
    return std::ranges::all_of(m_words, [&searched](const QString& word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace klartext::ui
