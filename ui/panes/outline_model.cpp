// SPDX-License-Identifier: MIT
#include "panes/outline_model.h"

#include <QLocale>

namespace klartext::ui {

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent), m_items(1) {}

bool OutlineModel::show(const Headings& headings) {
    if (headings == m_headings) {
        return false;
    }
    beginResetModel();
    m_headings = headings;
    arrange();
    endResetModel();
    return true;
}

void OutlineModel::arrange() {
    m_items.assign(m_headings.size() + 1, {});
    std::vector<std::size_t> above{0};  // what the next may stand below, the root first
    for (std::size_t item = 1; item < m_items.size(); ++item) {
        const auto level = [this](std::size_t each) { return m_headings[each - 1].level; };
        while (above.size() > 1 && level(above.back()) >= level(item)) {
            above.pop_back();
        }
        Item& parent = m_items[above.back()];
        m_items[item].above = above.back();
        m_items[item].row = static_cast<int>(parent.below.size());
        parent.below.push_back(item);
        above.push_back(item);
    }
}

bool OutlineModel::isFlat() const { return m_items.front().below.size() == m_headings.size(); }

QModelIndex OutlineModel::indexOf(std::size_t heading) const { return indexOfItem(heading + 1); }

const PageDocument::Heading& OutlineModel::heading(const QModelIndex& index) const {
    return m_headings[itemOf(index) - 1];
}

std::size_t OutlineModel::itemOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<std::size_t>(index.internalId()) : 0;
}

QModelIndex OutlineModel::indexOfItem(std::size_t item) const {
    return item == 0 ? QModelIndex() : createIndex(m_items[item].row, 0, item);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent)
               ? indexOfItem(m_items[itemOf(parent)].below[static_cast<std::size_t>(row)])
               : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    return indexOfItem(m_items[itemOf(child)].above);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(m_items[itemOf(parent)].below.size());
}

int OutlineModel::columnCount(const QModelIndex& /*parent*/) const { return 1; }

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return heading(index).text;
        case Qt::AccessibleDescriptionRole:
            return tr("Heading of level %1").arg(QLocale().toString(heading(index).level));
        default:
            return {};
    }
}

}  // namespace klartext::ui
