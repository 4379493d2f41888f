// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QBitArray>
#include <QList>

#include "imports/import_desk.h"

namespace klartext::ui {

/// The rows of a preview with a box each to check. Pages that the library has are not checked at
/// first.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Address, Tags, Added, Marks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ImportRow>& rows);
    [[nodiscard]] QList<qsizetype> checked() const;
    void setAllChecked(bool checked);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    [[nodiscard]] QString text(const ImportRow& row, int column) const;
    [[nodiscard]] QString marks(const ImportRow& row) const;

    QList<ImportRow> m_rows;
    QBitArray m_checked;
};

}  // namespace klartext::ui
