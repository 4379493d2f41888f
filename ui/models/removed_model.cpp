// SPDX-License-Identifier: MIT
#include "models/removed_model.h"

#include <algorithm>
#include <utility>

#include "models/sentences.h"
#include "models/spoken_entry.h"

namespace klartext::ui {

namespace {

constexpr qsizetype previewLength = 240;
constexpr qsizetype toolTipLength = 1200;
constexpr qsizetype quoteLength = 60;
/// A sentence holds so many reasons; the evidence holds them all.
constexpr std::size_t reasonsInSentence = 2;
/// Blocks of a run whose own evidence is told.
constexpr std::size_t blocksInEvidence = 12;

bool saysTheSame(const core::Reason& left, const core::Reason& right) {
    return left.id == right.id && left.number == right.number && left.word == right.word;
}

/// Whether all that is arranged and looked through is the same: another page may have blocks of the
/// same numbers.
bool sameBlocks(const std::vector<core::RemovedEntry>& a,
                const std::vector<core::RemovedEntry>& b) {
    return std::ranges::equal(a, b, [](const auto& left, const auto& right) {
        return left.block == right.block && left.kind == right.kind &&
               left.byPerson == right.byPerson && left.text == right.text &&
               std::ranges::equal(left.reasons, right.reasons, saysTheSame);
    });
}

bool contains(const std::vector<core::Reason>& reasons, const core::Reason& wanted) {
    return std::ranges::any_of(
        reasons, [&wanted](const core::Reason& reason) { return saysTheSame(reason, wanted); });
}

std::vector<bool> restoredOnes(const std::vector<core::RemovedEntry>& entries,
                               const core::Overrides& overrides) {
    std::vector<bool> restored(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto decision = overrides.find(entries[i].block);
        restored[i] = decision != overrides.end() && decision->second;
    }
    return restored;
}

}  // namespace

RemovedModel::RemovedModel(QObject* parent) : QAbstractItemModel(parent) {}

void RemovedModel::show(std::vector<core::RemovedEntry> entries, const core::Overrides& overrides,
                        int pageWords) {
    m_pageWords = pageWords;
    std::vector<bool> restored = restoredOnes(entries, overrides);
    if (sameBlocks(entries, m_entries)) {
        // Where an entry stood may have changed with its neighbours.
        m_entries = std::move(entries);
        m_restored = std::move(restored);
        announceStates(m_tree.top);
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    m_restored = std::move(restored);
    m_tree = arrange(m_entries, m_order == Order::ByKind);
    endResetModel();
}

void RemovedModel::setOrder(Order order) {
    if (order == m_order) {
        return;
    }
    beginResetModel();
    m_order = order;
    m_tree = arrange(m_entries, m_order == Order::ByKind);
    endResetModel();
}

QModelIndex RemovedModel::indexOf(core::BlockId block) const {
    const auto found = std::ranges::lower_bound(m_entries, block, {}, &core::RemovedEntry::block);
    if (found == m_entries.end() || found->block != block) {
        return {};
    }
    const auto entry = static_cast<std::size_t>(found - m_entries.begin());
    return indexOfItem(m_tree.itemOfEntry[entry]);
}

std::optional<core::BlockId> RemovedModel::neighbour(std::optional<core::BlockId> block,
                                                     bool forward, bool uncertain) const {
    const int end = static_cast<int>(m_tree.items.size());
    const int step = forward ? 1 : -1;
    const QModelIndex from = block ? indexOf(*block) : QModelIndex();
    int id = forward ? 0 : end - 1;
    if (from.isValid()) {
        const bool inRun = item(from).type == ItemType::Block;
        id = (inRun ? item(from).parent : static_cast<int>(from.internalId())) + step;
    }
    // Runs are made in page order, whatever they stand below.
    for (; id >= 0 && id < end; id += step) {
        const Item& candidate = m_tree.items[static_cast<std::size_t>(id)];
        if (candidate.type == ItemType::Run) {
            const auto found = std::ranges::find_if(candidate.entries, [&](std::size_t entry) {
                return !uncertain || m_entries[entry].doubted;
            });
            if (found != candidate.entries.end()) {
                return m_entries[*found].block;
            }
        }
    }
    return std::nullopt;
}

QModelIndex RemovedModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const std::vector<int>& siblings = parent.isValid() ? item(parent).children : m_tree.top;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex RemovedModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOfItem(item(child).parent) : QModelIndex();
}

int RemovedModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(parent.isValid() ? item(parent).children.size() : m_tree.top.size());
}

