// SPDX-License-Identifier: MIT
#include "imports/preview_model.h"

#include <QLocale>

namespace klartext::ui {

void PreviewModel::setRows(const QList<ImportRow>& rows) {
    beginResetModel();
    m_rows = rows;
    m_checked = QBitArray(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        m_checked.setBit(row, !rows.at(row).isKnown);
    }
    endResetModel();
    Q_EMIT checkedChanged();
}

QList<qsizetype> PreviewModel::checked() const {
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_checked.testBit(row)) {
            rows.append(row);
        }
    }
    return rows;
}

void PreviewModel::setAllChecked(bool checked) {
    if (m_rows.isEmpty()) {
        return;
    }
    m_checked.fill(checked);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const ImportRow& row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Title) {
        return m_checked.testBit(index.row()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text(row, index.column());
    }
    return {};
}

QString PreviewModel::text(const ImportRow& row, int column) const {
    switch (column) {
        case Title:
            return row.title.isEmpty() ? row.address : row.title;
        case Address:
            return row.address;
        case Tags:
            return row.tags.join(QStringLiteral(", "));
        case Added:
            return QLocale().toString(row.added.toLocalTime().date(), QLocale::ShortFormat);
        default:
            return marks(row);
    }
}

QString PreviewModel::marks(const ImportRow& row) const {
    QStringList words;
    if (row.isKnown) {
        words.append(tr("in the library"));
    }
    if (row.favourite) {
        words.append(tr("favorite"));
    }
    if (row.archived) {
        words.append(tr("archived"));
    } else if (row.read) {
        words.append(tr("read"));
    }
    if (row.highlights > 0) {
        words.append(tr("%Ln highlight(s)", nullptr, row.highlights));
    }
    return words.join(QStringLiteral(", "));
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != Title || role != Qt::CheckStateRole) {
        return false;
    }
    m_checked.setBit(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Title ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Title:
            return tr("Title");
        case Address:
            return tr("Address");
        case Tags:
            return tr("Tags");
        case Added:
            return tr("Added");
        default:
            return tr("Notes");
    }
}

}  // namespace klartext::ui
