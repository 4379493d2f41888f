// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace klartext::ui {

/// The entries of a RemovedModel that hold each of some words, in text, kind or reason.
class RemovedFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RemovedFilter(QObject* parent = nullptr);

    /// Words apart by white space; upper and lower case are the same. Empty shows everything.
    void setWords(const QString& words);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

}  // namespace klartext::ui