int RemovedModel::columnCount(const QModelIndex& /*parent*/) const { return 1; }

QVariant RemovedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Item& shown = item(index);
    switch (role) {
        case TypeRole:
            return static_cast<int>(shown.type);
        case KindRole:
            return static_cast<int>(first(shown).kind);
        case CertaintyRole:
            return certainty(shown);
        case BlocksRole:
            return QVariant::fromValue(blocks(shown));
        case GapRole:
            return first(shown).before;
        case StateRole:
            return static_cast<int>(state(shown));
        case CountRole:
            return static_cast<int>(shown.entries.size());
        case ByPersonRole:
            return first(shown).byPerson;
        case UncertainRole:
            return isUncertain(shown);
        case Qt::AccessibleTextRole:
            return spokenEntry(index);
        case ShareRole:
            return share(shown);
        default:
            return text(shown, role);
    }
}

QVariant RemovedModel::text(const Item& item, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return blockTexts(item, previewLength);
        case TextRole:
            return blockTexts(item, -1);
        case Qt::ToolTipRole:
            return toolTip(item);
        case Qt::AccessibleDescriptionRole:
        case ReasonRole:
            return reason(item);
        case EvidenceRole:
            return evidence(item);
        case CertaintyWordRole:
            return certaintyWord(item);
        default:
            return {};
    }
}

const RemovedModel::Item& RemovedModel::item(const QModelIndex& index) const {
    return m_tree.items[static_cast<std::size_t>(index.internalId())];
}

const core::RemovedEntry& RemovedModel::first(const Item& item) const {
    return m_entries[item.entries.front()];
}

QModelIndex RemovedModel::indexOfItem(int id) const {
    if (id < 0) {
        return {};
    }
    return createIndex(m_tree.items[static_cast<std::size_t>(id)].row, 0,
                       static_cast<quintptr>(id));
}

QString RemovedModel::blockText(std::size_t entry) const {
    const std::string& text = m_entries[entry].text;
    return text.empty() ? tr("(a picture)") : toText(text);
}

QString RemovedModel::blockTexts(const Item& item, qsizetype atMost) const {
    if (item.type == ItemType::Kind) {
        return kindText(item);
    }
    QString joined;
    for (const std::size_t entry : item.entries) {
        if (!joined.isEmpty()) {
            joined += QStringLiteral(" · ");
        }
        joined += blockText(entry);
        if (atMost >= 0 && joined.size() > atMost) {
            return joined.left(atMost).trimmed() + QStringLiteral("…");
        }
    }
    return joined;
}

QString RemovedModel::kindText(const Item& item) const {
    return first(item).byPerson ? tr("Removed by you") : kindLabel(first(item).kind);
}

std::vector<core::Reason> RemovedModel::sharedReasons(const Item& item) const {
    // What is said of a run must be true of each of its blocks.
    std::vector<core::Reason> shared = first(item).reasons;
    for (const std::size_t entry : item.entries) {
        std::erase_if(shared, [this, entry](const core::Reason& reason) {
            return !contains(m_entries[entry].reasons, reason);
        });
    }
    return shared;
}

QString RemovedModel::reason(const Item& item) const {
    if (item.type == ItemType::Kind) {
        return {};
    }
    if (first(item).byPerson) {
        return tr("You took it out.");
    }
    std::vector<core::Reason> shared = sharedReasons(item);
    if (shared.empty()) {
        return tr("Each block has reasons of its own.");
    }
    shared.resize(std::min(shared.size(), reasonsInSentence));
    return reasonsSentence(shared);
}

