// SPDX-License-Identifier: MIT
#include "library/library_pane.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "library/library_words.h"
#include "library/shelf_delegate.h"
#include "library/shelf_model.h"
#include "library/tag_dialog.h"
#include "panes/message_view.h"
#include "settings/settings.h"
#include "typography/active_theme.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int tagRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2;
constexpr int spacing = 8;
// Short enough to feel immediate, long enough for a word to be typed.
constexpr int typingPause = 80;

/// Something that was done to pages, and what takes it back.
class ShelfCommand : public QUndoCommand {
public:
    ShelfCommand(const QString& name, std::function<void()> redo, std::function<void()> undo)
        : QUndoCommand(name), m_redo(std::move(redo)), m_undo(std::move(undo)) {}
    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
};

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
      m_model(new ShelfModel(shelf, this)),
      m_delegate(new ShelfDelegate(theme.theme(), this)),
      m_sections(new QListWidget),
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
    showCounts({});
    m_sections->setCurrentRow(0);
}

LibraryPane::~LibraryPane() { disconnect(&m_undo, nullptr, this, nullptr); }

void LibraryPane::build() {
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setAccessibleName(tr("Sections and tags"));
    m_sections->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
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
    connect(undo, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
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
    auto* menu = new QMenu(m_menu);
    menu->addAction(tr("&Back Up the Library…"), this, [this] {
        const QString name =
            tr("Klartext library %1").arg(QDate::currentDate().toString(Qt::ISODate));
        auto* dialog = new QFileDialog(this, tr("Back Up the Library"),
                                       m_settings.saveFolder.value(), tr("Libraries (*.sqlite)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("sqlite"));
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::fileSelected, &m_shelf, &Shelf::backUp);
        dialog->open();
    });
    menu->addAction(tr("&Restore a Backup…"), this, [this] {
        auto* dialog = new QFileDialog(this, tr("Restore a Backup"), m_settings.saveFolder.value(),
                                       tr("Libraries (*.sqlite)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
            auto* ask = new QMessageBox(
                QMessageBox::Question, tr("Restore a backup?"),
                tr("What the backup holds takes the place of everything in the library, the "
                   "corrections and the rules. What is there now is written beside the library "
                   "first."),
                QMessageBox::Cancel, this);
            ask->setAttribute(Qt::WA_DeleteOnClose);
            const auto* restore = ask->addButton(tr("&Restore"), QMessageBox::AcceptRole);
            connect(ask, &QMessageBox::buttonClicked, this,
                    [this, restore, path](const auto* button) {
                        if (button == restore) m_shelf.restore(path);
                    });
            ask->open();
        });
        dialog->open();
    });
    m_menu->setMenu(menu);
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
    connect(m_sections, &QListWidget::currentRowChanged, this, &LibraryPane::takeSection);
    connect(m_order, &QComboBox::activated, this, &LibraryPane::takeOrder);
    connect(m_direction, &QToolButton::clicked, this, &LibraryPane::takeOrder);
    connect(m_list, &QListView::activated, this, &LibraryPane::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_model, &ShelfModel::modelAboutToBeReset, this,
            [this] { m_selected = selectedIds(); });
    connect(m_model, &ShelfModel::refreshed, this, &LibraryPane::showResult);
    connect(&m_shelf, &Shelf::counted, this, &LibraryPane::showCounts);
    connect(&m_shelf, &Shelf::changed, &m_shelf, &Shelf::count);
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] {
        m_undoBar->setVisible(m_undo.canUndo());
        m_done->setText(m_undo.undoText());
    });
    connect(&m_theme, &ActiveTheme::changed, this, [this](const Theme& theme) {
        m_delegate->setTheme(theme);
        m_message->setTheme(theme);
        m_list->viewport()->update();
    });
}

