// SPDX-License-Identifier: MIT
#include "library/library_pane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "library/backup_menu.h"
#include "library/library_words.h"
#include "library/page_commands.h"
#include "library/section_list.h"
#include "library/shelf_delegate.h"
#include "library/shelf_model.h"
#include "panes/message_view.h"
#include "settings/settings.h"
#include "typography/active_theme.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int spacing = 8;
// Short enough to feel immediate, long enough for a word to be typed.
constexpr int typingPause = 80;

QToolButton* makeButton(const QString& icon, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

}  // namespace

LibraryPane::LibraryPane(Shelf& shelf, Settings& settings, ActiveTheme& theme, QWidget* parent)
    : QWidget(parent),
      m_shelf(shelf),
      m_settings(settings),
      m_theme(theme),
      m_commands(new PageCommands(shelf, this)),
      m_model(new ShelfModel(shelf, this)),
      m_delegate(new ShelfDelegate(theme.theme(), this)),
      m_sections(new SectionList),
      m_search(new QLineEdit),
      m_order(new QComboBox),
      m_direction(makeButton(QStringLiteral("sort-down"), tr("Reverse the order"))),
      m_menu(makeButton(QStringLiteral("menu"), tr("Backup"))),
      m_stack(new QStackedWidget),
      m_list(new QListView),
      m_message(new MessageView),
      m_undoBar(new QWidget),
      m_done(new QLabel),
      m_count(new QLabel),
      m_typing(new QTimer(this)) {
    build();
    connectParts();
    addKeys();
}

// Nothing is shown any more while the parts go.
LibraryPane::~LibraryPane() { delete m_commands; }

void LibraryPane::build() {
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Kept pages"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);
    m_message->setTheme(m_theme.theme());

    auto* undoRow = new QHBoxLayout(m_undoBar);
    undoRow->setContentsMargins(spacing, 4, spacing, 4);
    auto* undo = new QPushButton(tr("&Undo"));
    connect(undo, &QPushButton::clicked, &m_commands->undoStack(), &QUndoStack::undo);
    m_done->setTextFormat(Qt::PlainText);
    undoRow->addWidget(m_done, 1);
    undoRow->addWidget(undo);
    m_undoBar->hide();

    auto* right = new QWidget;
    auto* lines = new QVBoxLayout(right);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(createBar());
    lines->addWidget(m_stack, 1);
    lines->addWidget(m_undoBar);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_sections);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 26, 900});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_list);
}

QWidget* LibraryPane::createBar() {
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setToolTip(searchHint());
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setAccessibleDescription(searchHint());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_order->setAccessibleName(tr("Order"));
    for (int order = 0; order < shelfOrderCount; ++order) {
        m_order->addItem(orderName(ShelfOrder(order)));
    }
    m_order->setCurrentIndex(m_settings.shelfOrder.value());
    m_direction->setCheckable(true);
    m_direction->setChecked(m_settings.shelfAscending.value());
    m_menu->setMenu(createBackupMenu(m_shelf, m_settings, m_menu));
    m_menu->setPopupMode(QToolButton::InstantPopup);

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing, spacing, spacing, spacing);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(m_order);
    row->addWidget(m_direction);
    row->addWidget(m_menu);
    return bar;
}

void LibraryPane::connectParts() {
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &LibraryPane::search);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_typing->isActive()) search();
        m_list->setFocus();
        if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_sections, &SectionList::chosen, this, &LibraryPane::search);
    connect(m_order, &QComboBox::activated, this, &LibraryPane::takeOrder);
    connect(m_direction, &QToolButton::clicked, this, &LibraryPane::takeOrder);
    connect(m_list, &QListView::activated, this, &LibraryPane::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_model, &ShelfModel::modelAboutToBeReset, this, [this] {
        m_selected = selectedIds();
        m_scrolled = m_list->verticalScrollBar()->value();
    });
    connect(m_model, &ShelfModel::refreshed, this, &LibraryPane::showResult);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPane::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPane::selectionChanged);
    connect(&m_shelf, &Shelf::counted, this, &LibraryPane::showCounts);
    connect(&m_shelf, &Shelf::changed, &m_shelf, &Shelf::count);
    const QUndoStack& undo = m_commands->undoStack();
    connect(&undo, &QUndoStack::indexChanged, this, [this, &undo] {
        m_undoBar->setVisible(undo.canUndo());
        m_done->setText(undo.undoText());
    });
    connect(&m_theme, &ActiveTheme::changed, this, [this](const Theme& theme) {
        m_delegate->setTheme(theme);
        m_message->setTheme(theme);
        m_list->viewport()->update();
    });
}

void LibraryPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// The window's commands of these keys are for the text.
bool LibraryPane::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::Undo) ||
            key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void LibraryPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_shelf.count();
    search();
}

bool LibraryPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->matches(QKeySequence::Undo)) {
        m_commands->undoStack().undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_commands->undoStack().redo();
    } else if (event->matches(QKeySequence::Find)) {
        focusSearch();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LibraryPane::showCounts(const ShelfCounts& counts) {
    m_counts = counts;
    m_sections->showCounts(counts);
    showMessage();
}

void LibraryPane::search() {
    m_typing->stop();
    ShelfQuery query;
    query.section = m_sections->section();
    query.tag = m_sections->tag();
    query.search = m_search->text();
    // Whoever searches from the first list means all that is kept.
    if (!query.search.trimmed().isEmpty() && query.section == ShelfSection::Inbox) {
        query.section = ShelfSection::All;
    }
    const bool isSearch = !query.search.trimmed().isEmpty();
    query.order = isSearch ? ShelfOrder::Relevance : ShelfOrder(m_settings.shelfOrder.value());
    query.ascending = !isSearch && m_settings.shelfAscending.value();
    m_order->setCurrentIndex(static_cast<int>(query.order));
    m_model->setQuery(query);
}

void LibraryPane::takeOrder() {
    const auto order = ShelfOrder(m_order->currentIndex());
    if (order != ShelfOrder::Relevance) m_settings.shelfOrder.setValue(static_cast<int>(order));
    m_settings.shelfAscending.setValue(m_direction->isChecked());
    ShelfQuery query = m_model->query();
    query.order = order;
    query.ascending = m_direction->isChecked();
    m_model->setQuery(query);
}

void LibraryPane::showResult(const QStringList& misunderstood) {
    m_misunderstood = misunderstood;
    const int pages = m_model->rowCount();
    m_count->setText(pages == 0           ? QString()
                     : m_model->isWhole() ? tr("%Ln page(s)", nullptr, pages)
                                          : tr("%Ln page(s) so far", nullptr, pages));
    if (!m_selected.isEmpty()) select(std::exchange(m_selected, {}));
    // The same list anew, with what came in meanwhile, stands where it stood.
    const int scrolled = std::exchange(m_scrolled, 0);
    if (scrolled > 0 && m_model->query() == m_shownQuery) {
        m_list->verticalScrollBar()->setValue(scrolled);
    }
    m_shownQuery = m_model->query();
    showMessage();
}

void LibraryPane::showMessage() {
    if (m_model->rowCount() > 0 || !m_model->isWhole()) {
        m_stack->setCurrentWidget(m_list);
        setFocusProxy(m_list);
        return;
    }
    const bool isSearch = !m_model->query().search.trimmed().isEmpty();
    m_message->setMessage(isSearch ? noHitMessage(m_misunderstood)
                                   : emptyMessage(m_model->query(), m_counts));
    m_stack->setCurrentWidget(m_message);
    setFocusProxy(m_search);
}

QList<qint64> LibraryPane::selectedIds() const {
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<qint64> ids;
    for (const QModelIndex& row : rows) ids.append(row.data(ShelfModel::IdRole).toLongLong());
    return ids;
}

QList<ShelfEntry> LibraryPane::selectedEntries() const { return m_shelf.entries(selectedIds()); }

void LibraryPane::select(const QList<qint64>& ids) {
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (wanted.contains(m_model->ids()[row])) {
            selection.select(m_model->index(row), m_model->index(row));
        }
    }
    if (selection.isEmpty()) return;
    m_list->selectionModel()->setCurrentIndex(selection.indexes().constFirst(),
                                              QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void LibraryPane::openCurrent() {
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) Q_EMIT openRequested(index.data(ShelfModel::IdRole).toLongLong());
}

}  // namespace klartext::ui