QString RemovedModel::evidence(const Item& item) const {
    if (item.type == ItemType::Kind || first(item).byPerson) {
        return {};
    }
    QStringList lines;
    if (const auto shared = sharedReasons(item); !shared.empty()) {
        lines.append(reasonTexts(shared).join(QStringLiteral(" · ")));
    } else {
        for (std::size_t i = 0; i < std::min(item.entries.size(), blocksInEvidence); ++i) {
            lines.append(evidenceOf(m_entries[item.entries[i]]));
        }
    }
    lines.append(tr("Probability that it belongs to the article: %1",
                    "of a run: of the block that most likely does")
                     .arg(percent(1 - certainty(item))));
    return lines.join(u'\n');
}

QString RemovedModel::evidenceOf(const core::RemovedEntry& entry) const {
    QString text = toText(entry.text);
    if (text.size() > quoteLength) {
        text = text.left(quoteLength).trimmed() + QStringLiteral("…");
    }
    return tr("“%1”: %2", "beginning of a block: its evidence")
        .arg(text, reasonTexts(entry.reasons).join(QStringLiteral(" · ")));
}

double RemovedModel::share(const Item& item) const {
    double words = 0;
    for (const std::size_t entry : item.entries) {
        words += m_restored[entry] ? 0 : m_entries[entry].words;
    }
    return m_pageWords > 0 ? words / m_pageWords : 0;
}

bool RemovedModel::isUncertain(const Item& item) const {
    return std::ranges::any_of(item.entries,
                               [this](std::size_t entry) { return m_entries[entry].doubted; });
}

QString RemovedModel::toolTip(const Item& item) const {
    if (item.type == ItemType::Kind) {
        return tr("%1: %Ln block(s), %2 of the page’s words", nullptr,
                  static_cast<int>(item.entries.size()))
            .arg(kindText(item), percent(share(item)));
    }
    QString tip = QStringLiteral("<p>%1</p>").arg(blockTexts(item, toolTipLength).toHtmlEscaped());
    tip += QStringLiteral("<p><b>%1.</b> %2</p>")
               .arg(kindLabel(first(item).kind).toHtmlEscaped(), reason(item).toHtmlEscaped());
    if (!first(item).byPerson) {
        tip += QStringLiteral("<p>%1</p>")
                   .arg(tr("%1 sure (%2).", "how sure: number, words")
                            .arg(percent(certainty(item)), certaintyWord(item))
                            .toHtmlEscaped());
    }
    return tip;
}

QString RemovedModel::certaintyWord(const Item& item) const {
    return item.type == ItemType::Kind || first(item).byPerson
               ? QString()
               : ui::certaintyWord(certainty(item), !isUncertain(item));
}

double RemovedModel::certainty(const Item& item) const {
    double least = 1;
    for (const std::size_t entry : item.entries) {
        least = std::min(least, static_cast<double>(m_entries[entry].confidence));
    }
    return least;
}

RemovedModel::State RemovedModel::state(const Item& item) const {
    const auto restored = std::ranges::count_if(
        item.entries, [this](std::size_t entry) { return m_restored[entry]; });
    if (restored == 0) {
        return State::Removed;
    }
    return std::cmp_equal(restored, item.entries.size()) ? State::Restored : State::Mixed;
}

QList<core::BlockId> RemovedModel::blocks(const Item& item) const {
    QList<core::BlockId> ids;
    for (const std::size_t entry : item.entries) {
        ids.append(m_entries[entry].block);
    }
    return ids;
}

void RemovedModel::announceStates(const std::vector<int>& siblings) {
    if (siblings.empty()) {
        return;
    }
    Q_EMIT dataChanged(indexOfItem(siblings.front()), indexOfItem(siblings.back()));
    for (const int id : siblings) {
        announceStates(m_tree.items[static_cast<std::size_t>(id)].children);
    }
}

}  // namespace klartext::ui
