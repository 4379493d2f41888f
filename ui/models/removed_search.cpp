// SPDX-License-Identifier: MIT
#include "models/removed_search.h"

#include "models/removed_model.h"
#include "models/sentences.h"

namespace klartext::ui {

RemovedSearch::RemovedSearch(const RemovedModel& model, QStringList words)
    : m_model(model),
      m_tree(model.tree()),
      m_words(std::move(words)),
      m_holding(model.tree().items.size()) {
    begin();
}

void RemovedSearch::step() {
    const RemovedTree::Item& item = m_tree.items[m_item];
    const bool isKind = item.type == RemovedTree::Type::Kind;
    if (!isKind && !m_missing.isEmpty() && m_block < item.entries.size()) {
        strike(m_model.blockText(item.entries[m_block]));
        ++m_block;
        return;
    }
    if (!isKind && !m_missing.isEmpty()) {
        // Last, since it takes longest to say.
        const QModelIndex index = m_model.indexOfItem(static_cast<int>(m_item));
        strike(index.data(RemovedModel::ReasonRole).toString());
    }
    m_holding[m_item] = !isKind && m_missing.isEmpty();
    ++m_item;
    begin();
}

void RemovedSearch::begin() {
    if (isDone()) {
        return;
    }
    m_block = 0;
    m_missing = m_words;
    const std::size_t first = m_tree.items[m_item].entries.front();
    strike(kindLabel(m_model.entries()[first].kind));
}

void RemovedSearch::strike(const QString& text) {
    m_missing.removeIf(
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace klartext::ui
