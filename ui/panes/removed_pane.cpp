// SPDX-License-Identifier: MIT
#include "panes/removed_pane.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "models/removed_filter.h"
#include "models/removed_model.h"
#include "panes/entry_details.h"
#include "panes/removed_delegate.h"
#include "panes/removed_view.h"
#include "panes/tally_header.h"
#include "privacy/privacy_section.h"
#include "widgets/field_buttons.h"
#include "widgets/kind_menu.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

/// With more entries than this, groups stay folded until somebody opens them.
constexpr int mostUnfolded = 300;

/// Of the entries that hold the words of the filter so many are unfolded at once.
constexpr int mostHitsUnfolded = 3000;

using ItemType = RemovedModel::ItemType;
using State = RemovedModel::State;

ItemType typeOf(const QModelIndex& index) {
    return ItemType(index.data(RemovedModel::TypeRole).toInt());
}

bool isEntry(const QModelIndex& index) {
    return index.isValid() && typeOf(index) != ItemType::Kind;
}

QList<core::BlockId> blocksOf(const QModelIndex& index) {
    // Under a filter a kind stands for the entries that are shown below it.
    if (typeOf(index) != ItemType::Kind) {
        return index.data(RemovedModel::BlocksRole).value<QList<core::BlockId>>();
    }
    QList<core::BlockId> blocks;
    for (int row = 0; row < index.model()->rowCount(index); ++row) {
        blocks += blocksOf(index.model()->index(row, 0, index));
    }
    return blocks;
}

int pageWords(const PageModel& page) {
    const core::Tally& tally = page.article().tally;
    return tally.wordsKept + tally.wordsRemoved;
}

QToolButton* createButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

RemovedPane::RemovedPane(PageModel& page, Settings& settings, ActiveTheme& theme,
                         const ActionSet& actions, QWidget* parent)
    : QWidget(parent),
      m_page(page),
      m_settings(settings),
      m_theme(theme),
      m_actions(actions),
      m_model(new RemovedModel(this)),
      m_filter(new RemovedFilter(this)),
      m_delegate(new RemovedDelegate(theme.theme(), this)),
      m_tally(new TallyHeader(this)),
      m_words(new QLineEdit(this)),
      m_order(new QComboBox(this)),
      m_kindsButton(new QToolButton(this)),
      m_kinds(new KindMenu(this)),
      m_view(new RemovedView(this)),
      m_details(new EntryDetails(settings, this)),
      m_privacy(new PrivacySection(this)),
      m_empty(new QLabel(this)),
      m_stack(new QStackedLayout) {
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_details->hide();
    build();
    connectActions();
    m_filter->setHiddenKinds(KindSet(settings.hiddenKinds.value()));
    setOrder(settings.removedInPageOrder.value());
    showPage();
}

