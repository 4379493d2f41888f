// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <optional>
#include <vector>

#include "models/kind_set.h"
#include "models/removed_search.h"

namespace klartext::ui {

/// The entries of a RemovedModel of the kinds that are shown, and of these the ones that hold each
/// of some words, in text, kind or reason.
///
/// Of very many entries it is reset when that changes, and words are looked for in steps between
/// which the window answers. Until all is looked at it shows what it showed, and of a model that
/// was reset nothing.
class RemovedFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RemovedFilter(QObject* parent = nullptr);

    /// Words apart by white space; upper and lower case are the same. Empty shows everything.
    void setWords(const QString& words);
    /// What a person took out is shown whatever its kind.
    void setHiddenKinds(const KindSet& kinds);
    /// Whether the words are still being looked for; modelReset() tells when they are found.
    [[nodiscard]] bool isSearching() const { return m_search.has_value(); }

    void setSourceModel(QAbstractItemModel* model) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    void timerEvent(QTimerEvent* event) override;

private:
    void search();
    void endSearch();
    void giveUpSearch();
    void forget();
    void refilter();
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] bool isHidden(const QModelIndex& index) const;

    QStringList m_wanted;
    bool m_byWords = false;       ///< only what holds words is shown: perhaps still those before
    std::vector<bool> m_holding;  ///< those words, one an item of the model
    std::optional<RemovedSearch> m_search;
    QBasicTimer m_timer;
    QMetaObject::Connection m_reset;
    QMetaObject::Connection m_aboutToReset;
    KindSet m_hidden;
};

}  // namespace klartext::ui