void LibraryPane::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto function, QWidget* where) {
        auto* shortcut = new QShortcut(keys, where);
        shortcut->setContext(where == m_list ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    on(
        QKeySequence::Delete, [this] { removeSelected(); }, m_list);
    on(
        Qt::Key_U, [this] { toggleFlag(ShelfFlag::Unread); }, m_list);
    on(
        Qt::Key_A, [this] { toggleFlag(ShelfFlag::Archived); }, m_list);
    on(
        Qt::Key_F, [this] { toggleFlag(ShelfFlag::Favourite); }, m_list);
    on(
        Qt::Key_T, [this] { editTags(); }, m_list);
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
        m_undo.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_undo.redo();
    } else if (event->matches(QKeySequence::Find)) {
        focusSearch();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LibraryPane::showCounts(const ShelfCounts& counts) {
    m_counts = counts;
    const QListWidgetItem* current = m_sections->currentItem();
    const QString tag = current != nullptr ? current->data(tagRole).toString() : QString();
    const int section = current != nullptr ? current->data(sectionRole).toInt() : 0;
    m_filling = true;
    m_sections->clear();
    QListWidgetItem* chosen = nullptr;
    const auto add = [&](const QString& name, const QString& icon, int which, const QString& word,
                         int count) {
        auto* item = new QListWidgetItem(
            symbolicIcon(icon),
            count == 0 ? name : tr("%1 (%L2)", "section, number of pages").arg(name).arg(count),
            m_sections);
        item->setData(sectionRole, which);
        item->setData(tagRole, word);
        item->setData(countRole, count);
        if (which == section && word == tag) chosen = item;
    };
    for (int which = 0; which < shelfSectionCount; ++which) {
        add(sectionName(ShelfSection(which)), sectionIcon(ShelfSection(which)), which, {},
            counts.sections[static_cast<std::size_t>(which)]);
    }
    for (const auto& [name, pages] : counts.tags) {
        add(name, QStringLiteral("tag"), static_cast<int>(ShelfSection::All), name, pages);
    }
    m_sections->setCurrentItem(chosen != nullptr ? chosen : m_sections->item(0));
    m_filling = false;
    if (chosen == nullptr) takeSection();
    showMessage();
}

void LibraryPane::takeSection() {
    const QListWidgetItem* item = m_sections->currentItem();
    if (m_filling || item == nullptr) return;
    search();
}

void LibraryPane::search() {
    m_typing->stop();
    const QListWidgetItem* item = m_sections->currentItem();
    ShelfQuery query;
    query.section = ShelfSection(item != nullptr ? item->data(sectionRole).toInt() : 0);
    query.tag = item != nullptr ? item->data(tagRole).toString() : QString();
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
    m_count->setText(m_model->rowCount() == 0 ? QString()
                                              : tr("%Ln page(s)", nullptr, m_model->rowCount()));
    if (!m_selected.isEmpty()) select(std::exchange(m_selected, {}));
    showMessage();
}

void LibraryPane::showMessage() {
    if (m_model->rowCount() > 0) {
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

void LibraryPane::push(const QString& name, std::function<void()> redo,
                       std::function<void()> undo) {
    m_undo.push(new ShelfCommand(name, std::move(redo), std::move(undo)));
}

void LibraryPane::setFlag(ShelfFlag flag, bool on) {
    QList<qint64> ids;
    for (const ShelfEntry& entry : selectedEntries()) {
        const bool is = flag == ShelfFlag::Unread     ? entry.unread
                        : flag == ShelfFlag::Archived ? entry.archived
                                                      : entry.favourite;
        if (is != on) ids.append(entry.id);
    }
    if (ids.isEmpty()) return;
    push(
        flagSentence(flag, on, static_cast<int>(ids.size())),
        [this, ids, flag, on] { m_shelf.setFlag(ids, flag, on); },
        [this, ids, flag, on] { m_shelf.setFlag(ids, flag, !on); });
}

void LibraryPane::toggleFlag(ShelfFlag flag) {
    const QList<ShelfEntry> entries = selectedEntries();
    if (entries.isEmpty()) return;
    const bool is = std::ranges::all_of(entries, [flag](const ShelfEntry& entry) {
        return flag == ShelfFlag::Unread     ? entry.unread
               : flag == ShelfFlag::Archived ? entry.archived
                                             : entry.favourite;
    });
    setFlag(flag, !is);
}

void LibraryPane::removeSelected() {
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty()) return;
    if (m_model->query().section == ShelfSection::Deleted) {
        purgeSelected();
        return;
    }
    push(
        tr("%Ln page(s) deleted.", nullptr, static_cast<int>(ids.size())),
        [this, ids] { m_shelf.remove(ids); }, [this, ids] { m_shelf.bringBack(ids); });
}

void LibraryPane::purgeSelected() {
    const QList<qint64> ids = selectedIds();
    auto* ask = new QMessageBox(
        QMessageBox::Question, tr("Delete for good?"),
        tr("%Ln page(s) will be gone for good.", nullptr, static_cast<int>(ids.size())),
        QMessageBox::Cancel, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const auto* purge = ask->addButton(tr("&Delete for Good"), QMessageBox::DestructiveRole);
    connect(ask, &QMessageBox::buttonClicked, this, [this, ids, purge](const auto* button) {
        if (button == purge) m_shelf.purge(ids);
    });
    ask->open();
}

void LibraryPane::editTags() {
    const QList<ShelfEntry> entries = selectedEntries();
    if (entries.isEmpty()) return;
    QStringList known;
    for (const auto& [name, pages] : m_counts.tags) known.append(name);
    auto* dialog = new TagDialog(entries, known, this);
    connect(dialog, &TagDialog::decided, this,
            [this, ids = selectedIds()](const QStringList& added, const QStringList& removed) {
                push(
                    tr("Tags of %Ln page(s) changed.", nullptr, static_cast<int>(ids.size())),
                    [this, ids, added, removed] {
                        if (!added.isEmpty()) m_shelf.addTags(ids, added);
                        if (!removed.isEmpty()) m_shelf.removeTags(ids, removed);
                    },
                    [this, ids, added, removed] {
                        if (!added.isEmpty()) m_shelf.removeTags(ids, added);
                        if (!removed.isEmpty()) m_shelf.addTags(ids, removed);
                    });
            });
    dialog->open();
}

void LibraryPane::showMenu(const QPoint& point) {
    const QList<ShelfEntry> entries = selectedEntries();
    if (entries.isEmpty()) return;
    QMenu* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto all = [&entries](bool ShelfEntry::*flag) {
        return std::ranges::all_of(entries, flag);
    };
    const auto add = [menu, this](const QString& text, const QKeySequence& keys, auto function) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, function);
    };
    if (m_model->query().section == ShelfSection::Deleted) {
        add(tr("&Bring Back"), {}, [this] {
            const QList<qint64> ids = selectedIds();
            push(
                tr("%Ln page(s) brought back.", nullptr, static_cast<int>(ids.size())),
                [this, ids] { m_shelf.bringBack(ids); }, [this, ids] { m_shelf.remove(ids); });
        });
        add(tr("Delete for &Good…"), Qt::Key_Delete, [this] { purgeSelected(); });
        menu->popup(m_list->viewport()->mapToGlobal(point));
        return;
    }
    add(tr("&Open"), Qt::Key_Return, [this] { openCurrent(); });
    add(tr("Open in &Web Browser"), {},
        [this, entries] { Q_EMIT browserRequested(entries.constFirst().address); });
    menu->addSeparator();
    add(all(&ShelfEntry::unread) ? tr("Mark as &Read") : tr("Mark as &Unread"), Qt::Key_U,
        [this] { toggleFlag(ShelfFlag::Unread); });
    add(all(&ShelfEntry::favourite) ? tr("Remove from &Favorites") : tr("Add to &Favorites"),
        Qt::Key_F, [this] { toggleFlag(ShelfFlag::Favourite); });
    add(all(&ShelfEntry::archived) ? tr("Take out of the &Archive") : tr("Move to the &Archive"),
        Qt::Key_A, [this] { toggleFlag(ShelfFlag::Archived); });
    add(tr("&Tags…"), Qt::Key_T, [this] { editTags(); });
    menu->addSeparator();
    add(tr("&Delete"), Qt::Key_Delete, [this] { removeSelected(); });
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

}  // namespace klartext::ui