void RemovedPane::build() {
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter what was left out"));
    addClearButton(*m_words);
    addLeadingIcon(*m_words, symbolicIcon(QStringLiteral("filter")));
    m_order->addItems({tr("By kind"), tr("In page order")});
    m_order->setAccessibleName(tr("Order"));
    m_kindsButton->setMenu(m_kinds);
    m_kindsButton->setPopupMode(QToolButton::InstantPopup);
    m_kindsButton->setFocusPolicy(Qt::StrongFocus);
    m_kindsButton->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_view->setAccessibleName(tr("What was left out"));
    m_view->setObjectName(QStringLiteral("removedList"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_empty->setObjectName(QStringLiteral("emptyState"));

    auto* choices = new QHBoxLayout;
    choices->addWidget(m_order, 1);
    choices->addWidget(m_kindsButton, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(10, 0, 10, 10);
    buttons->addWidget(createButton(m_actions[ActionId::PutBack], this));
    buttons->addWidget(createButton(m_actions[ActionId::TakeOut], this));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(10, 10, 10, 6);
    top->setSpacing(10);
    top->addWidget(m_tally);
    top->addWidget(m_words);
    top->addLayout(choices);

    auto* list = new QWidget(this);
    list->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_privacy);
    layout->addLayout(buttons);
}

void RemovedPane::connectActions() {
    QAction* putBack = m_actions[ActionId::PutBack];
    QAction* takeOut = m_actions[ActionId::TakeOut];
    m_view->addActions({putBack, takeOut});
    connect(putBack, &QAction::triggered, this, [this] { m_page.restore(selectedBlocks()); });
    connect(takeOut, &QAction::triggered, this, [this] { m_page.remove(selectedBlocks()); });
    connect(&m_page, &PageModel::pageChanged, this, &RemovedPane::showPage);
    connect(&m_page, &PageModel::overridesChanged, this, &RemovedPane::updateEntries);
    connect(&m_theme, &ActiveTheme::changed, this, [this](const Theme& theme) {
        m_delegate->setTheme(theme);
        showDetails(m_view->currentIndex());
        showKinds();
        m_view->viewport()->update();
    });
    connect(m_kinds, &KindMenu::hiddenChanged, this,
            [this](const KindSet& hidden) { m_settings.hiddenKinds.setValue(hidden.names()); });
    connect(&m_settings.hiddenKinds, &SettingBase::changed, this,
            [this] { setHiddenKinds(KindSet(m_settings.hiddenKinds.value())); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        unfold();
        showEmptyState();
        selectAgain();
        // What was selected went without a word.
        updateActions();
        if (!m_view->currentIndex().isValid()) {
            m_details->hide();
        }
    });
    connect(m_words, &QLineEdit::textChanged, this, &RemovedPane::setFilter);
    connect(m_order, &QComboBox::activated, this, [this](int index) { setOrder(index == 1); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &RemovedPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemovedPane::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showCurrent(current); });
}

void RemovedPane::showPage() {
    m_selectedBefore.reset();
    m_model->show(m_page.hasPage() ? m_page.removedEntries() : std::vector<core::RemovedEntry>(),
                  m_page.overrides(), m_page.hasPage() ? pageWords(m_page) : 0);
    m_tally->setVisible(m_page.hasPage());
    if (m_page.hasPage()) {
        m_tally->show(m_page.article().tally);
        m_privacy->show(m_page.privacy(), m_page.extraction().tree->kind());
    } else {
        m_privacy->hide();
    }
    showKinds();
    m_details->hide();
    m_view->scrollToTop();
    showEmptyState();
    updateActions();
}

void RemovedPane::updateEntries() {
    keepSelection(
        [this] { m_model->show(m_page.removedEntries(), m_page.overrides(), pageWords(m_page)); });
    showKinds();
    m_tally->show(m_page.article().tally);
    showDetails(m_view->currentIndex());
    showEmptyState();
    updateActions();
}

void RemovedPane::keepSelection(const std::function<void()>& change) {
    const std::optional<core::BlockId> before = currentBlock();
    change();
    m_selectedBefore = before ? before : m_selectedBefore;
    selectAgain();
}

/// As soon as the list has looked through its entries.
void RemovedPane::selectAgain() {
    // To be reset it lets go of its entries first.
    if (m_filter->isSearching() || m_filter->sourceModel() == nullptr) {
        return;
    }
    const std::optional<core::BlockId> before = std::exchange(m_selectedBefore, std::nullopt);
    if (before && !m_view->currentIndex().isValid()) {
        const QSignalBlocker quiet(this);
        select(*before);
    }
}

void RemovedPane::setOrder(bool byPage) {
    m_order->setCurrentIndex(byPage ? 1 : 0);
    m_settings.removedInPageOrder.setValue(byPage);
    keepSelection([this, byPage] {
        m_model->setOrder(byPage ? RemovedModel::Order::ByPage : RemovedModel::Order::ByKind);
    });
}

void RemovedPane::setFilter(const QString& words) {
    keepSelection([&] { m_filter->setWords(words); });
    // What is not found yet follows.
    if (!m_filter->isSearching()) {
        unfold();
        showEmptyState();
    }
}

void RemovedPane::setHiddenKinds(const KindSet& hidden) {
    keepSelection([&] { m_filter->setHiddenKinds(hidden); });
    unfold();
    showKinds();
    showEmptyState();
}

void RemovedPane::showKinds() {
    KindSet present;
    for (const core::RemovedEntry& entry : m_model->entries()) {
        present.set(entry.kind, true);
    }
    const KindSet hidden(m_settings.hiddenKinds.value());
    const auto count = static_cast<int>(hidden.names().size());
    m_kinds->show(present, hidden, m_theme.theme());
    m_kindsButton->setText(count == 0 ? tr("All kinds") : tr("%Ln kind(s) hidden", nullptr, count));
    m_kindsButton->setToolTip(tr("Choose which kinds are shown"));
}

void RemovedPane::unfold() {
    if (m_model->order() != RemovedModel::Order::ByKind) {
        return;
    }
    if (m_model->entryCount() <= mostUnfolded) {
        m_view->expandToDepth(0);
    } else if (!m_words->text().trimmed().isEmpty()) {
        m_view->unfoldTop(mostHitsUnfolded);
    }
}

void RemovedPane::select(core::BlockId block) { selectEntry(m_model->indexOf(block)); }

void RemovedPane::selectEntry(const QModelIndex& entry) {
    const QPersistentModelIndex index = m_filter->mapFromSource(entry);
    if (!index.isValid()) {
        return;
    }
    m_view->setCurrentIndex(index);
    // The details that open below the list take room away from it.
    QMetaObject::invokeMethod(
        m_view, [this, index] { m_view->scrollTo(index); }, Qt::QueuedConnection);
}

void RemovedPane::pick(core::BlockId block) {
    const QSignalBlocker quiet(this);
    select(block);
}

bool RemovedPane::selectNeighbour(bool forward, bool uncertain) {
    m_words->clear();
    std::optional<core::BlockId> next = m_model->neighbour(currentBlock(), forward, uncertain);
    // Kinds that are hidden are passed over.
    while (next && !m_filter->mapFromSource(m_model->indexOf(*next)).isValid()) {
        next = m_model->neighbour(next, forward, uncertain);
    }
    if (next) {
        const QModelIndex entry = m_model->indexOf(*next);
        selectEntry(typeOf(entry) == ItemType::Block && !uncertain ? entry.parent() : entry);
    }
    return next.has_value();
}

std::optional<core::BlockId> RemovedPane::currentBlock() const {
    const QModelIndex current = m_view->currentIndex();
    const QList<core::BlockId> blocks =
        current.isValid() ? blocksOf(current) : QList<core::BlockId>();
    return blocks.isEmpty() ? std::nullopt : std::optional(blocks.first());
}

QList<core::BlockId> RemovedPane::selectedBlocks() const {
    QList<core::BlockId> blocks;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        blocks += blocksOf(index);
    }
    return blocks;
}

void RemovedPane::updateActions() {
    bool canPutBack = false;
    bool canTakeOut = false;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        const auto state = State(index.data(RemovedModel::StateRole).toInt());
        canPutBack = canPutBack || state != State::Restored;
        canTakeOut = canTakeOut || state != State::Removed;
    }
    m_actions[ActionId::PutBack]->setEnabled(canPutBack);
    m_actions[ActionId::TakeOut]->setEnabled(canTakeOut);
}

