// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include "models/kind_set.h"

namespace klartext::ui {

/// The entries of a RemovedModel of the kinds that are shown, and of these the ones that hold each
/// of some words, in text, kind or reason. Of very many entries it is reset when that changes.
class RemovedFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RemovedFilter(QObject* parent = nullptr);

    /// Words apart by white space; upper and lower case are the same. Empty shows everything.
    void setWords(const QString& words);
    /// What a person took out is shown whatever its kind.
    void setHiddenKinds(const KindSet& kinds);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void refilter();
    [[nodiscard]] bool isHidden(const QModelIndex& index) const;

    QStringList m_words;
    KindSet m_hidden;
};

}  // namespace klartext::ui
