// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>
#include <functional>
#include <optional>

#include "actions/action_set.h"
#include "models/page_model.h"
#include "typography/active_theme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedLayout;
class QToolButton;

namespace klartext::ui {

class EntryDetails;
class KindMenu;
class KindSet;
class PrivacySection;
class RemovedDelegate;
class RemovedFilter;
class RemovedModel;
class RemovedView;
class TallyHeader;

/// The panel of what was left out of the page: how much, what, why and how sure, with the means to
/// put blocks back and to take them out again. `page`, `settings`, `theme` and `actions` must
/// outlive it.
class RemovedPane : public QWidget {
    Q_OBJECT

public:
    RemovedPane(PageModel& page, Settings& settings, ActiveTheme& theme, const ActionSet& actions,
                QWidget* parent = nullptr);

    /// Selects the entry of a removed block and brings it into sight; nothing when it is not
    /// listed.
    void select(core::BlockId block);
    /// The same without blockSelected(): for a block that the person is at already.
    void pick(core::BlockId block);
    /// Selects the removed run after (or before) the selected one in page order, or the next one
    /// with an `uncertain` block; false at the end.
    bool selectNeighbour(bool forward, bool uncertain = false);

    /// What the page would have loaded from elsewhere.
    [[nodiscard]] PrivacySection& privacy() const { return *m_privacy; }

Q_SIGNALS:
    /// An entry was selected: its first block, and the kept block before it (or noBlock).
    void blockSelected(klartext::core::BlockId block, klartext::core::BlockId before);

private:
    void selectEntry(const QModelIndex& entry);
    void build();
    void connectActions();
    void showPage();
    void updateEntries();
    void keepSelection(const std::function<void()>& change);
    void selectAgain();
    void setOrder(bool byPage);
    void setFilter(const QString& words);
    void setHiddenKinds(const KindSet& hidden);
    void showKinds();
    void unfold();
    void updateActions();
    void showDetails(const QModelIndex& index);
    void showCurrent(const QModelIndex& current);
    void showMenu(const QPoint& position);
    void showEmptyState();
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] QList<core::BlockId> selectedBlocks() const;
    [[nodiscard]] std::optional<core::BlockId> currentBlock() const;

    PageModel& m_page;
    Settings& m_settings;
    ActiveTheme& m_theme;
    const ActionSet& m_actions;
    std::optional<core::BlockId> m_selectedBefore;  ///< the list began to look through its entries
    RemovedModel* m_model;
    RemovedFilter* m_filter;
    RemovedDelegate* m_delegate;
    TallyHeader* m_tally;
    QLineEdit* m_words;
    QComboBox* m_order;
    QToolButton* m_kindsButton;
    KindMenu* m_kinds;
    RemovedView* m_view;
    EntryDetails* m_details;
    PrivacySection* m_privacy;
    QLabel* m_empty;
    QStackedLayout* m_stack;
};

}  // namespace klartext::ui