/// A group says all that there is of it in its line.
void RemovedPane::showDetails(const QModelIndex& index) {
    m_details->show(isEntry(index) ? index : QModelIndex(), m_theme.theme());
}

void RemovedPane::showCurrent(const QModelIndex& current) {
    showDetails(current);
    if (isEntry(current)) {
        Q_EMIT blockSelected(blocksOf(current).first(),
                             current.data(RemovedModel::GapRole).value<core::BlockId>());
    }
}

void RemovedPane::showMenu(const QPoint& position) {
    if (!m_view->indexAt(position).isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions[ActionId::PutBack], m_actions[ActionId::TakeOut]});
    menu->addSeparator();
    menu->addAction(tr("&Unfold All"), m_view, &QTreeView::expandAll);
    menu->addAction(tr("&Fold All"), m_view, &QTreeView::collapseAll);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void RemovedPane::showEmptyState() {
    const QString sentence = emptySentence();
    m_empty->setText(sentence);
    m_stack->setCurrentWidget(sentence.isEmpty() ? static_cast<QWidget*>(m_view) : m_empty);
}

QString RemovedPane::emptySentence() const {
    if (!m_page.hasPage()) {
        return tr("Open a page to see here what was left out of it, and why.");
    }
    if (m_page.extraction().tree->blocks().empty()) {
        return tr("Nothing was left out: there is no text on the page.");
    }
    if (m_model->rowCount() == 0) {
        return tr("Nothing was left out: the page is nothing but its article.");
    }
    if (m_filter->rowCount() == 0 && m_words->text().trimmed().isEmpty()) {
        return tr("Everything that was left out is of kinds that are hidden.");
    }
    return m_filter->rowCount() > 0 || m_filter->isSearching()
               ? QString()
               : tr("Nothing that was left out holds “%1”.").arg(m_words->text().trimmed());
}

}  // namespace klartext::ui
