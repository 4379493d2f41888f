// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <optional>
#include <vector>

#include "core/projection.h"
#include "models/removed_tree.h"

namespace klartext::ui {

/// The removed blocks of a page as a tree of one column.
///
/// Neighbours of one run are one entry, which unfolds into its blocks when it has several. Entries
/// stand in page order, either at the top level or below their kind.
class RemovedModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Order { ByKind, ByPage };
    using ItemType = RemovedTree::Type;
    enum class State { Removed, Restored, Mixed };  ///< Mixed: some of its blocks were put back

    enum Role {
        TypeRole = Qt::UserRole,  ///< int of ItemType
        KindRole,                 ///< int of core::BoilerplateKind
        TextRole,                 ///< all of the item's text; DisplayRole has its beginning
        ReasonRole,               ///< why it was removed, as a sentence of the strongest reasons
        EvidenceRole,             ///< everything that was measured, in words and numbers
        ByPersonRole,             ///< bool: a person took it out, and no verdict
        UncertainRole,            ///< bool: one of its blocks may belong to the article after all
        ShareRole,                ///< double, 0 to 1: its words of the page's
        CertaintyRole,            ///< double, 0 to 1; of the least certain block
        CertaintyWordRole,        ///< empty where a person removed it
        BlocksRole,               ///< QList<core::BlockId>
        GapRole,                  ///< core::BlockId of the kept block before it, or noBlock
        StateRole,                ///< int of State
        CountRole,                ///< number of blocks
    };

    explicit RemovedModel(QObject* parent = nullptr);

    /// Shows `entries`, in page order, of a page of so many words; `overrides` says which of them
    /// were put back. When the entries are the ones already shown, only their state changes and
    /// indexes stay valid.
    void show(std::vector<core::RemovedEntry> entries, const core::Overrides& overrides,
              int pageWords = 0);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    /// The deepest item of this block; invalid when it is not listed.
    [[nodiscard]] QModelIndex indexOf(core::BlockId block) const;
    /// The first block of the run after (or before) the one that `block` is in, in page order; the
    /// first (or last) run when `block` has no value. No value past the last one. With `uncertain`
    /// only runs count that hold an uncertain block, and the first such block is meant.
    [[nodiscard]] std::optional<core::BlockId> neighbour(std::optional<core::BlockId> block,
                                                         bool forward,
                                                         bool uncertain = false) const;
    [[nodiscard]] const std::vector<core::RemovedEntry>& entries() const { return m_entries; }
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_entries.size()); }
    /// How the entries are arranged now.
    [[nodiscard]] const RemovedTree& tree() const { return m_tree; }
    [[nodiscard]] QModelIndex indexOfItem(int id) const;
    /// All text of one entry, or what stands for it.
    [[nodiscard]] QString blockText(std::size_t entry) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    using Item = RemovedTree::Item;

    [[nodiscard]] const Item& item(const QModelIndex& index) const;
    [[nodiscard]] const core::RemovedEntry& first(const Item& item) const;
    [[nodiscard]] QVariant text(const Item& item, int role) const;
    [[nodiscard]] QString blockTexts(const Item& item, qsizetype atMost) const;
    [[nodiscard]] QString kindText(const Item& item) const;
    [[nodiscard]] std::vector<core::Reason> sharedReasons(const Item& item) const;
    [[nodiscard]] QString reason(const Item& item) const;
    [[nodiscard]] QString evidence(const Item& item) const;
    [[nodiscard]] QString evidenceOf(const core::RemovedEntry& entry) const;
    [[nodiscard]] double share(const Item& item) const;
    [[nodiscard]] bool isUncertain(const Item& item) const;
    [[nodiscard]] QString toolTip(const Item& item) const;
    [[nodiscard]] QString certaintyWord(const Item& item) const;
    [[nodiscard]] double certainty(const Item& item) const;
    [[nodiscard]] State state(const Item& item) const;
    [[nodiscard]] QList<core::BlockId> blocks(const Item& item) const;

    void announceStates(const std::vector<int>& siblings);

    Order m_order = Order::ByKind;
    std::vector<core::RemovedEntry> m_entries;
    std::vector<bool> m_restored;  ///< one an entry
    int m_pageWords = 0;
    RemovedTree m_tree;
};

}  // namespace klartext::ui
