// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <cstddef>
#include <utility>
#include <vector>

#include "models/removed_tree.h"

namespace klartext::ui {

class RemovedModel;

/// Looks for words in the items of a RemovedModel, a block at a time, so that there can be pauses.
class RemovedSearch {
public:
    /// `model` must outlive it; it must not be used any more once the model is reset.
    RemovedSearch(const RemovedModel& model, QStringList words);

    [[nodiscard]] bool isDone() const { return m_item == m_tree.items.size(); }
    /// Looks at one more block.
    void step();
    /// One an item of the model's tree, as far as was looked: whether the item holds each of the
    /// words in its text, kind or reason, be they upper or lower case. Kinds themselves hold none.
    [[nodiscard]] std::vector<bool> take() { return std::move(m_holding); }

private:
    void begin();
    void strike(const QString& text);

    const RemovedModel& m_model;
    const RemovedTree& m_tree;
    QStringList m_words;
    QStringList m_missing;  ///< in the item so far
    std::size_t m_item = 0;
    std::size_t m_block = 0;  ///< of the item
    std::vector<bool> m_holding;
};

}  // namespace klartext::ui
