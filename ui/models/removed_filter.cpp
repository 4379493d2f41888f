// SPDX-License-Identifier: MIT
#include "models/removed_filter.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include "models/removed_model.h"

namespace klartext::ui {

namespace {

constexpr int mostKeptInPlace = 3000;
constexpr qint64 longestStep = 8;  ///< milliseconds

const RemovedModel* removedIn(const QAbstractItemModel* model) {
    return qobject_cast<const RemovedModel*>(model);
}

}  // namespace

RemovedFilter::RemovedFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void RemovedFilter::setSourceModel(QAbstractItemModel* model) {
    disconnect(m_reset);
    disconnect(m_aboutToReset);
    forget();
    if (model != nullptr) {
        m_aboutToReset =
            connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RemovedFilter::forget);
        // Before this model is reset in its turn, so that it is asked for what it knows.
        m_reset = connect(model, &QAbstractItemModel::modelReset, this, &RemovedFilter::search);
    }
    QSortFilterProxyModel::setSourceModel(model);
    search();
    if (!m_search && m_byWords) {
        refilter();
    }
}

void RemovedFilter::setWords(const QString& words) {
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_wanted) {
        return;
    }
    m_wanted = wanted;
    giveUpSearch();
    search();
    if (!m_search) {
        refilter();
    }
}

void RemovedFilter::setHiddenKinds(const KindSet& kinds) {
    if (kinds != m_hidden) {
        m_hidden = kinds;
        refilter();
    }
}

/// Finds the words at once, or begins to.
void RemovedFilter::search() {
    const RemovedModel* removed = removedIn(sourceModel());
    if (removed == nullptr || m_wanted.isEmpty()) {
        m_byWords = false;
        m_holding.clear();
        return;
    }
    m_search.emplace(*removed, m_wanted);
    if (isLarge()) {
        m_timer.start(0, this);
        return;
    }
    while (!m_search->isDone()) {
        m_search->step();
    }
    endSearch();
}

void RemovedFilter::endSearch() {
    m_holding = m_search->take();
    m_byWords = true;
    giveUpSearch();
}

/// Of other items nothing is known yet.
void RemovedFilter::forget() {
    giveUpSearch();
    m_byWords = !m_wanted.isEmpty();
    m_holding.clear();
}

void RemovedFilter::giveUpSearch() {
    m_timer.stop();
    m_search.reset();
}

void RemovedFilter::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId()) {
        QSortFilterProxyModel::timerEvent(event);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    while (!m_search->isDone()) {
        m_search->step();
        if (clock.elapsed() >= longestStep) {
            return;
        }
    }
    endSearch();
    refilter();
}

void RemovedFilter::refilter() {
    if (!isLarge()) {
        invalidateFilter();
        return;
    }
    // Rows that go one by one cost as much each as there are rows.
    QAbstractItemModel* source = sourceModel();
    QSortFilterProxyModel::setSourceModel(nullptr);
    QSortFilterProxyModel::setSourceModel(source);
}

bool RemovedFilter::isLarge() const {
    const RemovedModel* removed = removedIn(sourceModel());
    return removed != nullptr && removed->entryCount() > mostKeptInPlace;
}

bool RemovedFilter::isHidden(const QModelIndex& index) const {
    const auto kind = core::BoilerplateKind(index.data(RemovedModel::KindRole).toInt());
    return m_hidden.contains(kind) && !index.data(RemovedModel::ByPersonRole).toBool();
}

bool RemovedFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!m_byWords && m_hidden.isEmpty()) {
        return true;
    }
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // A kind is shown for what stands below it, so that the filter never shows an empty group.
    const auto item = static_cast<std::size_t>(index.internalId());
    return (!m_byWords || (item < m_holding.size() && m_holding[item])) && !isHidden(index);
}

}  // namespace klartext::ui
