// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <cstddef>
#include <vector>

#include "document/page_document.h"

namespace klartext::ui {

/// The headings of a page, each below the nearest one above it of a higher level.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using Headings = std::vector<PageDocument::Heading>;

    explicit OutlineModel(QObject* parent = nullptr);

    /// False where they are the ones that are shown already.
    bool show(const Headings& headings);
    [[nodiscard]] const Headings& headings() const { return m_headings; }
    /// No heading stands below another.
    [[nodiscard]] bool isFlat() const;

    [[nodiscard]] QModelIndex indexOf(std::size_t heading) const;
    [[nodiscard]] const PageDocument::Heading& heading(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// The first is the root, the others are the headings.
    struct Item {
        std::size_t above = 0;
        int row = 0;
        std::vector<std::size_t> below;
    };

    void arrange();
    [[nodiscard]] std::size_t itemOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfItem(std::size_t item) const;

    Headings m_headings;
    std::vector<Item> m_items;
};

}  // namespace klartext::ui
